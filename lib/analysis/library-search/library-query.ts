import { languageData } from '../../languages/index.ts';
import type { EntityId } from '../../model/knowledge.ts';
import { LANGS } from '../../model/text.ts';
import type { QueryTerm, WeightedTerm } from '../../text/term-index/run-query.ts';
import type { TermIndex } from '../../text/term-index/term-index.ts';
import { tokenize } from '../../text/tokenize.ts';
import { entityTerm, START_LETTERS, skeletonTerm, startTerm, wordTerm } from './search-terms.ts';

/** A name that stands in the query, as offsets into it. */
export interface QueryName {
  readonly start: number;
  readonly end: number;
  /** Whom it may mean, the best known first. */
  readonly entityIds: readonly EntityId[];
}

/** One word of a query with the terms that stand for it, the best first. */
export interface QueryWord {
  readonly norm: string;
  readonly term: QueryTerm;
}

/** What a reader typed, ready to be looked up and to be marked in texts. */
export interface LibraryQuery {
  readonly words: readonly QueryWord[];
  /** Whom the names in it may mean. */
  readonly entityIds: ReadonlySet<EntityId>;
}

const FUNCTION_WORDS = new Set(LANGS.flatMap((lang) => [...languageData(lang).functionWords]));

/**
 * What a word is worth found in another way than as typed. All by judgement, checked on the `dev`
 * half of `tests/eval/gold/search`: what is exact comes first, what is near still comes.
 */
const NAMED = 1;
const BEGINS = 0.7;
const SOUNDS = 0.5;
const KINDRED = 0.35;

/** Shorter beginnings of words are shared by too many. */
const SHORTEST_BEGINNING = 2;
/** Words with the same beginning are looked up so many at most, the commonest first. */
const MOST_BEGINNINGS = 64;
/** "s:" before a beginning. */
const START_MARK = 2;
/** A query has so many words at most; what follows is left out. */
const MOST_WORDS = 12;

/** Reads a query. Pure: the names in it were looked up before. */
export function readLibraryQuery(
  text: string,
  names: readonly QueryName[],
  index: TermIndex,
): LibraryQuery {
  const tokens = tokenize(text).filter(({ kind }) => kind === 'word' || kind === 'number');
  const telling = tokens.filter(({ norm }) => !FUNCTION_WORDS.has(norm));
  const used = (telling.length > 0 ? telling : tokens).slice(0, MOST_WORDS);
  const last = tokens.at(-1);
  const words = used.map((token): QueryWord => {
    const own = names.filter(({ start, end }) => start <= token.start && token.end <= end);
    const named = own.flatMap(({ entityIds }) => entityIds.map(entityTerm));
    // Whoever is still typing has not finished the last word.
    const isOpen = token === last && token.end === text.length;
    const term = {
      term: wordTerm(token.norm),
      or: [
        ...named.map((one) => ({ term: one, weight: NAMED })),
        ...beginnings(token.norm, index, isOpen),
        ...sounds(token.norm),
      ],
    };
    return { norm: token.norm, term };
  });
  return { words, entityIds: new Set(names.flatMap(({ entityIds }) => entityIds)) };
}

/** Words of the library that begin as this one does: kin, or what it will be when it is typed. */
function beginnings(norm: string, index: TermIndex, isOpen: boolean): readonly WeightedTerm[] {
  const start = startTerm(norm);
  const isWhole = start.length >= START_LETTERS + START_MARK;
  if (!isOpen) return isWhole ? [{ term: start, weight: KINDRED }] : [];
  if (norm.length < SHORTEST_BEGINNING) return [];
  return index
    .termsWithPrefix(start, MOST_BEGINNINGS)
    .map(({ term }) => ({ term, weight: BEGINS }));
}

function sounds(norm: string): readonly WeightedTerm[] {
  const term = skeletonTerm(norm);
  return term === null ? [] : [{ term, weight: SOUNDS }];
}
