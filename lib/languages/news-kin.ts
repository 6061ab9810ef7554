import type { Lang } from '../model/text.ts';
import { NEWS_KIN_LINES } from './news-kin-lines.ts';

/** Which column is whose. */
const COLUMNS: Readonly<Record<Lang, number>> = { en: 0, ru: 1, uk: 2 };
/** Short English words begin too many others: "ship" and "shipment". */
const WHOLE_ENGLISH = 4;
const SHORTEST_BEGINNING = 3;
/** No ending is longer. */
const LONGEST_ENDING = 7;

interface Column {
  readonly whole: ReadonlyMap<string, readonly number[]>;
  readonly open: ReadonlyMap<string, readonly number[]>;
}

/** Read at first use, each language for itself. */
const columns = new Map<Lang, Column>();

function columnOf(lang: Lang): Column {
  const known = columns.get(lang);
  if (known) return known;
  const [whole, open] = [new Map<string, number[]>(), new Map<string, number[]>()];
  for (const [kin, line] of NEWS_KIN_LINES.trim().split('\n').entries())
    for (const marked of (line.split(' | ')[COLUMNS[lang]] ?? '').split(' ')) {
      const isWhole = marked.endsWith('=') || (lang === 'en' && marked.length <= WHOLE_ENGLISH);
      const map = isWhole ? whole : open;
      const word = marked.replace('=', '');
      map.set(word, [...(map.get(word) ?? []), kin]);
    }
  const column = { whole, open };
  columns.set(lang, column);
  return column;
}

/**
 * What a folded word of the news is kin to, by numbers that are the same in every language: of every listed
 * beginning that it has. Most words are kin to none.
 */
export function newsKinOf(norm: string, lang: Lang): readonly number[] {
  const { whole, open } = columnOf(lang);
  const found = new Set(whole.get(norm));
  const shortest = Math.max(SHORTEST_BEGINNING, norm.length - LONGEST_ENDING);
  for (let length = norm.length; length >= shortest; length--)
    for (const kin of open.get(norm.slice(0, length)) ?? []) found.add(kin);
  return [...found];
}
