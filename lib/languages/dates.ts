import type { Lang } from '../model/text.ts';
import type { DateWords } from './date-data.ts';
import { dates as english } from './en/dates.ts';
import { dates as russian } from './ru/dates.ts';
import { dates as ukrainian } from './uk/dates.ts';

const DATA: Readonly<Record<Lang, DateWords>> = { ru: russian, uk: ukrainian, en: english };

/** How a language names days, months and times. */
export function dateWords(lang: Lang): DateWords {
  return DATA[lang];
}
