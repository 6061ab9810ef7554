/**
 * Which articles are about the event that this article is about.
 *
 * Within an alphabet similarity is 0.6 words + 0.4 names (cosines with inverse document
 * frequency), the mix that did best on ECB+ in preparation. Across alphabets words are silent, and
 * names and numbers speak alone. Then time: reports of one event come within days, and two floods
 * a month apart share their words but are not one story. Precision before fill: what shares too
 * little is not shown. Constants were tuned on the `dev` half of `tests/eval/gold/coverage`.
 */
import type { CoverageItem, CoverageReason } from '../model/coverage.ts';
import type { EntityId } from '../model/knowledge.ts';
import { NAME_MARK, NUMBER_MARK, type Terms } from './content-terms.ts';
import { isWireCopy, type WireSample } from './find-wire-copies.ts';

/** An article that might be related. */
export interface CoverageCandidate {
  readonly articleId: string;
  readonly title: string;
  readonly url: string;
  readonly outlet: string | null;
  readonly datePublished: string | null;
  readonly entityIds: readonly EntityId[];
  readonly terms: Readonly<Record<string, number>>;
  /** Left out where only a title is known. */
  readonly wireSample?: WireSample;
}

/** This article, as far as ranking looks at it. */
export interface CoverageQuery {
  readonly datePublished: string | null;
  /** Each entity once, with its name for the reason line. */
  readonly entities: readonly { readonly id: EntityId; readonly label: string }[];
  readonly terms: Terms;
  readonly wireSample?: WireSample;
}

const WORD_SHARE = 0.6;
const NAME_SHARE = 0.4;
/** Names and numbers alone are this good a sign: higher finds more across languages, and errs. */
const FOREIGN_SHARE = 0.8;
/** Below this nothing is shown; lower fills the shelf with sibling events. */
const LEAST_SCORE = 0.11;
const LEAST_SHARED_NAMES = 2;
/** The news of an event fades fast: after this many hours only half of the decaying part counts. */
const HALF_LIFE_HOURS = 36;
/** What never decays, so that a close sequel is found weeks later, and a sibling event is not. */
const LASTING_SHARE = 0.3;
/** Where a date is unknown: a report of the same event stands out still, most siblings do not. */
const UNDATED_SHARE = 0.6;
const HOUR = 3_600_000;
const MAX_ITEMS = 12;
const MAX_REASONS = 4;
/** Forms of one name share these first letters at least. */
const START = 4;
const CYRILLIC = /[\u0400-\u04ff]/;

/** Ranks candidates against this article, the best first. */
export function rankCoverage(
  query: CoverageQuery,
  candidates: readonly CoverageCandidate[],
): readonly CoverageItem[] {
  const weigh = documentWeights(candidates);
  const own = signsOf(
    [...query.terms].map(([key, { count }]) => [key, count]),
    query.entities.map(({ id }) => id),
  );
  return candidates
    .map((candidate) => {
      const theirs = signsOf(Object.entries(candidate.terms), candidate.entityIds);
      const names = cosine(own.names, theirs.names, weigh);
      const similarity =
        own.cyrillic === theirs.cyrillic
          ? WORD_SHARE * cosine(own.words, theirs.words, weigh) + NAME_SHARE * names
          : FOREIGN_SHARE * names;
      const score = similarity * decay(query.datePublished, candidate.datePublished);
      return toItem(candidate, score, reasonsFor(query, candidate, weigh));
    })
    .filter(({ score, reasons }) => score >= LEAST_SCORE && isReasoned(reasons))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MAX_ITEMS);
}

/** What an article is compared by. */
interface Signs {
  readonly words: ReadonlyMap<string, number>;
  /** Entities by id, spellings of names, numbers: what is the same in every language. */
  readonly names: ReadonlyMap<string, number>;
  readonly cyrillic: boolean;
}

function signsOf(
  terms: readonly (readonly [key: string, count: number])[],
  ids: readonly EntityId[],
): Signs {
  const marked = (key: string) => key.startsWith(NAME_MARK) || key.startsWith(NUMBER_MARK);
  const words = terms.filter(([key]) => !marked(key));
  const cyrillic = words.filter(([key]) => CYRILLIC.test(key)).length * 2 > words.length;
  const names: (readonly [string, number])[] = terms.filter(([key]) => marked(key));
  return { words: new Map(words), names: new Map([...names, ...ids.map(once)]), cyrillic };
}

