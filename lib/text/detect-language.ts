import { languageData } from '../languages/index.ts';
import type { Lang } from '../model/text.ts';

/** Letters that only one of the two languages has. */
const ONLY_UKRAINIAN = /[іїєґ]/gi;
const ONLY_RUSSIAN = /[ыэёъ]/gi;
const CYRILLIC = /[\u0400-\u04ff]/g;
const LATIN = /[a-z\u00c0-\u024f]/gi;

/** Enough to be certain, little enough to cost nothing. */
const SAMPLE_LENGTH = 20_000;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function functionWordShare(words: readonly string[], lang: Lang): number {
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
  const ukrainian = count(sample, ONLY_UKRAINIAN);
  const russian = count(sample, ONLY_RUSSIAN);
  if (ukrainian !== russian) return ukrainian > russian ? 'uk' : 'ru';
  const words = sample.toLowerCase().match(/[\u0400-\u04ff'’ʼ]+/g) ?? [];
  return functionWordShare(words, 'uk') > functionWordShare(words, 'ru') ? 'uk' : 'ru';
}
