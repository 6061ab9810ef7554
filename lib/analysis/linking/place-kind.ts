import type { KindNouns } from '../../languages/beside-places.ts';
import { CASE } from '../../languages/declension.ts';
import { clauseWords } from '../../languages/en/clause-words.ts';
import { languageData } from '../../languages/index.ts';
import { ANDS_AND_ORS } from '../../languages/joining-words.ts';
import type { Evidence } from '../../model/mention.ts';
import { closesQuotation, opensQuotation } from '../../text/quote-marks.ts';
import type { ArticleContext } from '../article-context.ts';
import type { VerifiedCandidate, VerifiedSpan } from '../verify-mentions.ts';
import { regionOf } from './company.ts';
import type { NeighbouringSpans } from './neighbouring-spans.ts';
import * as W from './weights.ts';
import { casesIn } from './word-list-forms.ts';

/** Kinds that a noun of another kind beside the name speaks against; wide areas have rivers. */
const NARROW: ReadonlySet<string> = new Set([
  'city',
  'capital',
  'river',
  'lake',
  'mountain',
  'island',
]);
/** "города Сахалина": towns lie on these. */
const BEARS_TOWNS: ReadonlySet<string> = new Set(['island', 'river', 'mountain', 'lake']);
/** So many words after "Washington, the" may lead to the noun. */
const APPOSED_WORDS = 4;
/** So many words of a name in quotation marks may stand before the place in it. */
const QUOTED_WORDS = 3;

/** What nouns, quotation marks and the place after a comma say of the kind of thing that is meant. */
export function placeKind(
  context: ArticleContext,
  beside: NeighbouringSpans,
  span: VerifiedSpan,
  candidate: VerifiedCandidate,
): Evidence[] {
  const { entity, cases } = candidate;
  if (entity.type !== 'place') return [];
  const why: Evidence[] = [];
  why.push(...nounOfKind(context, span, candidate));
  why.push(...regionOfTown(context, span, candidate));
  const thing =
    quotedThing(context, span) ??
    titleAround(context, span) ??
    (entity.kind === 'country' ? null : numbered(context, span));
  if (thing) why.push({ code: 'quoted', weight: W.QUOTED_PLACE, detail: thing });
  if (cases === CASE.voc) why.push({ code: 'form', weight: W.VOCATIVE_PLACE });
  why.push(...apposedTown(context, span, candidate));
  const elsewhere = liesElsewhere(context, beside, span, candidate);
  if (elsewhere) why.push({ code: 'next-place', weight: W.LIES_ELSEWHERE, detail: elsewhere });
  return why;
}

/** "остров Норфолк", "Kirkuk province": against another kind, and for a name that needs company. */
function nounOfKind(
  context: ArticleContext,
  span: VerifiedSpan,
  candidate: VerifiedCandidate,
): Evidence[] {
  const { lang } = context.text;
  const { inflection, besidePlaces } = languageData(lang);
  const { first, last } = span;
  if (inflection === null) {
    const norm = (word: number) => context.words[word]?.norm ?? '';
    if (clauseWords.ofs.has(norm(first - 1)) && besidePlaces.smallPlaces.has(norm(first - 2))) {
      return ofKind(candidate, [], context.surface(first - 2));
    }
    const follows = context.words[last]?.joined === true && !context.isCapitalised(last);
    const noun = kindNounOf(context, last);
    return follows && noun ? ofKind(candidate, noun.kinds, context.surface(last)) : [];
  }
  const norm = context.words[first - 1]?.norm;
  if (norm === undefined || !context.words[first]?.joined) return [];
  const { cases, entity } = candidate;
  for (const { nouns, kinds } of besidePlaces.kindNouns) {
    const nounCases = casesIn(norm, nouns, lang, false);
    if (nounCases === 0) continue;
    // The name stands in the noun's case or in the nominative: "у реки Эльба". Towns and countries
    // have districts of their own: "провинции Китая", but "округ Колумбия".
    const isPart = kinds.includes('region') && !kinds.includes(entity.kind ?? '');
    const agrees = !isPart && (nounCases & cases) !== 0;
    const apposed = agrees || (cases & CASE.nom) !== 0;
    return apposed ? ofKind(candidate, kinds, context.surface(first - 1)) : [];
  }
  return [];
}

