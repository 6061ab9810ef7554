/** Offices of other days than the article's: "тогдашний президент США", "the former president". */
import { languageData } from '../../languages/index.ts';
import type { PartialDate } from '../../model/knowledge.ts';
import { firstEndingAfter } from '../../text/overlaps.ts';
import type { ArticleContext } from '../article-context.ts';
import type { RolePhrase } from '../title-words.ts';

/** How many words before an office "then" and "former" may stand: "then US president". */
const BEFORE = 2;
const YEAR = /^(?:19|20)\d\d$/;

function standsBefore(context: ArticleContext, { first }: RolePhrase, word: RegExp): boolean {
  for (let at = first - 1; at >= Math.max(0, first - BEFORE); at--) {
    if (!context.words[at + 1]?.joined) return false;
    if (word.test(context.words[at]?.norm ?? '')) return true;
  }
  return false;
}

/** Whether the office is said to be somebody's who held it before. */
export function isFormer(context: ArticleContext, phrase: RolePhrase): boolean {
  return standsBefore(context, phrase, languageData(context.text.lang).formerHolder);
}

/**
 * The first and last day of the one year that the sentence names, where the office is said to be
 * held "then"; null otherwise. Who held it on both is meant.
 */
export function daysOfThen(
  context: ArticleContext,
  phrase: RolePhrase,
): readonly PartialDate[] | null {
  const { text, words } = context;
  if (!standsBefore(context, phrase, languageData(text.lang).thenHolder)) return null;
  const start = words[phrase.first]?.start ?? 0;
  const sentence = text.sentences[firstEndingAfter(text.sentences, start)];
  const years = new Set<string>();
  for (const { norm } of sentence ? text.tokens.slice(...sentence.tokens) : []) {
    if (YEAR.test(norm)) years.add(norm);
  }
  const [year] = years;
  return year !== undefined && years.size === 1 ? [`${year}-01-01`, `${year}-12-31`] : null;
}
