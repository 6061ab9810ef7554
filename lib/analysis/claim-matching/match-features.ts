import type { ClaimTerm } from './claim-terms.ts';
import { distinctTerms } from './claim-terms.ts';
import { isKind, type PreparedClaim, type PreparedText } from './prepare-text.ts';
import { sharedOrder, sharedPairs } from './term-order.ts';

/**
 * What speaks for and against a text repeating a claim. All are absolute: they mean the same
 * whatever else the store holds.
 */
export const FEATURES = [
  'score',
  'coveredBody',
  'coveredTitle',
  'metBody',
  'metTitle',
  'textCovered',
  'sharedWeight',
  'metWeight',
  'rarestShared',
  'rarestThree',
  'namesCovered',
  'namesMissing',
  'sharedWords',
  'wordsCovered',
  'numbersAgree',
  'numbersMissing',
  'yearsDiffer',
  'order',
  'pairs',
  'quotation',
  'bodyAndTitle',
  'length',
  'sharedCount',
] as const;

export type Features = readonly number[];

const RAREST = 3;
const YEAR = /^(?:19|20)\d\d$/;

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** How much of some terms is met in the text, by weight. */
function metShare(text: PreparedText, terms: Iterable<ClaimTerm>): number {
  let met = 0;
  let all = 0;
  for (const one of terms) {
    const weight = text.weightOf(one.term);
    all += weight;
    met += weight * text.meets(one);
  }
  return share(met, all);
}

function yearsOf(terms: Iterable<ClaimTerm>): readonly string[] {
  return [...terms].flatMap(({ term }) => (YEAR.test(term) ? [term] : []));
}

/** The features of a text against a claim with its BM25 score, in the order of `FEATURES`. */
export function matchFeatures(text: PreparedText, claim: PreparedClaim, score: number): Features {
  const body = distinctTerms(claim.body);
  const title = claim.title.length > 0 ? distinctTerms(claim.title) : body;
  const all = new Map([...title, ...body]);
  const isShared = ({ term }: ClaimTerm): boolean => text.has(term);
  const shared = [...all.values()].filter(isShared);
  const covered = (terms: ReadonlyMap<string, ClaimTerm>): number =>
    share(text.mass(terms.values(), isShared), text.mass(terms.values()));
  const names = [...body.values()].filter(isKind('name'));
  const words = [...body.values()].filter(isKind('word'));
  const numbers = [...body.values()].filter((one) => one.kind === 'number' && !YEAR.test(one.term));
  const weights = [...all.values()]
    .map((one) => ({ weight: text.weightOf(one.term), isMet: isShared(one) }))
    .sort((a, b) => b.weight - a.weight);
  const rarest = weights.slice(0, RAREST);
  const years = yearsOf(all.values());
  const ownYears = yearsOf(text.distinct.values());
  const sharedMass = text.mass(shared);
  return [
    Math.log1p(score),
    covered(body),
    covered(title),
    metShare(text, body.values()),
    metShare(text, title.values()),
    share(sharedMass, text.mass(text.distinct.values())),
    Math.log1p(sharedMass),
    Math.log1p(
      [...all.values()].reduce((sum, one) => sum + text.weightOf(one.term) * text.meets(one), 0),
    ),
    Math.max(0, ...weights.flatMap(({ weight, isMet }) => (isMet ? [weight] : []))),
    share(rarest.filter(({ isMet }) => isMet).length, rarest.length),
    metShare(text, names),
    Math.log1p(
      names.reduce((sum, one) => sum + text.weightOf(one.term) * (1 - text.meets(one)), 0),
    ),
    Math.log1p(text.mass(words, isShared)),
    metShare(text, words),
    numbers.some(isShared) ? 1 : 0,
    numbers.length > 0 && !numbers.some(isShared) ? 1 : 0,
    years.length > 0 && ownYears.length > 0 && !years.some((year) => text.has(year)) ? 1 : 0,
    sharedOrder(text, claim.body),
    Math.log1p(sharedPairs(text, claim.body) + sharedPairs(text, claim.title)),
    claim.quoted.length > 0 ? sharedOrder(text, claim.quoted) : 0,
    Math.log1p(
      text.mass(
        [...body.values()].filter(({ term }) => title.has(term)),
        isShared,
      ),
    ),
    Math.log1p(body.size),
    Math.log1p(shared.length),
  ];
}
