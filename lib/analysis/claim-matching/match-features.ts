import type { ClaimIndex, IndexedClaim } from './claim-index.ts';
import { type ClaimTerm, claimTerms } from './claim-terms.ts';

/**
 * What speaks for and against a text repeating a claim. All are absolute: they mean the same
 * whatever else the store holds, but for `lead`.
 */
export const FEATURES = [
  'claimCovered',
  'titleCovered',
  'textCovered',
  'sharedWeight',
  'namesCovered',
  'sharedWords',
  'sharedNames',
  'numbersAgree',
  'numbersDiffer',
  'lead',
] as const;

export type Features = readonly number[];

type Kinds = ReadonlyMap<string, ClaimTerm['kind']>;

/** Terms each once, as a name where any occurrence is one. */
export function kindsOf(terms: readonly ClaimTerm[]): Kinds {
  const kinds = new Map<string, ClaimTerm['kind']>();
  for (const { term, kind } of terms) if (kinds.get(term) !== 'name') kinds.set(term, kind);
  return kinds;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** The features of a text against a claim; `lead` is its BM25 score by that of the best other. */
export function matchFeatures(
  index: ClaimIndex,
  text: Kinds,
  claim: IndexedClaim,
  lead: number,
): Features {
  const body = kindsOf(claimTerms(claim.text));
  const title = claim.title === undefined ? body : kindsOf(claimTerms(claim.title));
  const mass = (terms: Iterable<string>): number => {
    let sum = 0;
    for (const term of terms) sum += index.weightOf(term);
    return sum;
  };
  const within = (terms: Kinds, kind?: ClaimTerm['kind']): string[] =>
    [...terms].flatMap(([term, own]) => (kind === undefined || own === kind ? [term] : []));
  const both = (terms: readonly string[]): string[] => terms.filter((term) => text.has(term));
  const all = [...new Set([...within(body), ...within(title)])];
  const shared = both(all);
  const names = within(body, 'name');
  const numbers = within(body, 'number');
  const ownNumbers = within(text, 'number');
  const agree = both(numbers).length;
  return [
    share(mass(both(within(body))), mass(within(body))),
    share(mass(both(within(title))), mass(within(title))),
    share(mass(shared), mass(text.keys())),
    Math.log1p(mass(shared)),
    share(mass(both(names)), mass(names)),
    Math.log1p(both(within(body, 'word')).length),
    Math.log1p(both(names).length),
    agree > 0 ? 1 : 0,
    agree === 0 && numbers.length > 0 && ownNumbers.length > 0 ? 1 : 0,
    Math.min(2, lead),
  ];
}
