import { clauseWords } from '../../languages/en/clause-words.ts';
import { ANY_POSSESSIVE } from '../../languages/english-endings.ts';
import { languageData } from '../../languages/index.ts';
import type { ArticleContext } from '../article-context.ts';
import { hasOwnCapital, spaced } from '../linking/beside-name.ts';
import { isUnclaimed, type NameRange, type NamesSoFar, rangeOf } from './name-ranges.ts';
import { standsFree } from './titles.ts';

/** Nothing of the same phrase follows: "in Wexcombe with", but not "in Castellan case". */
export function endsPhrase(context: ArticleContext, last: number): boolean {
  const { functionWords, besidePlaces } = languageData('en');
  const norm = context.words[last]?.norm ?? '';
  if (ANY_POSSESSIVE.test(context.surface(last - 1))) return false;
  return (
    !spaced(context, last) ||
    functionWords.has(norm) ||
    besidePlaces.afterHeads.has(norm) ||
    besidePlaces.freeNeighbours.has(norm)
  );
}

const WORD = /^\p{Lu}\p{Ll}{3,}$/u;

/**
 * English places of one word that the recognizer did not see: "its bakery in Wexcombe with". Ours
 * declines, so that there the recognizer sees more.
 */
export function lonePlaces(so: NamesSoFar): NameRange[] {
  const { context } = so;
  if (context.text.lang !== 'en') return [];
  const found: NameRange[] = [];
  for (let word = 1; word < context.words.length; word++) {
    if (!clauseWords.ins.has(context.words[word - 1]?.norm ?? '') || !spaced(context, word))
      continue;
    if (!hasOwnCapital(context, word) || !WORD.test(context.surface(word))) continue;
    if (!isUnclaimed(so, word) || standsFree(context, word)) continue;
    if (context.isGivenName(word) || context.isCapitalised(word + 1)) continue;
    if (context.lowerCaseElsewhere(word) || !endsPhrase(context, word + 1)) continue;
    found.push(rangeOf(context, word, word + 1, { type: 'place' }));
  }
  return found;
}
