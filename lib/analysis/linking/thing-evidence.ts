import { CASE } from '../../languages/declension.ts';
import { languageData } from '../../languages/index.ts';
import type { Entity } from '../../model/knowledge.ts';
import type { Evidence } from '../../model/mention.ts';
import { fold } from '../../text/normalize.ts';
import { firstEndingAfter } from '../../text/overlaps.ts';
import type { ArticleContext } from '../article-context.ts';
import type { VerifiedCandidate, VerifiedSpan } from '../verify-mentions.ts';
import { isGivenNameForm } from './forename-before.ts';
import { longerName } from './longer-name.ts';
import { namedAfter } from './named-after.ts';
import type { NeighbouringSpans } from './neighbouring-spans.ts';
import type { PeopleNamedAlike } from './people-named-alike.ts';
import { placeKind } from './place-kind.ts';
import { isQuoted } from './quoted.ts';
import type { Teams } from './teams.ts';
import * as W from './weights.ts';
import { casesIn } from './word-list-forms.ts';

/** What the words beside a name say for or against a place, an organization or another thing. */
export function thingEvidence(
  context: ArticleContext,
  beside: NeighbouringSpans,
  namedAlike: PeopleNamedAlike,
  teams: Teams,
  span: VerifiedSpan,
  candidate: VerifiedCandidate,
): Evidence[] {
  const { id, type, kind, country } = candidate.entity;
  const why: Evidence[] = [];
  const before = context.words[span.first - 1];
  const { placePrepositions, besidePlaces } = languageData(context.text.lang);
  const { namesRunOn } = besidePlaces;
  const inPlace = type === 'place' && before !== undefined && placePrepositions.has(before.norm);
  if (inPlace) {
    why.push({ code: 'preposition', weight: W.PLACE_PREPOSITION, detail: before.norm });
  }
  if (isLocativeAlone(context, span, candidate)) {
    why.push({ code: 'locative-alone', weight: W.LOCATIVE_ALONE });
  }
  if (type === 'place' && isQuoted(context, span)) {
    why.push({ code: 'quoted', weight: W.QUOTED_PLACE });
  }
  if (kind === 'country' && span.candidates.some(({ entity }) => entity.country === id)) {
    why.push({ code: 'kind-word', weight: W.COUNTRY_OF_TOWN, detail: candidate.name });
  }
  why.push(...longerName(context, beside, span, candidate));
  why.push(...placeKind(context, beside, span, candidate));
  why.push(...namedAfter(context, span, candidate));
  if (span.last - span.first === 1) {
    if (isGivenNameOfOther(context, beside, span, candidate)) {
      const detail = context.surface(span.last);
      why.push({ code: 'given-name', weight: W.GIVEN_NAME_OF_OTHER, detail });
    }
    if (type === 'place') why.push(...namedAlike.againstPlace(span.first, inPlace, candidate));
    if (type === 'place' && !inPlace) why.push(...givenNameAlone(context, span, candidate));
  }
  if (type === 'place') why.push(...teams.against(span));
  if (candidate.kind === 'weak' && namesRunOn) why.push(...bodyOfRegion(context, beside, span));
  if (type === 'place')
    why.push(...(riverSign(context, span, candidate) ?? riverOrTown(context, span, candidate)));
  const next = beside.startingAt(span.last);
  if (type === 'organization' && next && context.words[span.last]?.joined && country) {
    why.push(...nextPlace(candidate.entity, next));
  }
  return why;
}

/** How many words before a locative its preposition may stand: "в Бельгии, … и Нидерландах". */
const PREPOSITION_REACH = 40;

/**
 * Whether a form of the locative alone has no preposition before it in its sentence. One that
 * begins it says nothing: what stands before may have been cut off.
 */
function isLocativeAlone(
  context: ArticleContext,
  { first, last }: VerifiedSpan,
  { cases }: VerifiedCandidate,
): boolean {
  if (last - first > 1 || (cases & ~CASE.voc) !== CASE.loc) return false;
  const { locativePrepositions } = languageData(context.text.lang);
  const { sentences } = context.text;
  const at = context.words[first]?.start ?? 0;
  const { start = 0 } = sentences[firstEndingAfter(sentences, at)] ?? {};
  const before = context.words
    .slice(Math.max(0, first - PREPOSITION_REACH), first)
    .filter((word) => word.start >= start);
  return before.length > 0 && !before.some(({ norm }) => locativePrepositions.has(norm));
}

/** "the Florida Supreme Court" is not that of the country. */
function bodyOfRegion(
  context: ArticleContext,
  beside: NeighbouringSpans,
  { first }: VerifiedSpan,
): Evidence[] {
  const before = context.words[first]?.joined ? beside.endingAt(first) : undefined;
  const region = before?.candidates.find(({ entity }) => entity.kind === 'region');
  if (!region) return [];
  return [{ code: 'preposition', weight: W.BODY_OF_REGION, detail: region.name }];
}

/**
 * "левый берег Урала", "Урал залил": what only a river has or does, of a name that other places
 * bear as well; null where nothing says so.
 */