function once(id: string): readonly [string, number] {
  return [id, 1];
}

/** The weight of a term or an entity. */
type Weigh = (key: string) => number;

/** Inverse document frequency over the candidates; smoothed, so that a small library works. */
function documentWeights(candidates: readonly CoverageCandidate[]): Weigh {
  const counts = new Map<string, number>();
  for (const { terms, entityIds } of candidates)
    for (const key of [...Object.keys(terms), ...entityIds])
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => Math.log(1 + (candidates.length + 1) / ((counts.get(key) ?? 0) + 0.5));
}

function cosine(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  weight: Weigh,
): number {
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (const [key, count] of a) {
    const value = (1 + Math.log(count)) * weight(key);
    aa += value * value;
    const other = b.get(key);
    if (other !== undefined) dot += value * (1 + Math.log(other)) * weight(key);
  }
  for (const [key, count] of b) bb += ((1 + Math.log(count)) * weight(key)) ** 2;
  return aa > 0 && bb > 0 ? dot / Math.sqrt(aa * bb) : 0;
}

/** 1 for the same hour, falling to the lasting share with the hours between. */
function decay(own: string | null, other: string | null): number {
  const hours = Math.abs(Date.parse(own ?? '') - Date.parse(other ?? '')) / HOUR;
  if (Number.isNaN(hours)) return UNDATED_SHARE;
  return LASTING_SHARE + (1 - LASTING_SHARE) * 0.5 ** (hours / HALF_LIFE_HOURS);
}

function reasonsFor(
  query: CoverageQuery,
  candidate: CoverageCandidate,
  weigh: Weigh,
): readonly CoverageReason[] {
  const theirs = new Set(candidate.entityIds);
  const known = query.entities
    .filter(({ id }) => theirs.has(id))
    .toSorted((a, b) => weigh(b.id) - weigh(a.id))
    .map(({ label }) => label);
  const shared = [...query.terms]
    .filter(([key]) => Object.hasOwn(candidate.terms, key))
    .toSorted(([a], [b]) => weigh(b) - weigh(a));
  const surfaces = (mark: string) =>
    shared.filter(([key]) => key.startsWith(mark)).map(([, { surface }]) => surface);
  const spelled = surfaces(NAME_MARK).filter((name) => !sharesStart(known, name));
  const words = shared
    .filter(([key]) => !key.startsWith(NAME_MARK) && !key.startsWith(NUMBER_MARK))
    .map(([, { surface }]) => surface);
  const reason = (code: CoverageReason['code'], signs: readonly string[]): CoverageReason[] =>
    signs.length > 0 ? [{ code, shared: signs.slice(0, MAX_REASONS) }] : [];
  const isCopy = isWireCopy(query.wireSample ?? [], candidate.wireSample ?? []);
  return [
    ...(isCopy ? [{ code: 'same-wire', shared: [] } as const] : []),
    ...reason('same-names', [...known, ...spelled]),
    ...reason('same-numbers', surfaces(NUMBER_MARK)),
    ...reason('same-words', words),
  ];
}

/** Whether a spelled name is a form of a word in one of the labels, by its first letters. */
function sharesStart(labels: readonly string[], name: string): boolean {
  const start = name.slice(0, START).toLowerCase();
  return labels.some((label) => label.toLowerCase().includes(start));
}

/** Words alone, or one common name alone, do not make two articles related. */
function isReasoned(reasons: readonly CoverageReason[]): boolean {
  const shared = (code: CoverageReason['code']) =>
    reasons.find((reason) => reason.code === code)?.shared.length ?? 0;
  const names = shared('same-names');
  return names >= LEAST_SHARED_NAMES || (names === 1 && shared('same-words') >= MAX_REASONS);
}

function toItem(
  { articleId, title, url, outlet, datePublished, entityIds }: CoverageCandidate,
  score: number,
  reasons: readonly CoverageReason[],
): CoverageItem {
  return {
    shelf: 'library',
    title,
    url,
    outlet,
    datePublished,
    score,
    reasons,
    entityIds,
    articleId,
  };
}
