import { ADDRESS_ENDINGS } from '../languages/address-endings.ts';
import type { Token } from '../model/text.ts';

/** The last word of a sentence: three letters at least, none of them a capital. */
const LAST_WORD = /^\p{Ll}[\p{Ll}’'ʼ-]{2,}$/u;
/** What may stand before that word: in an address it is a mark that joins. */
const BEFORE_LAST = /[\s«„“"(—–]/;
/** The first word of a sentence: a capital, then small letters; a second part may have its own. */
const FIRST_WORD = /^\p{Lu}[\p{Ll}’'ʼ]+(?:-[\p{L}’'ʼ]+)*$/u;
/** "В Киеве", "Я знал": Russian and Ukrainian words of one letter, with a space behind them. */
const FIRST_LETTER = /^[\u0400-\u042f\u0490]\s$/;
/** What may stand behind that word. A full stop ends it only where nothing follows. */
const BEHIND_FIRST = /^(?:[\s,:;!?»”…—–]|\.(?![\p{L}\p{N}]))/u;
/** Quotation marks that open, unlike those that may close. */
const OPENING = '«„“"';

/**
 * Whether a page has glued two sentences together, as happens where it joins paragraphs:
 * "страны.Телеведущий", "ждут.«Мы рады»". A word in small letters ends with a full stop, and a word
 * begins with a capital right behind it; in addresses, names of files and initials it is otherwise.
 *
 * @param last index of the token before the marks that end the sentence
 * @param first index of the first token behind them
 */
export function areGlued(
  text: string,
  tokens: readonly Token[],
  last: number,
  first: number,
): boolean {
  const [ends, opens] = [tokens[last], tokens[first]];
  if (ends?.kind !== 'word' || !opens) return false;
  if (!LAST_WORD.test(text.slice(ends.start, ends.end))) return false;
  if (ends.start > 0 && !BEFORE_LAST.test(text.charAt(ends.start - 1))) return false;
  const isQuoted = OPENING.includes(text.charAt(opens.start));
  const begins = isQuoted ? tokens[first + 1] : opens;
  if (begins?.kind !== 'word') return false;
  if (FIRST_LETTER.test(text.slice(begins.start, begins.end + 1))) return true;
  return (
    FIRST_WORD.test(text.slice(begins.start, begins.end)) &&
    BEHIND_FIRST.test(`${text.slice(begins.end, begins.end + 2)} `) &&
    (isQuoted || !ADDRESS_ENDINGS.has(begins.norm))
  );
}
