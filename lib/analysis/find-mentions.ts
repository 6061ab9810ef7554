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
import type { AnalyzedText } from '../model/text.ts';
import { type NameWord, nameWords } from '../text/name-words.ts';
import { type CountryAdjective, findCountryAdjectives } from './country-adjectives.ts';

/** Words `[first, last)` that the indexes say may be a name, and of whom. */
export interface CandidateSpan {
  readonly first: number;
  readonly last: number;
  /** Indexes into `refs`. */
  readonly refs: readonly number[];
}

/** What the synchronous first phase hands to the loading of records. */
export interface FoundCandidates {
  readonly words: readonly NameWord[];
  readonly spans: readonly CandidateSpan[];
  readonly adjectives: readonly CountryAdjective[];
  /** Each record to be loaded, once. */
  readonly refs: readonly EntityRef[];
}

/** Of those who share a name only so many are considered; packs list the best known first. */
const MOST_CANDIDATES = 24;

const NAME_START = /^[\p{Lu}\p{Lt}\p{Nd}]/u;

/** Whether the word begins with a capital or a digit. */
function startsName(text: string, word: NameWord): boolean {
  const code = text.charCodeAt(word.start);
  // Nearly all words begin with a small or capital letter of these two alphabets.
  if ((code >= 0x430 && code <= 0x45f) || (code >= 0x61 && code <= 0x7a)) return false;
  if ((code >= 0x400 && code <= 0x42f) || (code >= 0x41 && code <= 0x5a)) return true;
  return NAME_START.test(text.slice(word.start, word.start + 2));
}

/** Hashes of the words' stems, computed when first asked for. */
class StemHashes {
  readonly #words: readonly NameWord[];
  readonly #hashes: Uint32Array;
  readonly #known: Uint8Array;

  constructor(words: readonly NameWord[]) {
    this.#words = words;
    this.#hashes = new Uint32Array(words.length);
    this.#known = new Uint8Array(words.length);
  }

  at(index: number): number {
    if (this.#known[index] !== 1) {
      const norm = this.#words[index]?.norm ?? '';
      // Only what begins in Latin or with a digit may end like "Telegram'у".
      const isPlain = norm.charCodeAt(0) > 0x7f || !norm.includes("'");
      this.#hashes[index] = stemHash(isPlain ? norm : bareLatin(norm));
      this.#known[index] = 1;
    }
    return this.#hashes[index] ?? 0;
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

/** Indexes of the tokens with which sentences begin, in order: no name runs across them. */
export function sentenceStarts(text: AnalyzedText): number[] {
  return text.sentences.map((sentence) => sentence.tokens[0]);
}

/**
 * First phase, synchronous: every stretch of words that begins with a capital or a digit and
 * whose stems some index knows. Overlapping stretches are all returned; which of them are names
 * is decided on the records (`verifyMentions`).
 */
export function findCandidates(text: AnalyzedText, indexes: readonly NameIndex[]): FoundCandidates {
  const words = nameWords(text.text, text.tokens, sentenceStarts(text));
  const list = new RefList(indexes.length);
  const spans = findSpans(text, words, indexes, list);
  const adjectives = findCountryAdjectives(words, text.lang, indexes, (source, ordinal) =>
    list.add(source, ordinal),
  );
  return { words, spans, adjectives, refs: list.refs };
}

/** The look-ups of `findCandidates`; files the records in `list`. */
export function findSpans(
  text: AnalyzedText,
  words: readonly NameWord[],
  indexes: readonly NameIndex[],
  list: RefList,
): CandidateSpan[] {
  const { functionWords, compoundParticles } = languageData(text.lang);
  const hashes = new StemHashes(words);
  const lengths = new Uint8Array(indexes.length);
  const spans: CandidateSpan[] = [];
  for (let first = 0; first < words.length; first++) {
    const word = words[first];
    if (!word || !startsName(text.text, word)) continue;
    let whole = hashes.at(first);
    const any = lengthsInto(lengths, indexes, whole);
    if (any === 0) continue;
    const most = Math.min(words.length, first + LONGEST_NAME);
    for (let last = first + 1; last <= most; last++) {
      const bit = lengthBit(last - first);
      if (any & bit) {
        const refs = refsUnder(whole, bit, lengths, indexes, list);
        const isLone = (): boolean =>
          last === first + 1 && functionWords.has(word.norm) && !isAllCaps(text, word);
        if (refs !== null && !isLone() && !goesOnInside(words, last, compoundParticles)) {
          spans.push({ first, last, refs });
        }
      }
      if (any < bit << 1 && bit !== 0x80) break;
      if (!words[last]?.joined) break;
      whole = extendHash(whole, hashes.at(last));
    }
  }
  return spans;
}

/** "Сен-Луи" in "Сен-Луи-дю-Сюд": the beginning of another place's name. */
function goesOnInside(
  words: readonly NameWord[],
  last: number,
  particles: ReadonlySet<string>,
): boolean {
  const next = words[last];
  return next !== undefined && next.token === words[last - 1]?.token && particles.has(next.norm);
}

/** Notes for each index which lengths names have that begin with this stem; all of them as bits. */
function lengthsInto(into: Uint8Array, indexes: readonly NameIndex[], first: number): number {
  let any = 0;
  for (let source = 0; source < indexes.length; source++) {
    const index = indexes[source];
    const lengths = index ? lengthsAt(index, first) : 0;
    into[source] = lengths;
    any |= lengths;
  }
  return any;
}

/** What one look-up finds: emptied for each, since most of them find nothing. */
const ordinals: number[] = [];

/** The records under a key, of the indexes that have names of this length; null for none. */
function refsUnder(
  whole: number,
  bit: number,
  lengths: Uint8Array,
  indexes: readonly NameIndex[],
  list: RefList,
): number[] | null {
  let refs: number[] | null = null;
  for (let source = 0; source < indexes.length; source++) {
    const index = indexes[source];
    if (!index || ((lengths[source] ?? 0) & bit) === 0) continue;
    ordinals.length = 0;
    candidatesAt(index, whole, ordinals);
    const known = Math.min(ordinals.length, MOST_CANDIDATES);
    if (known === 0) continue;
    refs ??= [];
    for (let i = 0; i < known; i++) refs.push(list.add(source, ordinals[i] ?? 0));
  }
  return refs;
}

/** Two letters or more, all of them capitals. */
export function isAllCaps(text: AnalyzedText, word: NameWord): boolean {
  return /^\p{Lu}[\p{Lu}\p{Nd}]+$/u.test(text.text.slice(word.start, word.end));
}
