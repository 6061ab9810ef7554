import { ANY_CASE } from '../knowledge/decline.ts';
import { namePattern, traitsOf } from '../knowledge/name-pattern.ts';
import { CASE, type CaseName } from '../languages/declension.ts';
import { WRITTEN_POSSESSIVE } from '../languages/english-endings.ts';
import { type LanguageData, languageData } from '../languages/index.ts';
import type { Entity, EntityId } from '../model/knowledge.ts';
import type { EntityLink } from '../model/mention.ts';
import { firstEndingAfter } from '../text/overlaps.ts';
import { type ArticleContext, wordNumbers } from './article-context.ts';

/** Adverbs and negations may stand before the verb: "в Москве пока не исключают". */
const THOUGHT_REACH = 3;
/** How far from its subject a verb is looked for, in words. */
const VERB_REACH = 4;

/** A capital in its text. */
interface Site {
  readonly context: ArticleContext;
  readonly data: LanguageData;
  readonly first: number;
  readonly last: number;
  /** Bits of `CASE` for which the form may stand. */
  readonly cases: number;
  /** What was decided of the capital that is joined to this one by "and"; null for none. */
  readonly joinedTo: string | false | null;
}

/**
 * "Москва вынесет вопрос", "позиция Вашингтона", "с Киевом договорились": a capital for its
 * government, told from the city by case, prepositions and the nouns that governments are said to
 * have; residences always stand for who resides there. The word that tells it joins the reasons.
 */
export function withMetonyms(
  context: ArticleContext,
  links: readonly EntityLink[],
  entities: ReadonlyMap<EntityId, Entity>,
): EntityLink[] {
  const data = languageData(context.text.lang);
  let before: { readonly last: number; readonly sign: string | false } | null = null;
  return links.map((link) => {
    const entity = link.entityId ? entities.get(link.entityId) : undefined;
    if (!entity?.metonymOf) return link;
    const { first, last } = wordNumbers(context, link);
    const isJoined = before?.last === first - 1 && joins(context, data, first - 1);
    const joinedTo = isJoined ? (before?.sign ?? null) : null;
    const isCity = entity.kind === 'city' || entity.kind === 'capital';
    const citySign = (): string | false => {
      // "a Berlin-based firm"
      if (/^[-‐‑]\p{L}/u.test(context.text.text.slice(link.end, link.end + 2))) return false;
      if (isBesideTown(context, data, links, entities, last)) return false;
      const cases = casesOf(context, link, entity, first);
      return signOf({ context, data, first, last, cases, joinedTo });
    };
    const sign = isCity ? citySign() : '';
    before = { last, sign };
    if (sign === false) return link;
    const why =
      sign === '' ? link.why : [...link.why, { code: 'stands-for', weight: 0, detail: sign }];
    return { ...link, metonymOf: entity.metonymOf, why };
  });
}

/** "между Исламабадом и Равалпинди": joined to a town that is nobody's capital. */
function isBesideTown(
  context: ArticleContext,
  data: LanguageData,
  links: readonly EntityLink[],
  entities: ReadonlyMap<EntityId, Entity>,
  last: number,
): boolean {
  const start = joins(context, data, last) ? context.words[last + 1]?.start : undefined;
  if (start === undefined || !context.words[last + 1]?.joined) return false;
  const next = links[firstEndingAfter(links, start)];
  const town = next?.start === start && next.entityId ? entities.get(next.entityId) : undefined;
  return town?.kind === 'city' && town.metonymOf === undefined;
}

function joins({ words }: ArticleContext, { metonymWords }: LanguageData, at: number): boolean {
  return metonymWords.conjunctions.has(words[at]?.norm ?? '');
}

/** The cases for which a form may stand: all where the language has none or the name never changes. */
function casesOf(context: ArticleContext, link: EntityLink, entity: Entity, first: number): number {
  const { lang } = context.text;
  const name = link.candidates.find(({ entityId }) => entityId === entity.id)?.name ?? link.surface;
  const pattern = namePattern(name, lang, traitsOf(entity, lang, name));
  return pattern.words.reduce(
    (all, word, index) =>
      all & (word.forms.get(context.words[first + index]?.norm ?? '') ?? ANY_CASE),
    ANY_CASE,
  );
}

function may({ cases }: Site, name: CaseName): boolean {
  return (cases & CASE[name]) !== 0;
}

/** The word that tells that the government is meant, empty where its place alone does; else false. */
function signOf(site: Site): string | false {
  const { context, data, first, joinedTo } = site;
  const before = context.words[first]?.joined ? (context.words[first - 1]?.norm ?? '') : '';
  const { asCity, deeds, deedPrepositions, objectPrepositions } = data.metonymWords;
  if (asCity.test(before)) return false;
  const noun = context.words[first - 1]?.joined ? (context.words[first - 2]?.norm ?? '') : '';
  if (deedPrepositions.has(before)) return deeds.test(noun) ? noun : false;
  const partner = partnerSign(site, before);
  if (partner !== false) return partner;
  if (joinedTo !== null) return joinedTo;
  const owned = ownedDeed(site);
  if (owned !== null) return owned;
  if (data.placePrepositions.has(before)) return thoughtThere(site);
  if (data.pathPrepositions.has(before) || objectPrepositions.has(before)) return false;
  return data.inflection ? signByCase(site, before) : signByVerb(site, before);
}