/** "Washington, the new town two miles off": no famous city is told of so. */
function apposedTown(
  context: ArticleContext,
  { last }: VerifiedSpan,
  { entity: { kind, prior } }: VerifiedCandidate,
): Evidence[] {
  const { text, words } = context;
  const { smallPlaces, townNouns, afterHeads } = languageData(text.lang).besidePlaces;
  if ((kind !== 'city' && kind !== 'capital') || prior < W.VILLAGE_BELOW) return [];
  const gap = (word: number) => text.text.slice(words[word - 1]?.end ?? 0, words[word]?.start ?? 0);
  if (gap(last) !== ', ') return [];
  for (let word = last; word < last + APPOSED_WORDS; word++) {
    if ((word > last && gap(word) !== ' ') || context.isCapitalised(word)) return [];
    const norm = words[word]?.norm ?? '';
    // "near Geneva, in a village"
    if (afterHeads.has(norm)) return [];
    if (smallPlaces.has(norm) || townNouns.has(norm)) {
      return [{ code: 'next-place', weight: W.LIES_ELSEWHERE, detail: context.surface(word) }];
    }
  }
  return [];
}

/** What a noun for places of these kinds says of a candidate that it names. */
function ofKind(
  { entity, kind: named }: VerifiedCandidate,
  kinds: readonly string[],
  detail: string,
): Evidence[] {
  const { kind = '', prior } = entity;
  if (kinds.includes(kind)) {
    return named === 'weak' ? [{ code: 'kind-word', weight: W.SAME_KIND, detail }] : [];
  }
  if (kinds.length === 0 && prior < W.VILLAGE_BELOW) return [];
  // "штат США": abbreviations do not say their case.
  const isCountry = kind === 'country' && named !== 'abbreviation';
  const isNarrow = NARROW.has(kind) || (isCountry && kinds.includes('region'));
  if (!isNarrow || (kinds.includes('city') && BEARS_TOWNS.has(kind))) return [];
  return [{ code: 'kind-word', weight: W.OTHER_KIND, detail }];
}

/** "Buffalo, New York,": after a town and a comma, the region and not the town of that name. */
function regionOfTown(
  context: ArticleContext,
  { first, last, candidates }: VerifiedSpan,
  { entity, kind }: VerifiedCandidate,
): Evidence[] {
  const { text, words } = context;
  const [town, word] = [words[first - 1], words[first]];
  const bothBearIt = candidates.some((one) => one.kind === 'weak' && one.entity.kind === 'region');
  if (!bothBearIt || !town || !word || !context.isCapitalised(first - 1)) return [];
  if (text.text.slice(town.end, word.start) !== ', ' || inList(context, first - 1)) return [];
  const end = words[last - 1]?.end ?? 0;
  if (!/^[,.;)]/.test(text.text.slice(end, end + 1)) || goesOn(context, last)) return [];
  const isRegion = kind === 'weak' && entity.kind === 'region';
  const weight = isRegion ? W.SAME_KIND : W.OTHER_KIND;
  return [{ code: 'kind-word', weight, detail: context.surface(first - 1) }];
}

/** The noun for a kind of place that this word is, in a language without cases. */
export function kindNounOf({ text, words }: ArticleContext, word: number): KindNouns | undefined {
  const norm = words[word]?.norm ?? '';
  return languageData(text.lang).besidePlaces.kindNouns.find(({ nouns }) => nouns.has(norm));
}

