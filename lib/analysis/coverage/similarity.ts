/**
 * How near two articles are by what they say and when.
 *
 * Within an alphabet similarity is 0.6 words + 0.4 names (cosines with inverse document
 * frequency), the mix that did best on ECB+ in preparation. Across alphabets names and
 * numbers speak, and what words mean where that is known (`lib/languages/meanings`). Then time: reports of one event come within days, and two floods
 * a month apart share their words but are not one story. Constants were tuned on the `dev` half of
 * `tests/eval/gold/coverage`.
 */
import type { Signs } from './signs.ts';

/** The weight of a term or an entity: high for rare ones. */
export type Weigh = (key: string) => number;

const WORD_SHARE = 0.6;
const NAME_SHARE = 0.4;
/** Names and numbers alone are this good a sign: higher finds more across languages, and errs. */
const FOREIGN_SHARE = 0.8;
/** So much more where the words mean the same: wide meanings, so less than names. */
const MEANT_SHARE = 0.2;
const EQUALLY: Weigh = () => 1;
/** The news of an event fades fast: after this many hours only half of the decaying part counts. */
const HALF_LIFE_HOURS = 36;
/** What never decays, so that a close sequel is found weeks later, and a sibling event is not. */
const LASTING_SHARE = 0.3;
/** Where a date is unknown: a report of the same event stands out still, most siblings do not. */
const UNDATED = 0.6;
const HOUR = 3_600_000;

/** Inverse document frequency over sets of keys; smoothed, so that a small library works. */
export function weighByRarity(documents: readonly Iterable<string>[]): Weigh {
  const counts = new Map<string, number>();
  for (const keys of documents) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return weighByCount(documents.length, (key) => counts.get(key) ?? 0);
}

/** The same where the counts are known already: `holders` documents of `size` have the key. */
export function weighByCount(size: number, holders: (key: string) => number): Weigh {
  return (key) => Math.log(1 + (size + 1) / (holders(key) + 0.5));
}

/** 0 to 1: how near two articles are by what they say and when they appeared. */
export function nearness(a: Signs, b: Signs, weigh: Weigh): number {
  const hours = Math.abs(Date.parse(a.datePublished ?? '') - Date.parse(b.datePublished ?? ''));
  const isDated = !Number.isNaN(hours);
  return likeness(a, b, weigh, isDated) * (isDated ? closeness(hours / HOUR) : UNDATED);
}

/** Likeness of content alone. Meanings are so wide that they count only for reports of known days. */
function likeness(a: Signs, b: Signs, weigh: Weigh, isDated: boolean): number {
  const names = cosine(a.names, b.names, weigh);
  if (a.cyrillic === b.cyrillic) {
    return WORD_SHARE * cosine(a.words, b.words, weigh) + NAME_SHARE * names;
  }
  const meant = isDated ? cosine(a.meanings, b.meanings, EQUALLY) : 0;
  return FOREIGN_SHARE * names + MEANT_SHARE * meant;
}

/** 1 for the same hour, falling to the lasting share with the hours between. */
function closeness(hours: number): number {
  return LASTING_SHARE + (1 - LASTING_SHARE) * 0.5 ** (hours / HALF_LIFE_HOURS);
}

function cosine(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  weigh: Weigh,
): number {
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (const [key, count] of a) {
    const value = (1 + Math.log(count)) * weigh(key);
    aa += value * value;
    const other = b.get(key);
    if (other !== undefined) dot += value * (1 + Math.log(other)) * weigh(key);
  }
  for (const [key, count] of b) bb += ((1 + Math.log(count)) * weigh(key)) ** 2;
  return aa > 0 && bb > 0 ? dot / Math.sqrt(aa * bb) : 0;
}
