import { NEEDED_LETTERS, ONLY_RUSSIAN, ONLY_UKRAINIAN } from '../languages/cyrillic-letters.ts';
import { languageData } from '../languages/index.ts';
import { LANGS, type Lang } from '../model/text.ts';

/** Letters that only one of the two languages has. */
const UKRAINIAN = new RegExp(`[${ONLY_UKRAINIAN}]`, 'gi');
const RUSSIAN = new RegExp(`[${ONLY_RUSSIAN}]`, 'gi');
const CYRILLIC = /[\u0400-\u04ff]/g;
const LATIN = /[a-z\u00c0-\u024f]/gi;

/** Enough to be certain, little enough to cost nothing. */
const SAMPLE_LENGTH = 20_000;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function functionWordCount(words: readonly string[], lang: Lang): number {
  const { functionWords } = languageData(lang);
  return words.filter((word) => functionWords.has(word)).length;
}

/**
 * Which of our languages a text is in, or null where it has no letters of theirs. It only tells
 * these three apart: whether the text is in some fourth language must be known otherwise
 * (the page's `lang`).
 */
export function detectLanguage(text: string): Lang | null {
  const sample = text.slice(0, SAMPLE_LENGTH).normalize('NFC');
  const cyrillic = count(sample, CYRILLIC);
  const latin = count(sample, LATIN);
  if (cyrillic + latin === 0) return null;
  if (latin > cyrillic) return 'en';
  const ukrainian = count(sample, UKRAINIAN);
  const russian = count(sample, RUSSIAN);
  if (ukrainian !== russian) return ukrainian > russian ? 'uk' : 'ru';
  const words = sample.toLowerCase().match(/[\u0400-\u04ff'’ʼ]+/g) ?? [];
  return functionWordCount(words, 'uk') > functionWordCount(words, 'ru') ? 'uk' : 'ru';
}

/** Any letter, with the script that it is of left open. */
const LETTER = /\p{L}/gu;
/** Of a text's letters so many are of another script where the text is in none of our languages. */
const OTHER_SCRIPT = 0.5;
/**
 * So many of a text's words are function words of the language that it looks like, where it is in that
 * language indeed. Of the paragraphs of the test it is 0.48 to 0.61; German taken for English has 0.03,
 * Polish 0.09, Bulgarian taken for Russian 0.31, which the next constant tells apart.
 */
const OWN_WORDS = 0.2;

/** Tags of our languages, and those that say nothing. */
const OURS_OR_UNKNOWN = new RegExp(`^(?:${LANGS.join('|')}|und)?(?:$|[-_])`, 'i');

/**
 * Whether a text is in none of our languages: written in another script, or declared to be in a fourth
 * language and not looking as if that were a mistake.
 *
 * @param declared BCP 47 tag; "und" or "" where nothing is declared
 */
export function isForeign(text: string, declared: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH).normalize('NFC');
  const letters = count(sample, LETTER);
  if (letters === 0) return false;
  const known = count(sample, CYRILLIC) + count(sample, LATIN);
  if (known < (1 - OTHER_SCRIPT) * letters) return true;
  if (OURS_OR_UNKNOWN.test(declared)) return false;
  const words = sample.toLowerCase().match(/[\p{L}'’ʼ]+/gu) ?? [];
  const looks = detectLanguage(sample);
  if (looks === null || !new RegExp(`[${NEEDED_LETTERS[looks]}]`).test(sample)) return true;
  return functionWordCount(words, looks) < OWN_WORDS * words.length;
}
