/** Capitalised words right before and after a name that make a longer one of it. */
import { ANY_POSSESSIVE, ENDS_IN_S, POSSESSIVE } from '../../languages/english-endings.ts';
import { languageData } from '../../languages/index.ts';
import type { Entity } from '../../model/knowledge.ts';
import type { ArticleContext } from '../article-context.ts';
import type { VerifiedCandidate, VerifiedSpan } from '../verify-mentions.ts';
import { hasOwnCapital, isKnown, isWhole, spaced } from './beside-name.ts';
import type { NeighbouringSpans } from './neighbouring-spans.ts';
import { kindNounOf } from './place-kind.ts';
import { casesIn } from './word-list-forms.ts';

/** "Orlando Magic", "Miami Vice": a capitalised word after a place that nobody knows by itself. */
export function wordAfter(
  context: ArticleContext,
  beside: NeighbouringSpans,
  span: VerifiedSpan,
  { entity }: VerifiedCandidate,
): number | null {
  const { first, last } = span;
  const { besidePlaces, functionWords } = languageData(context.text.lang);
  if (!besidePlaces.namesRunOn || entity.type !== 'place' || isWhole(span)) return null;
  if (!spaced(context, last) || !hasOwnCapital(context, last)) return null;
  if (ANY_POSSESSIVE.test(context.surface(last - 1))) return null;
  if (isKnown(beside.startingAt(last)) || isFree(context, beside, last)) return null;
  if (isOfThatKind(context, last, entity)) return null;
  // "In London Tom Smith said …", "Minister for the Middle East Tobias Ellwood"
  const isPhrase = functionWords.has(context.words[first - 1]?.norm ?? '');
  return isPhrase && context.isGivenName(last) ? null : last;
}

/** "Old Goa", "Betty Uber": a capitalised word before a place, a given name before a firm. */
export function wordBefore(
  context: ArticleContext,
  beside: NeighbouringSpans,
  span: VerifiedSpan,
  candidate: VerifiedCandidate,
): number | null {
  const { first, last } = span;
  const { entity } = candidate;
  const { besidePlaces } = languageData(context.text.lang);
  const before = first - 1;
  if (!spaced(context, first)) return null;
  if (!besidePlaces.namesRunOn) return givenNameBefore(context, beside, span, candidate);
  if (entity.type !== 'place') {
    // "Kansas City Spurs" are not the Spurs.
    const place = beside.endingAt(first)?.candidates[0]?.entity.type === 'place';
    if (place && entity.kind?.endsWith('-club') && hasOwnCapital(context, before)) return before;
    const isFirm = entity.type === 'organization' && last - first === 1;
    const given = isFirm && context.isCapitalised(before) && context.isGivenName(before);
    return given && !isKnown(beside.endingAt(first)) ? before : null;
  }
  if (isWhole(span) || !hasOwnCapital(context, before)) return null;
  if (ANY_POSSESSIVE.test(context.surface(before)) || context.surface(before).length < 2)
    return null;
  if (isKnown(beside.endingAt(first))) return null;
  if (besidePlaces.beginnings.has(context.words[before]?.norm ?? '')) return before;
  if (isFree(context, beside, before)) return null;
  if (isOfThatKind(context, before, entity)) return null;
  const isTown = entity.kind === 'city' || entity.kind === 'capital';
  return besidePlaces.directions.has(context.words[before]?.norm ?? '') && !isTown ? null : before;
}

/** "Уолтом Диснеем": a given name in the case of what may be a firm. */
function givenNameBefore(
  context: ArticleContext,
  beside: NeighbouringSpans,
  { first, last }: VerifiedSpan,
  { entity, cases }: VerifiedCandidate,
): number | null {
  const before = first - 1;
  if (entity.type !== 'organization' || last - first > 1) return null;
  if (!context.isCapitalised(before)) return null;
  if (isKnown(beside.endingAt(first))) return null;
  const { lang } = context.text;
  const { givenNames } = languageData(lang);
  const agrees = casesIn(context.words[before]?.norm ?? '', givenNames, lang, true) & cases;
  return agrees ? before : null;
}

/** "Thames River": what the noun says the thing is. Provinces have names of their own. */
function isOfThatKind(context: ArticleContext, word: number, { kind = '' }: Entity): boolean {
  const kinds = kindNounOf(context, word)?.kinds;
  return kinds?.includes(kind) === true && kind !== 'region';
}

/** "Kansas City Chiefs", "Ottawa Senators": a title in the plural, with a capital. */
function isTeam(context: ArticleContext, word: number): boolean {
  return hasOwnCapital(context, word) && ENDS_IN_S.test(context.words[word]?.norm ?? '');
}

/** A capitalised word that makes no name with a place beside it: "Ohio Governor", "Kyiv Monday". */
export function isFree(context: ArticleContext, beside: NeighbouringSpans, word: number): boolean {
  const data = languageData(context.text.lang);
  const norm = (context.words[word]?.norm ?? '').replace(POSSESSIVE, '');
  return (
    (beside.isTitleWord(word) && !isTeam(context, word)) ||
    data.functionWords.has(norm) ||
    data.abbreviations.has(norm) ||
    data.honorifics.has(norm) ||
    data.besidePlaces.freeNeighbours.has(norm) ||
    Object.hasOwn(data.countryAdjectives, norm) ||
    /^\p{Nd}/u.test(norm)
  );
}
