import { CASE } from '../../languages/declension.ts';
import { clauseWords } from '../../languages/en/clause-words.ts';
import { languageData } from '../../languages/index.ts';
import type { Evidence } from '../../model/mention.ts';
import type { ArticleContext } from '../article-context.ts';
import type { VerifiedCandidate, VerifiedSpan } from '../verify-mentions.ts';
import * as W from './weights.ts';
import { casesIn } from './word-list-forms.ts';

/** So many words may stand between a street's noun and the name that decides. */
const STREET_WORDS = 3;
/** So many words after "Paris, a …" may lead to the noun: "a three-year-old black Labrador". */
const APPOSED_WORDS = 5;

/**
 * What is called after the bearer of the name: an animal ("пёс Лондон", "Paris, a poodle"), a
 * street, a prize or a theatre ("улица Ленина", "театр имени Вахтангова"), a ship ("крейсера
 * Москва", "USS Ronald Reagan").
 */
export function namedAfter(
  context: ArticleContext,
  span: VerifiedSpan,
  candidate: VerifiedCandidate,
): Evidence[] {
  const { type } = candidate.entity;
  if (type !== 'place' && type !== 'person') return [];
  const animal = animalCalled(context, span, candidate);
  if (animal) return [{ code: 'kind-word', weight: W.CALLED_SO, detail: animal }];
  const noun =
    type === 'place'
      ? (thingCalled(context, span, candidate) ?? streetOf(context, span))
      : honoured(context, span, candidate);
  return noun ? [{ code: 'quoted', weight: W.QUOTED_PLACE, detail: noun }] : [];
}

/** What stands between a word and the one before it. */
function gapBefore({ text, words }: ArticleContext, word: number): string {
  return text.text.slice(words[word - 1]?.end ?? 0, words[word]?.start ?? 0);
}

/** "кота Одесу", "второй кот, Трамп,", "попугай по кличке Рим", "Тигра зовут Байкал". */
function animalCalled(
  context: ArticleContext,
  span: VerifiedSpan,
  candidate: VerifiedCandidate,
): string | null {
  const { first } = span;
  const { words, text } = context;
  const { animals, callings, namesRunOn } = languageData(text.lang).besidePlaces;
  const gap = gapBefore(context, first);
  const before = words[first - 1]?.norm ?? '';
  const isPlace = candidate.entity.type === 'place' && (candidate.cases & CASE.nom) !== 0;
  if (namesRunOn) return apposedAnimal(context, span);
  if (gap === ' ' && isPlace && callings.has(before)) return context.surface(first - 1);
  if (gap !== ' ' && gap !== ', ') return null;
  // "слоны Кении", "собаки Лондона": the genitive says whose they are.
  const agreeing = casesIn(before, animals, text.lang, false) & candidate.cases;
  return (agreeing & ~CASE.gen) !== 0 ? context.surface(first - 1) : null;
}

/** "Boston the greyhound", "Paris, a Labrador from Dallas,": in a language without cases. */
function apposedAnimal(context: ArticleContext, { first, last }: VerifiedSpan): string | null {
  const { words, text } = context;
  const { besidePlaces, placePrepositions, pathPrepositions } = languageData(text.lang);
  const { animals, callings, afterHeads } = besidePlaces;
  const before = words[first - 1]?.norm ?? '';
  if (placePrepositions.has(before) || pathPrepositions.has(before)) return null;
  // "a lion called Verdun"
  const isCalled = callings.has(before) && animals.has(words[first - 2]?.norm ?? '');
  if (isCalled && gapBefore(context, first) === ' ') return context.surface(first - 2);
  const gap = gapBefore(context, last);
  const article = words[last]?.norm ?? '';
  const opens =
    gap === ', ' ? clauseWords.determiners.has(article) : clauseWords.definite.has(article);
  if ((gap !== ' ' && gap !== ', ') || !opens) return null;
  for (let word = last + 1; word <= last + APPOSED_WORDS; word++) {
    const norm = words[word]?.norm ?? '';
    // "Paris, a haven for dog owners"
    if (gapBefore(context, word) !== ' ' || afterHeads.has(norm)) return null;
    if (animals.has(norm)) return context.surface(word);
  }
  return null;
}

/**
 * "крейсера Москва", "ул. Кирова": a noun for what is called after places, where the name does not
 * say whose it is: the noun's case is another than the nominative.
 */
function thingCalled(
  context: ArticleContext,
  { first, last }: VerifiedSpan,
  { cases, entity }: VerifiedCandidate,
): string | null {
  const { words, text } = context;
  // "автодороги Москва — Казань"
  const end = words[last - 1]?.end ?? 0;
  if (/^ ?[-–—]/.test(text.text.slice(end, end + 2))) return null;
  const before = words[first - 1];
  const { namedThings, streetMarks } = languageData(text.lang).besidePlaces;
  if (!before || namedThings.size === 0) return null;
  const gap = gapBefore(context, first);
  if (/^\. ?$/.test(gap)) return streetMarks.has(before.norm) ? context.surface(first - 1) : null;
  if (gap !== ' ' || entity.kind === 'country') return null;
  const thing = casesIn(before.norm, namedThings, text.lang, false);
  const isCalled =
    thing !== 0 && (thing & CASE.nom) === 0 && (cases & CASE.nom) !== 0 && (cases & thing) === 0;
  return isCalled ? context.surface(first - 1) : null;
}

/** "проспект Героїв Сталінграда": what stands in a street's name, after another capital. */
function streetOf(context: ArticleContext, { first }: VerifiedSpan): string | null {
  const { text, words } = context;
  const { streets } = languageData(text.lang).besidePlaces;
  for (let word = first; word > Math.max(1, first - STREET_WORDS); word--) {
    if (gapBefore(context, word) !== ' ' || !context.isCapitalised(word - 1)) return null;
    if (casesIn(words[word - 2]?.norm ?? '', streets, text.lang, false) === 0) continue;
    return gapBefore(context, word - 1) === ' ' ? context.surface(word - 2) : null;
  }
  return null;
}

/** "улица Ленина", "проспект Маршала Жукова", "имени Тараса Шевченко", "орден Ленина". */
function honoured(
  context: ArticleContext,
  { first }: VerifiedSpan,
  { cases }: VerifiedCandidate,
): string | null {
  const { text, words } = context;
  const { streets, streetMarks, honours } = languageData(text.lang).besidePlaces;
  if ((cases & CASE.gen) === 0 || honours.size === 0) return null;
  const norm = (word: number) => words[word]?.norm ?? '';
  const gap = gapBefore(context, first);
  const isMark = streetMarks.has(norm(first - 1)) || honours.has(norm(first - 1));
  if (/^\. ?$/.test(gap)) return isMark ? context.surface(first - 1) : null;
  if (gap !== ' ') return null;
  const names = (word: number) =>
    casesIn(norm(word), streets, text.lang, false) !== 0 ||
    casesIn(norm(word), honours, text.lang, false) !== 0;
  if (names(first - 1)) return context.surface(first - 1);
  const isRank = context.isCapitalised(first - 1) && gapBefore(context, first - 1) === ' ';
  return isRank && names(first - 2) ? context.surface(first - 2) : null;
}
