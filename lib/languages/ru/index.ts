import type { LanguageData } from '../language-data.ts';
import { abbreviations, finalAbbreviations } from './abbreviations.ts';
import { functionWords } from './function-words.ts';

/** Facts about Russian. */
export const russian: LanguageData = {
  lang: 'ru',
  abbreviations,
  finalAbbreviations,
  functionWords,
};
