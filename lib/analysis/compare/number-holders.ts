import { KINDS_OF_PEOPLE } from '../../languages/count-words.ts';
import { meaningsOf } from '../../languages/meanings.ts';
import type { Quantity } from '../../model/claim.ts';
import type { EntityLink } from '../../model/mention.ts';
import { clausesOf } from './clauses.ts';
import { isOfPeople, isToll } from './compare-counts.ts';
import type { SentenceSigns } from './sentence-signs.ts';

const KINDS = KINDS_OF_PEOPLE.map((word) => new Set(meaningsOf(word, 'en')));
/**
 * "39 сотрудников полиции": so many words behind a number its noun says of whom it is. On 72 events 2 gives the
 * same as 3, and 1 a wrong conflict more.
 */
const KIND_REACH = 3;

/** Each number says of which kind of people it is, and it is not one: policemen are no children. */
export function kindsClash(
  a: Quantity,
  first: SentenceSigns,
  b: Quantity,
  second: SentenceSigns,
): boolean {
  const [own, other] = [kindOfPeople(a, first), kindOfPeople(b, second)];
  return own !== null && other !== null && own !== other;
}

/** Of which kind the people are that a number counts; null where it does not say, or counts things. */
function kindOfPeople(
  { counted, unit, end }: Quantity,
  { tokens, lang }: SentenceSigns,
): number | null {
  if (unit !== null || counted === null || !isOfPeople(counted)) return null;
  const at = tokens.findIndex(({ start }) => start >= end);
  if (at < 0) return null;
  const behind = tokens.slice(at, at + KIND_REACH);
  const mark = behind.findIndex(({ kind }) => kind !== 'word');
  const words = mark < 0 ? behind : behind.slice(0, mark);
  const kind = KINDS.findIndex((meanings) =>
    words.some(({ norm }) => meaningsOf(norm, lang).some((one) => meanings.has(one))),
  );
  return kind < 0 ? null : kind;
}

/** Each number stands in a clause with names, and none is the same: what each has is its own. */
export function holdersClash(
  a: Quantity,
  first: SentenceSigns,
  b: Quantity,
  second: SentenceSigns,
): boolean {
  if (a.unit !== null || isToll(a.counted)) return false;
  const [own, other] = [namesBeside(a, first), namesBeside(b, second)];
  return own.size > 0 && other.size > 0 && ![...own].some((key) => other.has(key));
}

/** Keys of the names in the clause of a number, of the sentence where it has none; where it happened holds nothing. */
function namesBeside(
  number: Quantity,
  { tokens, signs, links }: SentenceSigns,
): ReadonlySet<string> {
  const at = tokens.findIndex(({ start }) => start >= number.start);
  const clause = clausesOf(tokens).find((one) => one.includes(at)) ?? [];
  const starts = new Set(clause.map((one) => tokens[one]?.start));
  const isPlace = (from: number): boolean =>
    links.some(({ start, type }) => start === from && type === 'place');
  const placed = signs.flatMap(({ kind, keys, at: word, from = word }) =>
    kind === 'name' && from !== undefined && !isPlace(from) ? [{ keys, from }] : [],
  );
  const beside = placed.filter(({ from }) => starts.has(from));
  return new Set((beside.length > 0 ? beside : placed).flatMap(({ keys }) => keys));
}

/** Each begins with somebody known whom the other does not name: what they give or send is theirs. */
export function subjectsClash(first: SentenceSigns, second: SentenceSigns): boolean {
  const [own, other] = [subjectOf(first), subjectOf(second)];
  const names = ({ links }: SentenceSigns, { entityId }: EntityLink): boolean =>
    links.some((link) => link.entityId === entityId);
  return own !== null && other !== null && !names(first, other) && !names(second, own);
}

/** Each names a numbered thing and none is the same: one ship's crew is not the other's. */
export function makesClash(first: SentenceSigns, second: SentenceSigns): boolean {
  const numbers = ({ links }: SentenceSigns) =>
    links.flatMap(({ surface }) => /\d+$/.exec(surface)?.[0] ?? []);
  const [own, other] = [numbers(first), numbers(second)];
  return own.length > 0 && other.length > 0 && !own.some((one) => other.includes(one));
}

/** The known name that a sentence begins with. */
function subjectOf({ links, start }: SentenceSigns): EntityLink | null {
  return links.find((link) => link.start === start && link.entityId !== null) ?? null;
}
