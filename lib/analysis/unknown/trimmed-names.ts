import { languageData } from '../../languages/index.ts';
import type { ArticleContext } from '../article-context.ts';
import { type NameRange, rangeOf } from './name-ranges.ts';
import { isOfficeHead } from './titles.ts';

/** Whether the words `[first, last)` are no more than a country's adjective: "South Korean". */
function isAdjective({ words, text }: ArticleContext, first: number, last: number): boolean {
  const norms = words.slice(first, last).map(({ norm }) => norm);
  return Object.hasOwn(languageData(text.lang).countryAdjectives, norms.join(' '));
}

/**
 * An English name without what only stands beside it: "Swiss government | Thursday". None where
 * nothing else is left ("South Korean", "Swiss Foreign Minister"): languages whose adjectives and
 * offices have no capitals need none of this.
 */
export function trimmedName(context: ArticleContext, name: NameRange): NameRange | null {
  const { lang } = context.text;
  if (lang !== 'en') return name;
  const { weekdays, bodyHeads } = languageData(lang).nameSigns;
  const norm = (word: number) => context.words[word]?.norm ?? '';
  let { first, last } = name;
  while (last > first && weekdays.has(norm(last - 1))) last--;
  while (last > first && weekdays.has(norm(first))) first++;
  if (last === first || isAdjective(context, first, last)) return null;
  if (name.type !== 'person' && isOfficeHead(context, last - 1)) {
    // "Supreme Court Justice" has a court in it, "Swiss Foreign Minister" nothing.
    if (!bodyHeads.has(norm(last - 2)) || last - first < 3) return null;
    last--;
  }
  return first === name.first && last === name.last ? name : rangeOf(context, first, last, name);
}
