import {
  CUE_BITS,
  cueKey,
  WORD_BITS,
  type WordLexicon,
} from '../../lib/analysis/recognizer/word-lexicon.ts';
import { hashOf, stemOf } from '../../lib/knowledge/stem-key.ts';
import { languageData } from '../../lib/languages/index.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import { LANGS } from '../../lib/model/text.ts';
import { wordsOfName } from '../../lib/text/name-words.ts';
import { fold } from '../../lib/text/normalize.ts';
import {
  ENGLISH_FAMILY_NAMES,
  ENGLISH_GIVEN_NAMES,
  ENGLISH_ORGANIZATION_WORDS,
  ENGLISH_PLACE_WORDS,
} from './english-names.ts';
import { CUE_WORDS } from './name-cues.ts';
import { ORGANIZATION_HEADS, PLACE_HEADS } from './name-heads.ts';

interface WordCounts {
  given: number;
  family: number;
  place: number;
  placeOfSeveral: number;
  organization: number;
}

function count(counts: Map<number, WordCounts>, norm: string): WordCounts {
  const key = hashOf(stemOf(norm));
  const known = counts.get(key);
  if (known) return known;
  const fresh = { given: 0, family: 0, place: 0, placeOfSeveral: 0, organization: 0 };
  counts.set(key, fresh);
  return fresh;
}

function addEntity(counts: Map<number, WordCounts>, entity: Entity): void {
  for (const lang of LANGS) {
    const seen = new Set<string>();
    for (const name of entity.names[lang] ?? []) {
      const words = wordsOfName(name).filter(({ norm }) => norm.length > 1);
      for (const [index, { norm, start }] of words.entries()) {
        if (!/^\p{Lu}/u.test(name.slice(start)) || seen.has(norm)) continue;
        seen.add(norm);
        const word = count(counts, norm);
        if (entity.type === 'person' && words.length > 1) {
          if (index === 0) word.given++;
          else word.family++;
        } else if (entity.type === 'place') {
          word.place++;
          if (words.length > 1) word.placeOfSeveral++;
        } else if (entity.type === 'organization') word.organization++;
      }
    }
  }
}

/** Names in three languages share stems: counts are of names, so a word of one entity has up to 3. */
const COMMON = 3;

function bitsOf(word: WordCounts): number {
  return (
    (word.given > 0 ? WORD_BITS.given : 0) |
    (word.family > 0 ? WORD_BITS.family : 0) |
    (word.given >= COMMON ? WORD_BITS.commonGiven : 0) |
    (word.family >= COMMON ? WORD_BITS.commonFamily : 0) |
    (word.place > 0 ? WORD_BITS.place : 0) |
    (word.organization > 0 ? WORD_BITS.organization : 0) |
    (word.organization >= COMMON ? WORD_BITS.commonOrganization : 0) |
    (word.placeOfSeveral >= COMMON ? WORD_BITS.commonPlace : 0)
  );
}

/** Words of names written by hand: they count like words of many names of the pack. */
function addWordLists(counts: Map<number, WordCounts>): void {
  for (const lang of LANGS) {
    for (const name of languageData(lang).givenNames) count(counts, name).given += COMMON;
  }
  for (const word of ORGANIZATION_HEADS) count(counts, fold(word)).organization += COMMON;
  for (const word of PLACE_HEADS) count(counts, fold(word)).placeOfSeveral += COMMON;
  for (const word of ENGLISH_GIVEN_NAMES) count(counts, fold(word)).given += COMMON;
  for (const word of ENGLISH_FAMILY_NAMES) count(counts, fold(word)).family += COMMON;
  for (const word of ENGLISH_ORGANIZATION_WORDS) count(counts, fold(word)).organization++;
  for (const word of ENGLISH_PLACE_WORDS) count(counts, fold(word)).place++;
}

/** What the names of a pack teach about single words, and the words that announce names. */
export function buildLexicon(entities: readonly Entity[]): WordLexicon {
  const counts = new Map<number, WordCounts>();
  for (const entity of entities) addEntity(counts, entity);
  addWordLists(counts);
  const bits = new Map<number, number>();
  for (const [hash, word] of counts) bits.set(hash, bitsOf(word));
  for (const [cue, words] of CUE_WORDS) {
    for (const word of words) {
      const hash = hashOf(cueKey(stemOf(fold(word))));
      bits.set(hash, (bits.get(hash) ?? 0) | CUE_BITS[cue]);
    }
  }
  const sorted = [...bits].sort(([a], [b]) => a - b);
  // A multiple of four entries keeps what follows aligned.
  const kept = sorted.slice(0, sorted.length - (sorted.length % 4));
  return {
    hashes: Uint32Array.from(kept, ([hash]) => hash),
    bits: Uint8Array.from(kept, ([, value]) => value),
  };
}
