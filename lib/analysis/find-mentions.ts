import type { EntityRef } from '../knowledge/knowledge-base.ts';
import {
  candidatesAt,
  LONGEST_NAME,
  lengthBit,
  lengthsAt,
  type NameIndex,
} from '../knowledge/name-index.ts';
import { bareLatin } from '../knowledge/name-pattern.ts';
import { extendHash, stemHash } from '../knowledge/stem-key.ts';
import { languageData } from '../languages/index.ts';
import type { AnalyzedText, TextSpan } from '../model/text.ts';
import { type NameWord, NameWords } from '../text/name-words.ts';
import {
  type AdjectiveWord,
  type CountryAdjective,
  findCountryAdjectives,
  withRecords,
} from './country-adjectives.ts';

/** Words `[first, last)` that the indexes say may be a name, and of whom. */
export interface CandidateSpan {
  readonly first: number;
  readonly last: number;
  /** Indexes into `refs`. */
  readonly refs: readonly number[];
}

/** What the synchronous first phase hands to the loading of records. */
export interface FoundCandidates {
  /** Made when first asked for: records may be on their way by then. */
  readonly words: readonly NameWord[];
  readonly spans: readonly CandidateSpan[];
  readonly adjectives: readonly CountryAdjective[];
  /** Each record to be loaded, once. */
  readonly refs: readonly EntityRef[];
}

/** Of those who share a name only so many are considered; packs list the better known first. */
const MOST_CANDIDATES = 24;

const LATIN_FIRST = 0x41;
const LATIN_LAST = 0x7f;

/** Hashes of the words' stems, computed when first asked for. */
class StemHashes {
  readonly #words: NameWords;
  /** 0 for those not asked for yet. */
  readonly #hashes: Uint32Array;

  constructor(words: NameWords) {
    this.#words = words;
    this.#hashes = new Uint32Array(words.length);
  }

  at(word: number): number {
    const known = this.#hashes[word] ?? 0;
    if (known !== 0) return known;
    const norm = this.#words.at(word)?.norm ?? '';
    // Only what begins in Latin may end like "Telegram'у".
    const code = norm.charCodeAt(0);
    const isPlain = code > LATIN_LAST || code < LATIN_FIRST || !norm.includes("'");
    const hash = stemHash(isPlain ? norm : bareLatin(norm));
    this.#hashes[word] = hash;
    return hash;
  }
}

/** The records to be loaded, each once. */
export class RefList {
  readonly refs: EntityRef[] = [];
  readonly #known = new Map<number, number>();
  readonly #sources: number;

  constructor(sources: number) {
    this.#sources = sources;
  }

  add(source: number, ordinal: number): number {
    const key = ordinal * this.#sources + source;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.refs.length);
    this.refs.push({ source, ordinal });
    return this.refs.length - 1;
  }
}

/** The words of a text that names are made of; no name runs from one sentence into the next. */
export function nameWordsOf({ text, tokens, sentences }: AnalyzedText): NameWords {
  return new NameWords(text, tokens, sentences);
}

/** What names are looked up by, read in a text before any index is asked. */
export interface NameReading {
  readonly words: NameWords;
  readonly hashes: StemHashes;
  readonly adjectives: readonly AdjectiveWord[];
}

/** The part of `findCandidates` that needs the text alone: indexes may be on their way. */
export function readNames(text: AnalyzedText): NameReading {
  const words = nameWordsOf(text);
  const hashes = new StemHashes(words);
  for (const head of words.heads) hashes.at(head);
  return { words, hashes, adjectives: findCountryAdjectives(words, text.lang) };
}

/**
 * First phase, synchronous: every stretch of words that begins with a capital or a digit and
 * whose stems some index knows. Overlapping stretches are all returned; which of them are names
 * is decided on the records (`verifyMentions`).
 */