/** "газета «Житомирщина»", "ТОВ «Приват Дніпро»": the noun before the opening quotation mark. */
function quotedThing(context: ArticleContext, { first }: VerifiedSpan): string | null {
  const { text, words } = context;
  const { besidePlaces, placePrepositions } = languageData(text.lang);
  const { namedThings } = besidePlaces;
  if (namedThings.size === 0 || placePrepositions.has(words[first - 1]?.norm ?? '')) return null;
  for (let word = first; word >= Math.max(1, first - QUOTED_WORDS); word--) {
    const gap = text.text.slice(words[word - 1]?.end ?? 0, words[word]?.start ?? 0);
    if (/[»”.!?;:\n]/.test(gap)) return null;
    if (!/[«„“"]/.test(gap)) continue;
    const norm = words[word - 1]?.norm ?? '';
    return casesIn(norm, namedThings, text.lang, false) ? context.surface(word - 1) : null;
  }
  return null;
}

/** "«Вечерний Саратов»", "«Новая газета Европа»": the end of a title of two or three words. */
function titleAround(context: ArticleContext, { first, last }: VerifiedSpan): string | null {
  const { text, words } = context;
  const end = words[last - 1]?.end ?? 0;
  if (!closesQuotation(text.text.charAt(end))) return null;
  for (let word = first - 1; word >= Math.max(0, first - 2); word--) {
    const start = words[word]?.start ?? 0;
    const isTitle = opensQuotation(text.text.charAt(start - 1)) && context.isCapitalised(word);
    if (isTitle) return text.text.slice(start, end);
    if (text.text.slice(words[word]?.end ?? 0, words[word + 1]?.start ?? 0) !== ' ') return null;
  }
  return null;
}

/** "Рамштайн-8", "Мінськ-2": with a number, what was held or signed there. */
function numbered({ text, words }: ArticleContext, { last }: VerifiedSpan): string | null {
  const end = words[last - 1]?.end ?? 0;
  return /^[-–]\p{Nd}{1,2}(?![\p{Nd}\p{L}])/u.exec(text.text.slice(end, end + 4))?.[0] ?? null;
}

/** "Paris, Texas": a town is not the known one where another country or region follows it. */
function liesElsewhere(
  context: ArticleContext,
  beside: NeighbouringSpans,
  { first, last }: VerifiedSpan,
  { entity }: VerifiedCandidate,
): string | null {
  const { text, words } = context;
  if (entity.kind !== 'city' && entity.kind !== 'capital') return null;
  const [town, after] = [words[last - 1], words[last]];
  if (!town || !after || !/^(?:, | \()$/.test(text.text.slice(town.end, after.start))) return null;
  if (inList(context, first)) return null;
  const codes = Object.entries(languageData(text.lang).besidePlaces.regionCodes);
  for (const [country, ofCountry] of codes) {
    const isCode = ofCountry.has(after.norm) && /^\p{Lu}[\p{L}.]*$/u.test(context.surface(last));
    const stops = /^[.,]/.test(text.text.slice(after.end, after.end + 1));
    if (isCode && (stops || context.surface(last).length === 2)) {
      return entity.country === country ? null : context.surface(last);
    }
  }
  const next = beside.startingAt(last);
  const regionId = regionOf(entity);
  const wide = next?.candidates.filter(
    ({ entity: { kind }, kind: named }) =>
      named !== 'weak' && (kind === 'country' || kind === 'region'),
  );
  if (!next || !wide?.length || wide.length < next.candidates.length) return null;
  const holds = wide.some(
    ({ entity: { id, country } }) =>
      id === entity.country || id === regionId || (!regionId && country === entity.country),
  );
  return holds || goesOn(context, next.last) ? null : (wide[0]?.name ?? null);
}

/** "Вене, Париже, Техасе": the place stands in a list. */
function inList({ text, words }: ArticleContext, first: number): boolean {
  const [before, word] = [words[first - 1], words[first]];
  if (!before || !word) return false;
  const isName = /^\p{Lu}/u.test(text.text.slice(before.start, before.end));
  return isName && text.text.slice(before.end, word.start) === ', ';
}

const NEXT_IN_LIST = new RegExp(`^(?:, \\p{Lu}|,? (?:${ANDS_AND_ORS}) \\p{Lu})`, 'u');

/** A list goes on: ", Ukraine and Poland". */
function goesOn({ text, words }: ArticleContext, after: number): boolean {
  const end = words[after - 1]?.end ?? 0;
  return NEXT_IN_LIST.test(text.text.slice(end, end + 9));
}
