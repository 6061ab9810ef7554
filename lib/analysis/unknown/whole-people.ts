import { languageData } from '../../languages/index.ts';
import { KOREAN_GIVEN_NAME } from '../../languages/korean-names.ts';
import { overlapsAny } from '../../text/overlaps.ts';
import type { ArticleContext } from '../article-context.ts';
import { hasOwnCapital, spaced } from '../linking/beside-name.ts';
import {
  isUnclaimed,
  knownAt,
  type NameRange,
  type NamesSoFar,
  rangeOf,
  runsOn,
} from './name-ranges.ts';
import { standsFree } from './titles.ts';

const WORD = /^\p{Lu}['’ʼ]?\p{Ll}+$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

const PERSON = { type: 'person' } as const;

/** A capital that the word has of its own: not from a sentence, a quotation or an item of a list. */
function isFreelyCapital(context: ArticleContext, word: number): boolean {
  const before = context.words[word - 1];
  if (!before || !hasOwnCapital(context, word)) return false;
  return /^,? $/.test(context.text.text.slice(before.end, context.words[word]?.start));
}

/** Whether the word before a person's family name is a given name that belongs to it. */
function isForename(so: NamesSoFar, word: number): boolean {
  const { context } = so;
  const surface = context.surface(word);
  if (!spaced(context, word + 1) || !isUnclaimed(so, word)) return false;
  // "О Ён Су": with a capital of its own a preposition is none.
  if (/^\p{Lu}$/u.test(surface)) return isFreelyCapital(context, word);
  if (!WORD.test(surface) || context.lowerCaseElsewhere(word)) return false;
  if (standsFree(context, word) || isOfOtherScript(context, word)) return false;
  return context.isGivenName(word) || isFreelyCapital(context, word) || isWomansName(context, word);
}

const isOfOtherScript = (context: ArticleContext, word: number) =>
  CYRILLIC.test(context.surface(word)) !== CYRILLIC.test(context.surface(word + 1));

/** "Шейла Грабовецкая": both words end as a woman's names do. */
function isWomansName({ text, words }: ArticleContext, word: number): boolean {
  const { womansName } = languageData(text.lang).nameSigns;
  const [given = '', family = ''] = [words[word]?.norm, words[word + 1]?.norm];
  if (!womansName) return false;
  return womansName.given.test(given) && womansName.family.test(family);
}

/** The name with the given name before it that the recognizer left out: "Klara | Ostberg". */
function withForename(so: NamesSoFar, name: NameRange): NameRange | null {
  const { context } = so;
  const before = name.first - 1;
  const isLone = name.last - name.first === 1;
  if (!isLone && context.surface(before).length > 1) return null;
  const isPerson = name.type === 'person' || (context.isGivenName(before) && isLone);
  if (!isPerson || !WORD.test(context.surface(name.first)) || !isForename(so, before)) return null;
  // "Слава Україні"
  if (isLone && knownAt(so, name.first)) return null;
  return rangeOf(context, before, name.last, { type: 'person', score: name.score });
}

/** Whether the word that would go on with a name is a name's, and no other name's. */
function isFurther(so: NamesSoFar, word: number): boolean {
  const { context } = so;
  return (
    runsOn(context, word) &&
    hasOwnCapital(context, word) &&
    /^\p{Lu}['’ʼ]?\p{Ll}/u.test(context.surface(word)) &&
    isUnclaimed(so, word) &&
    !standsFree(context, word)
  );
}

/** Words in a name that begins at a word, at most. */
const LONGEST_NAME = 3;

/**
 * "забил Илья Тороповский", "будинок Айбека Дуулатова": a given name and what follows with a
 * capital of its own, or any capital in mid-sentence and a word that ends like a family name.
 */
function twoWords(so: NamesSoFar, word: number): NameRange | null {
  const { context } = so;
  if (!WORD.test(context.surface(word)) || !isUnclaimed(so, word)) return null;
  if (context.capitalOf(word) === 'headline' || standsFree(context, word)) return null;
  let last = word + 1;
  while (last - word < LONGEST_NAME && isFurther(so, last)) last++;
  if (last - word < 2 || isOfOtherScript(context, word)) return null;
  const follows = context.isCapitalised(word - 1) && spaced(context, word);
  if (follows || isAfterMark(context, word)) return null;
  const isNamed = context.isGivenName(word)
    ? !context.lowerCaseElsewhere(word)
    : isFreelyCapital(context, word) && endsLikeFamily(context, word, last);
  return isNamed ? rangeOf(context, word, last, PERSON) : null;
}

/** Whether a quotation, a handle or the like begins with the word. */
const isAfterMark = ({ text, words }: ArticleContext, word: number) =>
  /[«„“"@#]/.test(text.text.charAt((words[word]?.start ?? 0) - 1));

/** "Айбека Дуулатова", but not "Великой Отечественной". */
function endsLikeFamily({ text, words }: ArticleContext, word: number, last: number): boolean {
  const { adjective, familyEnding } = languageData(text.lang).nameSigns;
  if (!familyEnding?.test(words[last - 1]?.norm ?? '')) return false;
  return !adjective?.test(words[word]?.norm ?? '');
}

/** "Son Heung-min": the family name before a given name that only Koreans write so. */
function koreanName(so: NamesSoFar, word: number): NameRange | null {
  const { context } = so;
  const token = context.text.tokens[context.words[word]?.token ?? -1];
  if (!token || context.words[word + 1]?.token !== context.words[word]?.token) return null;
  if (!KOREAN_GIVEN_NAME.test(context.text.text.slice(token.start, token.end))) return null;
  const before = context.surface(word - 1);
  if (!spaced(context, word) || !WORD.test(before) || standsFree(context, word - 1)) return null;
  return rangeOf(context, word - 1, word + 2, PERSON);
}

/** People whom the recognizer left out or did not see whole. */
export function wholePeople(so: NamesSoFar): NameRange[] {
  const whole = so.names.flatMap((name) => withForename(so, name) ?? []);
  const found: NameRange[] = [];
  for (let word = 0; word < so.context.words.length; word++) {
    if (!so.context.isCapitalised(word)) continue;
    const name = koreanName(so, word) ?? twoWords(so, word);
    if (!name || overlapsAny(whole, name) || (found.at(-1)?.end ?? 0) > name.start) continue;
    found.push(name);
    word = name.last - 1;
  }
  return [...whole, ...found].sort((a, b) => a.start - b.start);
}
