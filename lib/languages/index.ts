import type { Lang } from '../model/text.ts';
import { english } from './en/index.ts';
import type { LanguageData } from './language-data.ts';
import { russian } from './ru/index.ts';
import { ukrainian } from './uk/index.ts';

export type { LanguageData } from './language-data.ts';

const DATA: Readonly<Record<Lang, LanguageData>> = { ru: russian, uk: ukrainian, en: english };

/** The facts about a language. A new language is a folder like the others and a line here. */
export function languageData(lang: Lang): LanguageData {
  return DATA[lang];
}
