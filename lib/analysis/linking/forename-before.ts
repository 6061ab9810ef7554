import { ANY_CASE } from '../../knowledge/decline.ts';
import { CASE } from '../../languages/declension.ts';
import { FEMININE_FAMILY_NAME, FEMININE_GIVEN_NAME } from '../../languages/feminine-names.ts';
import { languageData } from '../../languages/index.ts';
import type { Entity } from '../../model/knowledge.ts';
import type { Evidence } from '../../model/mention.ts';
import type { Lang } from '../../model/text.ts';
import type { ArticleContext } from '../article-context.ts';
import type { VerifiedCandidate } from '../verify-mentions.ts';
import { initialsBefore } from './initials.ts';
import type { NeighbouringSpans } from './neighbouring-spans.ts';
import * as W from './weights.ts';
import { casesIn } from './word-list-forms.ts';

/** Whether a word is a form of a given name, place names among them ("Владимир"). */
export function isGivenNameForm(norm: string, lang: Lang): boolean {
  const { givenNames, ambiguousGivenNames } = languageData(lang);
  return [givenNames, ambiguousGivenNames].some((list) => casesIn(norm, list, lang, true) !== 0);
}

/** Countries are nobody's family names, but in English, where names do not change: "Ann Jordan". */
function mayBeFamilyName({ type, kind = '' }: Entity, lang: Lang): boolean {
  return type === 'place' && (lang === 'en' || !kind.endsWith('country'));
}

/**
 * The initials, given name or honorific right before a lone word that may be a place, as evidence
 * that it is a person's family name. What names one person agrees in case: "Слава Украине" and
 * "мэр Москвы" are no people.
 */
export function forenameBefore(
  context: ArticleContext,
  beside: NeighbouringSpans,
  word: number,
  { cases, entity, kind }: VerifiedCandidate,
): Evidence | null {
  const { lang } = context.text;
  if (!context.words[word]?.joined || !context.isCapitalised(word)) return null;
  if (!mayBeFamilyName(entity, lang) || kind === 'abbreviation') return null;
  const known = beside.endingAt(word);
  if (known && known.last - known.first > 1) return null;
  const initials = initialsBefore(context, word);
  if (initials.length > 0 && !known) {
    return { code: 'initials', weight: W.PLACE_AFTER_INITIALS, detail: initials.join('') };
  }
  const { givenNames, ambiguousGivenNames, honorifics } = languageData(lang);
  const norm = context.words[word - 1]?.norm ?? '';
  const detail = context.surface(word - 1);
  if (agreesWithProfession(context, beside, word, cases, casesIn(norm, honorifics, lang, false))) {
    return { code: 'title', weight: W.PLACE_AFTER_GIVEN_NAME, detail };
  }
  // "Sydney Australia": the word before is itself a place.
  if (known && ambiguousGivenNames.has(norm)) return null;
  if (!context.isCapitalised(word - 1) || beside.isTitleWord(word - 1)) return null;
  const given = casesIn(norm, givenNames, lang, true);
  const ambiguous = known ? 0 : casesIn(norm, ambiguousGivenNames, lang, true);
  const either = given | ambiguous;
  // "Людмила Саратова": what is the genitive of the town is her name.
  const isHers = (either & CASE.nom) !== 0 && isFeminine(norm, context.words[word]?.norm ?? '');
  return (either & cases) !== 0 || isHers
    ? { code: 'given-name', weight: W.PLACE_AFTER_GIVEN_NAME, detail }
    : null;
}

/**
 * "художник Орёл", but not "прокурора Москвы", "прокурор Техаса Кен Пэкстон" and "чемпионка Сочи",
 * which tell where somebody has a post or won.
 */
function agreesWithProfession(
  context: ArticleContext,
  beside: NeighbouringSpans,
  word: number,
  cases: number,
  profession: number,
): boolean {
  const agreeing = cases & profession;
  if (agreeing === 0 || context.text.lang === 'en') return agreeing !== 0;
  const isNamedAfter = beside.isUnknownName(word + 1) || beside.startingAt(word + 1) !== undefined;
  return cases !== ANY_CASE && (agreeing & CASE.gen) === 0 && !isNamedAfter;
}

/** A woman's given name and the form of a woman's family name. */
function isFeminine(given: string, family: string): boolean {
  return FEMININE_GIVEN_NAME.test(given) && FEMININE_FAMILY_NAME.test(family);
}
