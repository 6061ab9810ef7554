import type { Lang } from '../model/text.ts';
import { numbers as english } from './en/numbers.ts';
import type { NumberWords } from './number-data.ts';
import { numbers as russian } from './ru/numbers.ts';
import { numbers as ukrainian } from './uk/numbers.ts';

const DATA: Readonly<Record<Lang, NumberWords>> = { ru: russian, uk: ukrainian, en: english };

/** How a language writes numbers and units. */
export function numberWords(lang: Lang): NumberWords {
  return DATA[lang];
}
