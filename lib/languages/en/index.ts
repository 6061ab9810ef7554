import type { LanguageData } from '../language-data.ts';
import { abbreviations, finalAbbreviations } from './abbreviations.ts';
import { functionWords } from './function-words.ts';

/** Facts about English. */
export const english: LanguageData = {
  lang: 'en',
  abbreviations,
  finalAbbreviations,
  functionWords,
};
