/**
 * Stem keys: what the name index stores instead of word forms. All forms of a name should share
 * one key or few (about one key a name in the starter pack), Russian and Ukrainian spellings of
 * one name often the same one. A key only proposes: the paradigm decides.
 *
 * Written on character codes in a scratch buffer, since every capitalised word of every page
 * passes here.
 */

/** Letters that Russian and Ukrainian spell differently, as one; signs and apostrophes vanish. */
const SAME_LETTER = { і: 'и', ї: 'и', ы: 'и', й: 'и', є: 'е', э: 'е', ь: '', ъ: '', "'": '' };

/** Consonants that change into one another at the end of stems: Прага–Празі, Америка–Америці. */
const SAME_LAST = { з: 'г', ж: 'г', ц: 'к', ч: 'к', с: 'х', ш: 'х' };

const ENDINGS_OF_3 = 'ами ями ого его ому ему ими ови еви'.split(' ');
const ENDINGS_OF_2 = 'ам ям ом ем им ах ях их'.split(' ');
/** Surnames have these in the nominative, other words in the genitive plural. */
const FAMILY_ENDINGS = 'ов ев ив'.split(' ');
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
  const [a, b] = [before - LETTER_A, last - LETTER_A];
  return (a | b) & -ALPHABET ? -1 : a * ALPHABET + b;
}

function endingPair(ending: string): number {
  return pairOf(ending.charCodeAt(ending.length - 2), ending.charCodeAt(ending.length - 1));
}

/** By the last two letters: which letters before them make an ending, as bits. */
const BEFORE_ENDING = new Uint32Array(ALPHABET ** 2);
for (const ending of ENDINGS_OF_3) {
  const pair = endingPair(ending);
  BEFORE_ENDING[pair] = (BEFORE_ENDING[pair] ?? 0) | (1 << (ending.charCodeAt(0) - LETTER_A));
}

/** By the last two letters: whether they are an ending, or one of family names. */
const PAIRS = new Uint8Array(ALPHABET ** 2);
const ENDING = 1;
const FAMILY = 2;
for (const ending of ENDINGS_OF_2) PAIRS[endingPair(ending)] = ENDING;
for (const ending of FAMILY_ENDINGS) PAIRS[endingPair(ending)] = FAMILY;

const KINDS = new Uint8Array(CYRILLIC_LAST + 1);
for (const code of codesOf('ауюя')) KINDS[code] = VOWEL;
for (const code of codesOf('еио')) KINDS[code] = VOWEL | FLEETING;
for (const code of codesOf('бвгджзклмнпрстфхцчшщ')) KINDS[code] = CONSONANT;

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

const scratch = new Uint16Array(LONGEST_WORD);
/** The hash of each number of first letters, as they were put into the scratch buffer. */
const prefixes = new Int32Array(LONGEST_WORD + 1);

/** Begun with FNV-1a's offset, going on with its prime. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
prefixes[0] = FNV_OFFSET;

function kindAt(index: number): number {
  return KINDS[scratch[index] ?? 0] ?? 0;
}

function hasVowel(length: number): boolean {
  for (let i = 0; i < length; i++) if (kindAt(i) & VOWEL) return true;
  return false;
}

/** What may remain of a word: two letters with a vowel among them, or three. */
function isStem(length: number): boolean {
  return length > 2 || (length === 2 && hasVowel(2));
}

/** The number of the last two letters; -1 for none. */
function lastPair(length: number): number {
  return pairOf(scratch[length - 2] ?? 0, scratch[length - 1] ?? 0);
}

function withoutEnding(length: number): number {
  const pair = lastPair(length);
  if (pair < 0) return length;
  const before = (scratch[length - 3] ?? 0) - LETTER_A;
  const isLong = (before & -ALPHABET) === 0 && ((BEFORE_ENDING[pair] ?? 0) >>> before) & 1;
  if (isLong && isStem(length - 3)) return length - 3;
  return PAIRS[pair] === ENDING && isStem(length - 2) ? length - 2 : length;
}

function withoutVowels(length: number): number {
  let end = length;
  while (end > 0 && kindAt(end - 1) & VOWEL) end--;
  return isStem(end) ? end : length;
}

function withoutFamilyEnding(length: number): number {
  const end = length - 2;
  const pair = lastPair(length);
  if (end < SHORTEST_FAMILY || pair < 0 || PAIRS[pair] !== FAMILY) return length;
  return hasVowel(end) ? end : length;
}

function withoutDoubling(length: number): number {
  let end = length;
  while (end > 1 && kindAt(end - 1) & CONSONANT && scratch[end - 1] === scratch[end - 2]) end--;
  return end;
}

/** Drops the vowel of "-CVC" and "-CVCC". */
function withoutFleeting(length: number): number {
  if ((kindAt(length - 1) & CONSONANT) === 0) return length;
  const vowel = kindAt(length - 2) & CONSONANT ? length - 3 : length - 2;
  if (vowel < 1 || !(kindAt(vowel) & FLEETING) || (kindAt(vowel - 1) & CONSONANT) === 0)
    return length;
  for (let i = vowel + 1; i < length; i++) scratch[i - 1] = scratch[i] ?? 0;
  return length - 1;
}

/** Puts the stem of a folded word into the scratch buffer; its length. */
function stemInScratch(norm: string): number {
  let length = 0;
  let hash = FNV_OFFSET;
  const first = norm.charCodeAt(0);
  if (first < CYRILLIC_FIRST || first > CYRILLIC_LAST) return latinStemInScratch(norm);
  for (let i = 0; i < norm.length && length < LONGEST_WORD; i++) {
    const code = norm.charCodeAt(i);
    const letter = code <= CYRILLIC_LAST ? (LETTERS[code] ?? 0) : code;
    if (letter === 0) continue;
    scratch[length++] = letter;
    hash = Math.imul(hash ^ letter, FNV_PRIME);
    prefixes[length] = hash;
  }
  length = withoutVowels(withoutEnding(length));
  length = withoutFleeting(withoutDoubling(withoutFamilyEnding(length)));
  if (length > 1) {
    const last = scratch[length - 1] ?? 0;
    scratch[length - 1] = LAST_LETTERS[last] ?? last;
  }
  return length;
}

/** Latin words lose the possessive and a plural s. */
function latinStemInScratch(norm: string): number {
  let length = 0;
  let hash = FNV_OFFSET;
  for (let i = 0; i < norm.length && length < LONGEST_WORD; i++) {
    const code = norm.charCodeAt(i);
    if (code === APOSTROPHE && i > 1) break;
    scratch[length++] = code;
    hash = Math.imul(hash ^ code, FNV_PRIME);
    prefixes[length] = hash;
  }
  return length > SHORTEST_PLURAL && scratch[length - 1] === LATIN_S ? length - 1 : length;
}

/** The stem of one folded word. */
export function stemOf(norm: string): string {
  const length = stemInScratch(norm);
  let stem = '';
  // Far faster than spreading a view into one call.
  for (let i = 0; i < length; i++) stem += String.fromCharCode(scratch[i] ?? 0);
  return stem;
}

/** Of a stem only so many last letters may be others than those that were put in. */
const CHANGED = 2;

/** The hash of the stem of one folded word: `hashOf(stemOf(norm))` without the string. */
export function stemHash(norm: string): number {
  const length = stemInScratch(norm);
  const kept = Math.max(0, length - CHANGED);
  let hash = prefixes[kept] ?? 0;
  for (let i = kept; i < length; i++) hash = Math.imul(hash ^ (scratch[i] ?? 0), FNV_PRIME);
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
