/**
 * Stem keys: what the name index stores instead of word forms. All forms of a name should share
 * one key or few (measured by `npm run eval -- names`), Russian and Ukrainian spellings of one
 * name often the same one. A key only proposes: the paradigm decides.
 */

/** Letters that Russian and Ukrainian spell differently, as one. Soft and hard signs vanish. */
const LETTER: Readonly<Record<string, string>> = {
  і: 'и',
  ї: 'и',
  ы: 'и',
  й: 'и',
  є: 'е',
  э: 'е',
  ь: '',
  ъ: '',
  "'": '',
};

/** Endings with consonants, longest first, then vowels. */
const ENDING =
  /(?:ами|ями|ого|его|ому|ему|ими|иеву|иему|ови|еви|ам|ям|ом|ем|им|ах|ях|их|иму|ив|ов|ев)?$/;
const VOWELS_END = /[аеиоуюя]+$/;
const HAS_VOWEL = /[аеиоуюя]/;
/** A vowel that may vanish or change before the last consonant: Орёл–Орла, Київ–Києва. */
const FLEETING = /([бвгджзклмнпрстфхцчшщ])[еиo\u043e]([бвгджзклмнпрстфхцчшщ]{1,2})$/;
const DOUBLED = /([бвгджзклмнпрстфхцчшщ])\1+$/;

const LAST: Readonly<Record<string, string>> = { з: 'г', ж: 'г', ц: 'к', ч: 'к', с: 'х', ш: 'х' };

const SHORTEST = 3;

function strip(word: string, ending: RegExp): string {
  const stem = word.replace(ending, '');
  return stem.length >= SHORTEST && HAS_VOWEL.test(stem) ? stem : word;
}

/** The stem of one folded word. */
export function stemOf(norm: string): string {
  const first = norm.charCodeAt(0);
  if (first < 0x400 || first > 0x4ff) return latinStem(norm);
  let word = '';
  for (const letter of norm) word += LETTER[letter] ?? letter;
  word = strip(strip(word, /(?:ов|ев|ив)$/.test(word) ? /$/ : ENDING), VOWELS_END);
  word = word.replace(DOUBLED, '$1').replace(FLEETING, '$1$2');
  const last = word.at(-1) ?? '';
  return word.length > 1 ? word.slice(0, -1) + (LAST[last] ?? last) : word;
}

/** Latin words lose the possessive and a plural s. */
function latinStem(norm: string): string {
  const apostrophe = norm.indexOf("'", 2);
  const word = apostrophe > 0 ? norm.slice(0, apostrophe) : norm;
  return word.length > SHORTEST && word.endsWith('s') ? word.slice(0, -1) : word;
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
