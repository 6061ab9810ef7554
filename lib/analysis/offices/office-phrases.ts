/** What stands around a phrase for an office. */

import { clauseWords } from '../../languages/en/clause-words.ts';
import { LAST_S } from '../../languages/english-endings.ts';
import { languageData } from '../../languages/index.ts';
import { OFFICE_IN_A, PLURAL_OFFICE } from '../../languages/office-endings.ts';
import type { EntityLink } from '../../model/mention.ts';
import { firstEndingAfter } from '../../text/overlaps.ts';
import type { ArticleContext } from '../article-context.ts';
import type { RolePhrase } from '../title-words.ts';

export function isPlural(context: ArticleContext, phrase: RolePhrase): boolean {
  if (context.text.lang === 'en') return LAST_S.test(context.words[phrase.last - 1]?.norm ?? '');
  const norm = context.words[phrase.first]?.norm ?? '';
  return PLURAL_OFFICE.test(norm) && !OFFICE_IN_A.test(norm);
}

/** How many words before an office may tell whose it is: "former German president". */
const BEFORE = 2;

/** "экс-президент", "выборы президента", "a US president": not who holds the office that day. */
export function isOfAnother(context: ArticleContext, { first }: RolePhrase): boolean {
  const { otherHolder, officeItself } = languageData(context.text.lang);
  for (let at = first - 1; at >= Math.max(0, first - BEFORE); at--) {
    if (!context.words[at + 1]?.joined) return false;
    const norm = context.words[at]?.norm ?? '';
    if (otherHolder.test(norm) || officeItself.test(norm)) return true;
  }
  return false;
}

interface PlacedLink {
  readonly link: EntityLink;
  /** The word after the link. */
  readonly last: number;
}

export function placeAt(
  context: ArticleContext,
  word: number,
  links: readonly EntityLink[],
): PlacedLink | null {
  const start = context.words[word]?.start;
  if (start === undefined || !context.words[word]?.joined) return null;
  const link = links.find((other) => other.start === start);
  if (!link) return null;
  let last = word;
  while (last < context.words.length && (context.words[last]?.start ?? 0) < link.end) last++;
  return { link, last };
}

/** "US president", "president of the United States". */
export function englishPlace(
  context: ArticleContext,
  phrase: RolePhrase,
  links: readonly EntityLink[],
): PlacedLink | null {
  let word = phrase.last;
  const isWord = (words: ReadonlySet<string>) => words.has(context.words[word]?.norm ?? '');
  if (isWord(clauseWords.ofs) && context.words[word]?.joined) {
    word++;
    if (isWord(clauseWords.definite)) word++;
    return placeAt(context, word, links);
  }
  const before = context.words[phrase.first - 1];
  if (!before || !context.words[phrase.first]?.joined) return null;
  const link = links.find((other) => other.start <= before.start && before.end <= other.end + 2);
  return link ? { link, last: phrase.last } : null;
}

export function startsPerson(
  context: ArticleContext,
  word: number,
  links: readonly EntityLink[],
): boolean {
  const next = context.words[word];
  if (!next?.joined) return false;
  const known = links.find((link) => link.start <= next.start && next.start < link.end);
  if (known) return known.type === 'person';
  // An unknown capitalised word is most likely the holder's name.
  return context.isCapitalised(word);
}

/**
 * "вернётся секретарём РНБО", "Президентом Польши избран …": in the instrumental without a
 * preposition an office is what somebody is made, unless it is by whom a thing was done.
 */
export function isPostGiven(context: ArticleContext, { first, last }: RolePhrase): boolean {
  const { postEnding, postPrepositions, metonymWords } = languageData(context.text.lang);
  const norm = (word: number) => context.words[word]?.norm ?? '';
  const heads = [first, first + 1].filter((word) => word < last);
  if (!postEnding || !heads.some((word) => postEnding.test(norm(word)))) return false;
  const isJoined = (word: number) => context.words[word]?.joined === true;
  const before = isJoined(first) ? norm(first - 1) : '';
  // "с тогдашним президентом"
  const earlier = isJoined(first) && isJoined(first - 1) ? norm(first - 2) : '';
  if (postPrepositions.has(before) || postPrepositions.has(earlier)) return false;
  return metonymWords.doneBy?.test(before) !== true;
}

/** So many words may stand between a name and the office that is told of its bearer. */
const APPOSED_WORDS = 6;

/** "Han Duck-soo, the prime minister,": the office's holder is named beside it. */
export function isNamedBeside(
  context: ArticleContext,
  office: EntityLink,
  links: readonly EntityLink[],
): boolean {
  const { text, sentences } = context.text;
  const sentence = sentences[firstEndingAfter(sentences, office.start)];
  return links.some((link) => {
    if (link.entityId !== office.entityId || !sentence) return false;
    if (link.start < sentence.start || link.end > sentence.end) return false;
    const [one, other] = link.start < office.start ? [link, office] : [office, link];
    const between = text.slice(one.end, other.start);
    return between.includes(',') && between.split(/\s+/).length - 2 <= APPOSED_WORDS;
  });
}