export function findCandidates(
  text: AnalyzedText,
  indexes: readonly NameIndex[],
  { words, hashes, adjectives }: NameReading = readNames(text),
): FoundCandidates {
  const list = new RefList(indexes.length);
  const spans = findSpans(text, words, indexes, list, hashes);
  const countries = withRecords(adjectives, indexes, (source, ordinal) =>
    list.add(source, ordinal),
  );
  return {
    get words() {
      return words.all();
    },
    spans,
    adjectives: countries,
    refs: list.refs,
  };
}

/** The look-ups of `findCandidates`; files the records in `list`. */
export function findSpans(
  text: AnalyzedText,
  words: NameWords,
  indexes: readonly NameIndex[],
  list: RefList,
  hashes = new StemHashes(words),
): CandidateSpan[] {
  const { functionWords, compoundParticles } = languageData(text.lang);
  const { heads } = words;
  const lengths = lengthsOf(heads, hashes, indexes);
  const spans: CandidateSpan[] = [];
  for (let head = 0; head < heads.length; head++) {
    const any = lengths[head] ?? 0;
    if (any === 0) continue;
    const first = heads[head] ?? 0;
    const begins = hashes.at(first);
    let whole = begins;
    const most = Math.min(words.length, first + LONGEST_NAME);
    for (let last = first + 1; last <= most; last++) {
      const bit = lengthBit(last - first);
      if (any & bit) {
        const refs = refsUnder(whole, begins, bit, indexes, list);
        if (refs !== null) {
          const lone = last === first + 1 ? words.at(first) : undefined;
          const isLone = lone && functionWords.has(lone.norm) && !isAllCaps(text, lone);
          if (!isLone && !goesOnInside(words, last, compoundParticles)) {
            spans.push({ first, last, refs });
          }
        }
      }
      if (any < bit << 1 && bit !== 0x80) break;
      if (!words.isJoined(last)) break;
      whole = extendHash(whole, hashes.at(last));
    }
  }
  return spans;
}

/** "Сен-Луи" in "Сен-Луи-дю-Сюд": the beginning of another place's name. */
function goesOnInside(words: NameWords, last: number, particles: ReadonlySet<string>): boolean {
  const next = words.at(last);
  if (!next || words.tokenAt(last) !== words.tokenAt(last - 1)) return false;
  return particles.has(next.norm);
}

/**
 * For each head which lengths names have that begin with it, as bits. All heads before anything
 * is decided on one: the filters are large, and what they answer is waited for together.
 */
function lengthsOf(
  heads: readonly number[],
  hashes: StemHashes,
  indexes: readonly NameIndex[],
): Uint8Array {
  const firsts = new Uint32Array(heads.length);
  for (let head = 0; head < heads.length; head++) firsts[head] = hashes.at(heads[head] ?? 0);
  const lengths = new Uint8Array(heads.length);
  for (const index of indexes) {
    for (let head = 0; head < heads.length; head++) {
      lengths[head] = (lengths[head] ?? 0) | lengthsAt(index, firsts[head] ?? 0);
    }
  }
  return lengths;
}

/** The records under a key, null for none. */
function refsUnder(
  whole: number,
  first: number,
  bit: number,
  indexes: readonly NameIndex[],
  list: RefList,
): number[] | null {
  let refs: number[] | null = null;
  for (let source = 0; source < indexes.length; source++) {
    const index = indexes[source];
    if (!index || (lengthsAt(index, first) & bit) === 0) continue;
    const ordinals: number[] = [];
    candidatesAt(index, whole, ordinals);
    const known = Math.min(ordinals.length, MOST_CANDIDATES);
    if (known === 0) continue;
    refs ??= [];
    for (let i = 0; i < known; i++) refs.push(list.add(source, ordinals[i] ?? 0));
  }
  return refs;
}

/** Two letters or more, all of them capitals. */
function isAllCaps(text: AnalyzedText, word: TextSpan): boolean {
  return /^\p{Lu}[\p{Lu}\p{Nd}]+$/u.test(text.text.slice(word.start, word.end));
}