/** "между Вашингтоном и Москвой", "against Warsaw"; "с Москвой", but not "з Москви". */
function partnerSign(site: Site, before: string): string | false {
  const { context, data, first } = site;
  const other = context.words[first - 3]?.norm ?? '';
  const isSecond = joins(context, data, first - 1) && data.partnerPrepositions.has(other);
  if (!data.partnerPrepositions.has(before) && !isSecond) return false;
  const sign = isSecond ? other : before;
  if (!data.pathPrepositions.has(sign)) return sign;
  if (!may(site, 'nom')) return may(site, 'ins') && !may(site, 'gen') ? sign : false;
  // "перемовини Пекіна з Токіо": the name has no cases, the noun tells.
  const near = [2, 3].map((back) => context.words[first - back]?.norm ?? '');
  return near.some((noun) => data.metonymWords.deeds.test(noun)) ? sign : false;
}

/** "Kyiv's decision": the noun; false for "Kyiv's streets", null where nothing is owned. */
function ownedDeed({ context, data, last }: Site): string | false | null {
  if (data.inflection || !WRITTEN_POSSESSIVE.test(context.surface(last - 1))) return null;
  const next = [0, 1].map((step) => context.words[last + step]?.norm ?? '');
  return next.find((noun) => data.metonymWords.deeds.test(noun)) ?? false;
}

/** "в Москве пока не исключают": the verb. */
function thoughtThere({ context, data, last }: Site): string | false {
  for (let at = last; at < last + THOUGHT_REACH && context.words[at]?.joined; at++) {
    const norm = context.words[at]?.norm ?? '';
    if (data.metonymWords.thoughts.has(norm)) return norm;
  }
  return false;
}

/** Where case tells the subject, the owner and to whom something is done. */
function signByCase(site: Site, before: string): string | false {
  const { deeds, doneBy, conjunctions } = site.data.metonymWords;
  const isDeed = deeds.test(before);
  if (isDeed && (may(site, 'gen') || may(site, 'dat'))) return before;
  const isFree = before === '' || conjunctions.has(before) || site.data.functionWords.has(before);
  if (site.cases === ANY_CASE && !isFree) return false;
  if (may(site, 'nom')) return hasVerb(site) ? '' : false;
  // "Пекіну" may be a genitive as well, but none begins a sentence.
  if (may(site, 'dat') && (!may(site, 'gen') || before === '')) return '';
  return may(site, 'ins') && before !== '' && doneBy?.test(before) ? before : false;
}

/**
 * Whether a verb stands near a subject in its sentence, before or after it: not in addresses, lists
 * and lines of dates ("МОСКВА, 18 янв", "Прагу, Берлин, Нью-Йорк").
 */
function hasVerb({ context, data, first, last }: Site): boolean {
  const { words, text } = context;
  const commaAfter = text.text[words[last - 1]?.end ?? 0] === ',';
  const commaBefore = /,\s*$/.test(text.text.slice(0, words[first]?.start).slice(-2));
  const next = words[last];
  const isListed = commaAfter && (commaBefore || /^[\p{Lu}\p{Nd}]/u.test(context.surface(last)));
  if (isListed || (next && !sameSentence(context, first, last) && !words[first]?.joined))
    return false;
  const isVerb = (at: number) =>
    data.predicateEnding.test(words[at]?.norm ?? '') &&
    !context.isCapitalised(at) &&
    !data.functionWords.has(words[at]?.norm ?? '') &&
    sameSentence(context, first, at);
  for (let step = 0; step < VERB_REACH; step++) {
    if (isVerb(last + step) || (step < 2 && isVerb(first - 1 - step))) return true;
  }
  return false;
}

function sameSentence({ text, words }: ArticleContext, one: number, other: number): boolean {
  const [a, b] = [words[one], words[other]];
  if (!a || !b) return false;
  const sentence = text.sentences[firstEndingAfter(text.sentences, a.start)];
  return sentence !== undefined && sentence.start <= b.start && b.start < sentence.end;
}

/** Where it does not, a verb right after the name does: "Moscow rejected the offer". */
function signByVerb({ context, data, last }: Site, before: string): string | false {
  // "Both London and Dublin have promised": the verb is both's.
  const isPair = joins(context, data, last) && context.isCapitalised(last + 1);
  const verb = isPair ? last + 2 : last;
  const next = context.words[verb]?.joined ? (context.words[verb]?.norm ?? '') : '';
  const opens = before === '' || data.functionWords.has(before);
  return opens && data.metonymWords.acts?.test(next) ? next : false;
}