function riverSign(
  context: ArticleContext,
  { first, last, candidates }: VerifiedSpan,
  { entity: { kind = '' }, kind: named, cases }: VerifiedCandidate,
): Evidence[] | null {
  const { text, words } = context;
  const { besidePlaces, inflection } = languageData(text.lang);
  if (!inflection || !candidates.some(({ entity }) => entity.kind === 'river')) return null;
  const part = words[first]?.joined === true && (cases & CASE.gen) !== 0;
  const before = words[first - 1]?.norm ?? '';
  const isPart = part && casesIn(before, besidePlaces.partsOfRivers, text.lang, false) !== 0;
  const acts = words[last]?.joined === true && (cases & CASE.nom) !== 0;
  const isVerb = acts && besidePlaces.riverVerbs.has(words[last]?.norm ?? '');
  if (!isPart && !isVerb) return null;
  const detail = context.surface(isPart ? first - 1 : last);
  if (kind !== 'river') return [{ code: 'kind-word', weight: W.OTHER_KIND, detail }];
  const weight = named === 'weak' ? W.SAME_KIND : W.RIVER_OR_TOWN;
  return [{ code: 'kind-word', weight, detail }];
}

/**
 * "за Дніпром", "на Дніпрі", "пливе Дніпром", but "у Дніпрі": of a river and a town of one name the
 * preposition says which.
 */
function riverOrTown(
  context: ArticleContext,
  { first, candidates }: VerifiedSpan,
  { entity: { kind = '' }, cases }: VerifiedCandidate,
): Evidence[] {
  const kinds = new Set(candidates.map(({ entity }) => entity.kind));
  if (!kinds.has('river') || !(kinds.has('city') || kinds.has('capital'))) return [];
  const { placePrepositions, besidePlaces } = languageData(context.text.lang);
  const norm = context.words[first]?.joined ? (context.words[first - 1]?.norm ?? '') : '';
  const { besideWater, onWater } = besidePlaces;
  const isRiver =
    besideWater.has(norm) || (onWater.has(norm) && (cases & CASE.loc) !== 0) || cases === CASE.ins;
  if (!isRiver && !placePrepositions.has(norm)) return [];
  const weight = (kind === 'river') === isRiver ? W.RIVER_OR_TOWN : -W.RIVER_OR_TOWN;
  return [{ code: 'preposition', weight, detail: norm || context.surface(first) }];
}

/** "Наталі": a form of a given name and of a place that few know. */
function givenNameAlone(
  context: ArticleContext,
  { first, last }: VerifiedSpan,
  { entity, cases }: VerifiedCandidate,
): Evidence[] {
  const { text, words } = context;
  if (entity.kind === 'country' || !isGivenNameForm(words[first]?.norm ?? '', text.lang)) return [];
  const { relatives } = languageData(text.lang).besidePlaces;
  const gap = text.text.slice(words[first - 1]?.end ?? 0, words[first]?.start ?? 0);
  const relative = casesIn(words[first - 1]?.norm ?? '', relatives, text.lang, false) & cases;
  // "a daughter, Florence", but not "дочь Москвы"
  if (/^,? $/.test(gap) && (relative & ~(text.lang === 'en' ? 0 : CASE.gen)) !== 0) {
    const detail = context.surface(first - 1);
    return [{ code: 'given-name', weight: W.GIVEN_NAME_OF_OTHER, detail }];
  }
  if (entity.prior >= W.GIVEN_NAME_ALONE_BELOW) return [];
  const end = words[last - 1]?.end ?? 0;
  if (/^, \p{Lu}/u.test(text.text.slice(end, end + 3))) return [];
  return [{ code: 'given-name', weight: W.GIVEN_NAME_ALONE, detail: context.surface(first) }];
}

/** "Владимир Петров": the next word has a capital, and nobody knows the two together. */
function isGivenNameOfOther(
  context: ArticleContext,
  beside: NeighbouringSpans,
  span: VerifiedSpan,
  { name }: VerifiedCandidate,
): boolean {
  if (!context.words[span.last]?.joined || !context.isCapitalised(span.last)) return false;
  const known = beside.startingAt(span.last);
  if (known?.candidates.every(({ kind }) => kind !== 'family')) return false;
  const { ambiguousGivenNames, givenNames } = languageData(context.text.lang);
  const folded = fold(name);
  const norm = context.words[span.first]?.norm ?? '';
  return (
    ambiguousGivenNames.has(folded) ||
    givenNames.has(folded) ||
    isGivenNameForm(norm, context.text.lang)
  );
}

/** "МИД Германии" is the ministry of that country and of no other. */
function nextPlace(entity: Entity, next: VerifiedSpan): Evidence[] {
  const places = next.candidates.filter((other) => other.entity.type === 'place');
  if (places.length === 0 || places.length < next.candidates.length) return [];
  const agrees = places.some(
    ({ entity: place }) =>
      place.id === entity.country ||
      place.country === entity.country ||
      entity.related?.includes(place.id),
  );
  const weight = agrees ? W.NEXT_PLACE_AGREES : W.NEXT_PLACE_DIFFERS;
  return [{ code: 'next-place', weight, detail: places[0]?.name ?? '' }];
}
