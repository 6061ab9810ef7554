import type { LanguageData } from '../language-data.ts';
import { abbreviations, finalAbbreviations } from './abbreviations.ts';
import { functionWords } from './function-words.ts';

/** Facts about Ukrainian. */
export const ukrainian: LanguageData = {
  lang: 'uk',
  abbreviations,
  finalAbbreviations,
  functionWords,
};
