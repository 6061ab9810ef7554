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

const ENDINGS_OF_3 = 'ами ями ого его ому ему ими ови еви'.split(' ').map(packed);
const ENDINGS_OF_2 = 'ам ям ом ем им ах ях их'.split(' ').map(packed);
/** Surnames have these in the nominative, other words in the genitive plural. */
const FAMILY_ENDINGS = 'ов ев ив'.split(' ').map(packed);
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
/** Letters with which an ending of three or two letters ends. */
const LAST_OF_ENDING = 8;

function codesOf(letters: string): number[] {
  return Array.from(letters).map((letter) => letter.charCodeAt(0));
}

/** The low bytes of the letters, which are all of the block U+04xx, as one number. */
function packed(letters: string): number {
  return codesOf(letters).reduce((all, code) => (all << 8) | (code & 0xff), 0);
}

const KINDS = new Uint8Array(CYRILLIC_LAST + 1);
for (const code of codesOf('ауюя')) KINDS[code] = VOWEL;
for (const code of codesOf('еио')) KINDS[code] = VOWEL | FLEETING;
for (const code of codesOf('бвгджзклмнпрстфхцчшщ')) KINDS[code] = CONSONANT;
for (const code of codesOf('иоумх')) KINDS[code] = (KINDS[code] ?? 0) | LAST_OF_ENDING;

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

/** The last letters as `packed` gives them; -1 where one is not of the block U+04xx. */
function tailOf(length: number, letters: number): number {
  let tail = 0;
  for (let i = length - letters; i < length; i++) {
    const code = scratch[i] ?? 0;
    if (code >> 8 !== 4) return -1;
    tail = (tail << 8) | (code & 0xff);
  }
  return tail;
}

function withoutEnding(length: number): number {
  if ((kindAt(length - 1) & LAST_OF_ENDING) === 0) return length;
  if (isStem(length - 3) && ENDINGS_OF_3.includes(tailOf(length, 3))) return length - 3;
  if (isStem(length - 2) && ENDINGS_OF_2.includes(tailOf(length, 2))) return length - 2;
  return length;
}

function withoutVowels(length: number): number {
  let end = length;
  while (end > 0 && kindAt(end - 1) & VOWEL) end--;
  return isStem(end) ? end : length;
}

function withoutFamilyEnding(length: number): number {
  const end = length - 2;
  if (end < SHORTEST_FAMILY || !FAMILY_ENDINGS.includes(tailOf(length, 2))) return length;
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
  const first = norm.charCodeAt(0);
  if (first < CYRILLIC_FIRST || first > CYRILLIC_LAST) return latinStemInScratch(norm);
  for (let i = 0; i < norm.length && length < LONGEST_WORD; i++) {
    const code = norm.charCodeAt(i);
    const letter = code <= CYRILLIC_LAST ? (LETTERS[code] ?? 0) : code;
    if (letter !== 0) scratch[length++] = letter;
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
  for (let i = 0; i < norm.length && length < LONGEST_WORD; i++) {
    const code = norm.charCodeAt(i);
    if (code === APOSTROPHE && i > 1) break;
    scratch[length++] = code;
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

/** The hash of the stem of one folded word: `hashOf(stemOf(norm))` without the string. */
export function stemHash(norm: string): number {
  const length = stemInScratch(norm);
  let hash = FNV_OFFSET;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (scratch[i] ?? 0), FNV_PRIME);
  return mix(hash);
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

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
