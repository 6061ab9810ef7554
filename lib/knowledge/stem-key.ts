import {
  FAMILY_STEM_ENDINGS,
  FIRM_VOWELS,
  FLEETING_VOWELS,
  SAME_LAST,
  SAME_LETTER,
  STEM_CONSONANTS,
  STEM_ENDINGS_OF_2,
  STEM_ENDINGS_OF_3,
} from '../languages/cyrillic-letters.ts';

/**
 * Stem keys: what the name index stores instead of word forms. All forms of a name should share
 * one key or few (about one key a name in the starter pack), Russian and Ukrainian spellings of
 * one name often the same one. A key only proposes: the paradigm decides.
 *
 * Written on character codes in a scratch buffer, since every capitalised word of every page
 * passes here.
 */

const SHORTEST_FAMILY = 3;
const SHORTEST_PLURAL = 3;
const LONGEST_WORD = 64;

const CYRILLIC_FIRST = 0x400;
const CYRILLIC_LAST = 0x4ff;
const APOSTROPHE = 0x27;
const LATIN_S = 0x73;

const VOWEL = 1;
const CONSONANT = 2;
/** Vowels that may vanish or change before the last consonant: Орёл–Орла, Київ–Києва. */
const FLEETING = 4;

function codesOf(letters: string): number[] {
  return Array.from(letters).map((letter) => letter.charCodeAt(0));
}

/** The first of the 32 letters that endings are made of. */
const LETTER_A = 0x430;
const ALPHABET = 32;

/** A number for a pair of letters; -1 where one of them is none of the 32. */
function pairOf(before: number, last: number): number {
  const a = before - LETTER_A;
  const b = last - LETTER_A;
  return (a | b) & -ALPHABET ? -1 : a * ALPHABET + b;
}

function endingPair(ending: string): number {
  return pairOf(ending.charCodeAt(ending.length - 2), ending.charCodeAt(ending.length - 1));
}

/** By the last two letters: which letters before them make an ending, as bits. */
const BEFORE_ENDING = new Uint32Array(ALPHABET ** 2);
for (const ending of STEM_ENDINGS_OF_3.split(' ')) {
  const pair = endingPair(ending);
  BEFORE_ENDING[pair] = (BEFORE_ENDING[pair] ?? 0) | (1 << (ending.charCodeAt(0) - LETTER_A));
}

/** By the last two letters: whether they are an ending, or one of family names. */
const PAIRS = new Uint8Array(ALPHABET ** 2);
const ENDING = 1;
const FAMILY = 2;
for (const ending of STEM_ENDINGS_OF_2.split(' ')) PAIRS[endingPair(ending)] = ENDING;
for (const ending of FAMILY_STEM_ENDINGS.split(' ')) PAIRS[endingPair(ending)] = FAMILY;

/** By code unit, so that no letter stands outside: most pages of it are never touched. */
const KINDS = new Uint8Array(0x10000);
for (const code of codesOf(FIRM_VOWELS)) KINDS[code] = VOWEL;
for (const code of codesOf(FLEETING_VOWELS)) KINDS[code] = VOWEL | FLEETING;
for (const code of codesOf(STEM_CONSONANTS)) KINDS[code] = CONSONANT;

/** Code → code, 0 for letters that vanish. */
const LETTERS = sameBut(SAME_LETTER);
const LAST_LETTERS = sameBut(SAME_LAST);

function sameBut(changes: Readonly<Record<string, string>>): Uint16Array {
  const letters = new Uint16Array(CYRILLIC_LAST + 1);
  for (let code = 0; code <= CYRILLIC_LAST; code++) letters[code] = code;
  for (const [from, to] of Object.entries(changes)) {
    letters[from.charCodeAt(0)] = to === '' ? 0 : to.charCodeAt(0);
  }
  return letters;
}

/**
 * Places before the first letter, which hold no letter: rules look back so far, and reading
 * outside an array is slow.
 */
const BEFORE = 4;
const scratch = new Uint16Array(BEFORE + LONGEST_WORD);
/** The hash of the letters before each place, as they were put into the scratch buffer. */
const prefixes = new Int32Array(BEFORE + LONGEST_WORD + 1);

/** Begun with FNV-1a's offset (as a signed number: others are no integers to V8), going on with its prime. */
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
prefixes[BEFORE] = FNV_OFFSET;

/** The kind of the letter before a place. */
function kindBefore(place: number): number {
  return KINDS[scratch[place - 1] ?? 0] ?? 0;
}

function hasVowel(end: number): boolean {
  let kinds = 0;
  for (let place = BEFORE + 1; place <= end; place++) kinds |= kindBefore(place);
  return (kinds & VOWEL) !== 0;
}

/** What may remain of a word: two letters with a vowel among them, or three. */
function isStem(end: number): boolean {
  const length = end - BEFORE;
  return length > 2 || (length === 2 && hasVowel(end));
}

