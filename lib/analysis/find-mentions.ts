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
function stemHasher(words: readonly NameWord[]): (index: number) => number {
  const byNorm = new Map<string, number>();
  const hashes: (number | undefined)[] = new Array(words.length);
  return (index) => {
    const known = hashes[index];
    if (known !== undefined) return known;
    const norm = words[index]?.norm ?? '';
    let hash = byNorm.get(norm);
    if (hash === undefined) {
      hash = stemHash(norm.includes("'") ? bareLatin(norm) : norm);
      byNorm.set(norm, hash);
    }
    hashes[index] = hash;
    return hash;
  };
}

class RefList {
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

/** Indexes of the tokens with which sentences begin: no name runs across them. */
export function sentenceStarts(text: AnalyzedText): Set<number> {
  return new Set(text.sentences.map((sentence) => sentence.tokens[0]));
}

/**
 * First phase, synchronous: every stretch of words that begins with a capital or a digit and
 * whose stems some index knows. Overlapping stretches are all returned; which of them are names
 * is decided on the records (`verifyMentions`).
 */
export function findCandidates(text: AnalyzedText, indexes: readonly NameIndex[]): FoundCandidates {
  const words = nameWords(text.text, text.tokens, sentenceStarts(text));
  const { functionWords } = languageData(text.lang);
  const hashAt = stemHasher(words);
  const list = new RefList(indexes.length);
  const spans: CandidateSpan[] = [];
  for (const [first, word] of words.entries()) {
    if (!startsName(text.text, word)) continue;
    let any = 0;
    for (const index of indexes) any |= lengthsAt(index, hashAt(first));
    if (any === 0) continue;
    let whole = hashAt(first);
    for (let last = first + 1; last <= words.length && last - first <= LONGEST_NAME; last++) {
      const bit = lengthBit(last - first);
      if (any & bit) {
        const refs: number[] = [];
        for (const [source, index] of indexes.entries()) {
          if ((lengthsAt(index, hashAt(first)) & bit) === 0) continue;
          let room = MOST_CANDIDATES;
          candidatesAt(index, whole, (ordinal) => {
            if (room-- > 0) refs.push(list.add(source, ordinal));
          });
        }
        const lone = last === first + 1 && functionWords.has(word.norm) && !isAllCaps(text, word);
        if (refs.length > 0 && !lone) spans.push({ first, last, refs });
      }
      if (any < bit << 1 && bit !== 0x80) break;
      if (!words[last]?.joined) break;
      whole = extendHash(whole, hashAt(last));
    }
  }
  const adjectives = findCountryAdjectives(words, text.lang, indexes, (source, ordinal) =>
    list.add(source, ordinal),
  );
  return { words, spans, adjectives, refs: list.refs };
}

/** Two letters or more, all of them capitals. */
export function isAllCaps(text: AnalyzedText, word: NameWord): boolean {
  return /^\p{Lu}[\p{Lu}\p{Nd}]+$/u.test(text.text.slice(word.start, word.end));
}
