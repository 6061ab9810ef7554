import { FOLDED_CYRILLIC, LOOKALIKES, MARKED_LETTERS } from '../languages/cyrillic-letters.ts';

/**
 * Folding: what look-ups compare instead of the text. The text itself is never altered, so that
 * every offset stays an offset of the page's own characters.
 */

/** Soft hyphen, zero-width characters, word joiner, byte order mark, stress marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]|\u0300|\u0301/g;
const APOSTROPHES = /[’ʼ‘`´ʹ′]/g;
const HYPHENS = /[\u2010\u2011\u2013]/g;
const COMBINING = /[\u0300-\u036f]/g;
const CYRILLIC = /[\u0400-\u04ff]/;
const LATIN = /[a-z\u00c0-\u024f]/i;
const PLAIN_WORD = new RegExp(`^(?:[${FOLDED_CYRILLIC}]+|[a-z]+)$`);

const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(LOOKALIKES);
const TO_LATIN: ReadonlyMap<string, string> = new Map(LOOKALIKES.map(([l, c]) => [c, l]));

/** Latin letters whose stroke or form is no combining mark. */
const LATIN_PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'e',
};

/**
 * One alphabet in each hyphenated part: where the letters of the rarer alphabet all have a twin
 * in the other, they are taken for typing slips or disguise ("Рутин" with a Latin "P").
 */
function unifyScript(part: string): string {
  if (!CYRILLIC.test(part) || !LATIN.test(part)) return part;
  const letters = Array.from(part);
  const latin = letters.filter((letter) => LATIN.test(letter)).length;
  const cyrillic = letters.filter((letter) => CYRILLIC.test(letter)).length;
  const [table, foreign] = cyrillic >= latin ? [TO_CYRILLIC, LATIN] : [TO_LATIN, CYRILLIC];
  if (letters.some((letter) => foreign.test(letter) && !table.has(letter))) return part;
  return letters.map((letter) => table.get(letter) ?? letter).join('');
}

/**
 * The folded form of a word or a name: NFC, lower case, ё→е, ґ→г, apostrophes and hyphens
 * unified, stress marks, soft hyphens and zero-width characters dropped, look-alike letters of
 * the other alphabet replaced in mixed parts, Latin letters without diacritics.
 * Idempotent. The length may differ from the input's: use `foldWithOffsets` where offsets matter.
 */
export function fold(surface: string): string {
  const lower = surface.toLowerCase();
  // Nearly every word: letters of one alphabet, none of which folds to another.
  if (PLAIN_WORD.test(lower)) return lower;
  let folded = surface
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-');
  if (CYRILLIC.test(folded) && LATIN.test(folded)) {
    folded = folded.split('-').map(unifyScript).join('-');
  }
  folded = withoutMarks(folded.toLowerCase());
  if (/[\u0080-\u036f\u1e00-\u1eff]/.test(folded)) folded = plainLatin(folded);
  // In a mixed word a letter that lost its mark may now have a twin in the other alphabet.
  const settled = folded === surface || !CYRILLIC.test(folded) || !LATIN.test(folded);
  return settled ? folded : fold(folded);
}

/** A text in small letters without the marks that much of the press leaves out; no shorter for that. */
export function withoutMarks(text: string): string {
  return MARKED_LETTERS.reduce((plain, [marked, bare]) => plain.replaceAll(marked, bare), text);
}

function plainLatin(text: string): string {
  return text.replace(/[\u00c0-\u02af\u1e00-\u1eff]\u0307?|\u0307/g, (letter) => {
    if (letter === '\u0307') return '';
    const bare = letter.normalize('NFD').replace(COMBINING, '');
    return LATIN_PLAIN[bare] ?? bare;
  });
}

/** A folded text that can be traced back: `offsets[i]` is where `folded[i]` stood. */
export interface FoldedText {
  readonly folded: string;
  /** One more entry than `folded` has code units; the last is the length of the text. */
  readonly offsets: Uint32Array;
}

/** A base character with the marks and invisible characters that follow it. */
const CLUSTER = /[\s\S][\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]*/g;

/**
 * Folds a longer text and keeps, for each folded code unit, its offset in the text. Look-alike
 * letters are left as they are: which alphabet is meant is known only of a single word.
 */
export function foldWithOffsets(text: string): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const piece = fold(match[0]);
    for (let i = 0; i < piece.length; i++) offsets.push(match.index);
    folded += piece;
  }
  offsets.push(text.length);
  return { folded, offsets: Uint32Array.from(offsets) };
}
