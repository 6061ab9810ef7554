/**
 * Which articles are about the event that this article is about. Precision before fill: what
 * shares too little is not shown. Constants were tuned on the `dev` half of
 * `tests/eval/gold/coverage`.
 */
import type { CoverageItem, CoverageReason } from '../model/coverage.ts';
import type { EntityId } from '../model/knowledge.ts';
import { NAME_MARK, NUMBER_MARK, type Terms } from './content-terms.ts';
import { meaningsOfTerm, type Signs, signsOf } from './coverage/signs.ts';
import { nearness, type Weigh, weighByRarity } from './coverage/similarity.ts';
import { isCopiedNotice, isWireCopy, type WireSample } from './find-wire-copies.ts';

/** An article that might be related. */
export interface CoverageCandidate {
  readonly shelf: 'library' | 'feeds';
  /** Of the saved article, or of the story. */
  readonly id: string;
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

/** Below this nothing is shown; lower fills the shelf with sibling events. */
const LEAST_SCORE = 0.11;
const LEAST_SHARED_NAMES = 2;
/** Where only one name is shared; fewer would do on the `dev` half, but feeds hold more strangers. */
const LEAST_SHARED_WORDS = 3;
const MAX_ITEMS = 12;
const MAX_REASONS = 4;
/** Forms of one name share these first letters at least. */
const START = 4;

/** Ranks candidates against this article, the best first. */
export function rankCoverage(
  query: CoverageQuery,
  candidates: readonly CoverageCandidate[],
  weigh: Weigh = weighByRarity(candidates.map(keysOf)),
): readonly CoverageItem[] {
  const own = signsOf(
    [...query.terms].map(([key, { count }]) => [key, count]),
    query.entities.map(({ id }) => id),
    query.datePublished,
  );
  const ranked = candidates
    .map((candidate): Ranked => {
      const { terms, entityIds, datePublished } = candidate;
      const theirs = signsOf(Object.entries(terms), entityIds, datePublished);
      const score = nearness(own, theirs, weigh);
      const foreign = own.cyrillic === theirs.cyrillic ? null : theirs;
      return { candidate, score, reasons: reasonsFor(query, candidate, { weigh, foreign }) };
    })
    .filter(({ score, reasons }) => score >= LEAST_SCORE && isReasoned(reasons))
    .toSorted((a, b) => b.score - a.score || a.candidate.id.localeCompare(b.candidate.id));
  return collapseCopies(ranked).slice(0, MAX_ITEMS);
}

interface Ranked {
  readonly candidate: CoverageCandidate;
  readonly score: number;
  readonly reasons: readonly CoverageReason[];
}

/** Makes one item of all copies of a text: the earliest, at the place of the best. */
function collapseCopies(ranked: readonly Ranked[]): readonly CoverageItem[] {
  const texts: Ranked[][] = [];
  for (const one of ranked) {
    const same = texts.find(([first]) => first && isCopyOf(first.candidate, one.candidate));
    if (same) same.push(one);
    else texts.push([one]);
  }
  return texts.flatMap((copies) => {
    const [first, ...others] = copies.toSorted((a, b) => publishedAt(a) - publishedAt(b));
    return first ? [toItem(first, copies[0]?.score ?? first.score, others)] : [];
  });
}

function isCopyOf(a: CoverageCandidate, b: CoverageCandidate): boolean {
  if (a.shelf !== b.shelf) return false;
  return (
    isWireCopy(a.wireSample ?? [], b.wireSample ?? []) ||
    isCopiedNotice(Object.keys(a.terms), Object.keys(b.terms))
  );
}

function publishedAt({ candidate }: Ranked): number {
  const at = Date.parse(candidate.datePublished ?? '');
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
}

/** What is counted of a candidate for the weights. */
export function keysOf({
  terms,
  entityIds,
}: Pick<CoverageCandidate, 'terms' | 'entityIds'>): readonly string[] {
  return [...Object.keys(terms), ...entityIds];
}

function reasonsFor(
  query: CoverageQuery,
  candidate: CoverageCandidate,
  { weigh, foreign }: { readonly weigh: Weigh; readonly foreign: Signs | null },
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
  const words = foreign
    ? sameInMeaning(query.terms, foreign)
    : shared.filter(([key]) => isWord(key)).map(([, { surface }]) => surface);
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

/** This article's words whose meaning the other, in another alphabet, has as well: one for each. */
function sameInMeaning(terms: Terms, theirs: Signs): readonly string[] {
  const surfaces = new Map<string, string>();
  for (const [key, { surface }] of terms) {
    if (!isWord(key)) continue;
    const meaning = meaningsOfTerm(key, !theirs.cyrillic).find((one) => theirs.meanings.has(one));
    if (meaning !== undefined && !surfaces.has(meaning)) surfaces.set(meaning, surface);
  }
  return [...surfaces.values()];
}

function isWord(key: string): boolean {
  return !key.startsWith(NAME_MARK) && !key.startsWith(NUMBER_MARK);
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
  return names >= LEAST_SHARED_NAMES || (names === 1 && shared('same-words') >= LEAST_SHARED_WORDS);
}

function toItem(
  { candidate, reasons }: Ranked,
  score: number,
  copies: readonly Ranked[],
): CoverageItem {
  const { shelf, id, title, url, outlet, datePublished, entityIds } = candidate;
  return {
    shelf,
    title,
    url,
    outlet,
    datePublished,
    score,
    reasons,
    entityIds,
    ...(shelf === 'library' ? { articleId: id } : { storyId: id }),
    ...(copies.length > 0 && {
      copies: copies.map(({ candidate: copy }) => ({
        title: copy.title,
        url: copy.url,
        outlet: copy.outlet,
        datePublished: copy.datePublished,
      })),
    }),
  };
}