/** The number of the last two letters; -1 for none. */
function lastPair(end: number): number {
  return pairOf(scratch[end - 2] ?? 0, scratch[end - 1] ?? 0);
}

function withoutEnding(end: number): number {
  const pair = lastPair(end);
  if (pair < 0) return end;
  const before = (scratch[end - 3] ?? 0) - LETTER_A;
  const isLong = (before & -ALPHABET) === 0 && ((BEFORE_ENDING[pair] ?? 0) >>> before) & 1;
  if (isLong && isStem(end - 3)) return end - 3;
  return PAIRS[pair] === ENDING && isStem(end - 2) ? end - 2 : end;
}

function withoutVowels(end: number): number {
  let last = end;
  while (kindBefore(last) & VOWEL) last--;
  return isStem(last) ? last : end;
}

function withoutFamilyEnding(end: number): number {
  const pair = lastPair(end);
  if (pair < 0 || PAIRS[pair] !== FAMILY || end - 2 - BEFORE < SHORTEST_FAMILY) return end;
  return hasVowel(end - 2) ? end - 2 : end;
}

function withoutDoubling(end: number): number {
  let last = end;
  while (kindBefore(last) & CONSONANT && scratch[last - 1] === scratch[last - 2]) last--;
  return last;
}

/** Drops the vowel of "-CVC" and "-CVCC". */
function withoutFleeting(end: number): number {
  if ((kindBefore(end) & CONSONANT) === 0) return end;
  const after = kindBefore(end - 1) & CONSONANT ? end - 2 : end - 1;
  if (!(kindBefore(after) & FLEETING) || !(kindBefore(after - 1) & CONSONANT)) return end;
  for (let place = after; place < end; place++) scratch[place - 1] = scratch[place] ?? 0;
  return end - 1;
}

/** Puts the stem of a folded word into the scratch buffer; the place behind it. */
function stemInScratch(norm: string): number {
  const first = norm.charCodeAt(0);
  if (!(first >= CYRILLIC_FIRST && first <= CYRILLIC_LAST)) return latinStemInScratch(norm);
  let end = BEFORE;
  let hash = FNV_OFFSET;
  for (let i = 0; i < norm.length && end < BEFORE + LONGEST_WORD; i++) {
    const code = norm.charCodeAt(i);
    const letter = code <= CYRILLIC_LAST ? (LETTERS[code] ?? 0) : code;
    if (letter === 0) continue;
    scratch[end++] = letter;
    hash = Math.imul(hash ^ letter, FNV_PRIME);
    prefixes[end] = hash;
  }
  end = withoutVowels(withoutEnding(end));
  end = withoutFleeting(withoutDoubling(withoutFamilyEnding(end)));
  if (end - BEFORE > 1) {
    const last = scratch[end - 1] ?? 0;
    if (last <= CYRILLIC_LAST) scratch[end - 1] = LAST_LETTERS[last] ?? 0;
  }
  return end;
}

/** Latin words lose the possessive and a plural s. */
function latinStemInScratch(norm: string): number {
  let end = BEFORE;
  let hash = FNV_OFFSET;
  for (let i = 0; i < norm.length && end < BEFORE + LONGEST_WORD; i++) {
    const code = norm.charCodeAt(i);
    if (code === APOSTROPHE && i > 1) break;
    scratch[end++] = code;
    hash = Math.imul(hash ^ code, FNV_PRIME);
    prefixes[end] = hash;
  }
  return end - BEFORE > SHORTEST_PLURAL && scratch[end - 1] === LATIN_S ? end - 1 : end;
}

/** The stem of one folded word. */
export function stemOf(norm: string): string {
  const end = stemInScratch(norm);
  let stem = '';
  // Far faster than spreading a view into one call.
  for (let i = BEFORE; i < end; i++) stem += String.fromCharCode(scratch[i] ?? 0);
  return stem;
}

/** Of a stem only so many last letters may be others than those that were put in. */
const CHANGED = 2;

/** The hash of the stem of one folded word: `hashOf(stemOf(norm))` without the string. */
export function stemHash(norm: string): number {
  const end = stemInScratch(norm);
  const kept = Math.max(BEFORE, end - CHANGED);
  let hash = prefixes[kept] ?? 0;
  for (let i = kept; i < end; i++) hash = Math.imul(hash ^ (scratch[i] ?? 0), FNV_PRIME);
  return mix(hash);
}

/** A 32-bit hash of a stem (FNV-1a over UTF-16 units, mixed). */
export function hashOf(stem: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < stem.length; i++) {
    hash = Math.imul(hash ^ stem.charCodeAt(i), FNV_PRIME);
  }
  return mix(hash);
}

/** The hash of a sequence that goes on: order matters. */
export function extendHash(hash: number, next: number): number {
  return mix(Math.imul(hash, 0x85ebca6b) ^ next);
}

/** Finalizer of MurmurHash3: every bit of the input reaches every bit of the output. */
export function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
