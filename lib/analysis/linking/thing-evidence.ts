import { languageData } from '../../languages/index.ts';
import type { Entity } from '../../model/knowledge.ts';
import type { Evidence } from '../../model/mention.ts';
import { fold } from '../../text/normalize.ts';
import type { ArticleContext } from '../article-context.ts';
import type { VerifiedCandidate, VerifiedSpan } from '../verify-mentions.ts';
import type { NeighbouringSpans } from './neighbouring-spans.ts';
import type { PeopleNamedAlike } from './people-named-alike.ts';
import * as W from './weights.ts';

/** What the words beside a name say for or against a place, an organization or another thing. */
export function thingEvidence(
  context: ArticleContext,
  beside: NeighbouringSpans,
  namedAlike: PeopleNamedAlike,
  span: VerifiedSpan,
  candidate: VerifiedCandidate,
): Evidence[] {
  const { type, country } = candidate.entity;
  const why: Evidence[] = [];
  const before = context.words[span.first - 1];
  const { placePrepositions } = languageData(context.text.lang);
  const inPlace = type === 'place' && before !== undefined && placePrepositions.has(before.norm);
  if (inPlace) {
    why.push({ code: 'preposition', weight: W.PLACE_PREPOSITION, detail: before.norm });
  }
  if (type === 'place' && isQuoted(context, span)) {
    why.push({ code: 'quoted', weight: W.QUOTED_PLACE });
  }
  if (type === 'place' && namesInstitution(context, span)) {
    const detail = context.surface(span.last);
    why.push({ code: 'next-place', weight: W.INSTITUTION_OF_PLACE, detail });
  }
  if (span.last - span.first === 1) {
    if (isGivenNameOfOther(context, beside, span, candidate)) {
      const detail = context.surface(span.last);
      why.push({ code: 'given-name', weight: W.GIVEN_NAME_OF_OTHER, detail });
    }
    if (type === 'place') why.push(...namedAlike.againstPlace(span.first, inPlace, candidate));
  }
  const next = beside.startingAt(span.last);
  if (type === 'organization' && next && context.words[span.last]?.joined && country) {
    why.push(...nextPlace(candidate.entity, next));
  }
  return why;
}

/** "Silicon Valley Bank": the word after the place makes the name of something else of it. */
function namesInstitution(context: ArticleContext, { last }: VerifiedSpan): boolean {
  const { text, words } = context;
  const heads = languageData(text.lang).institutionHeads;
  const [before, next] = [words[last - 1], words[last]];
  if (!heads || !before || !next?.joined || !heads.has(next.norm)) return false;
  const apart = text.text.slice(before.end, next.start) === ' ';
  const possessive = /['’]s?$/.test(context.surface(last - 1));
  return apart && !possessive && context.isCapitalised(last) && context.capitalOf(last) === 'own';
}

/** Quotation marks on both sides, and nothing else between them. */
function isQuoted({ text, words }: ArticleContext, { first, last }: VerifiedSpan): boolean {
  const before = text.text[(words[first]?.start ?? 0) - 1] ?? '';
  const after = text.text[words[last - 1]?.end ?? 0] ?? '';
  return /[«„“"]/.test(before) && /[»“”"]/.test(after);
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
  return ambiguousGivenNames.has(folded) || givenNames.has(folded);
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
