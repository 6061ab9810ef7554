import { languageData } from '../../languages/index.ts';
import type { Entity } from '../../model/knowledge.ts';
import type { Evidence } from '../../model/mention.ts';
import type { ArticleContext } from '../article-context.ts';
import type { VerifiedCandidate, VerifiedSpan } from '../verify-mentions.ts';
import type { NeighbouringSpans } from './neighbouring-spans.ts';
import { kindNounOf } from './place-kind.ts';
import * as W from './weights.ts';
import { casesIn } from './word-list-forms.ts';

/** So many capitalised words after a name may make a longer one of it. */
const LONGEST_RUN = 4;
/** Places of these kinds speak for themselves in longer names: "UK Government", "Gaza Health …". */
const WHOLE: ReadonlySet<string> = new Set([
  'country',
  'territory',
  'historical-country',
  'continent',
  'building',
]);
const POSSESSIVE = /['’]s?$/;
const HANDLE_BEFORE = /(?:@|\w_|(?:https?:\/\/|www\.)\S*)$/;
/** "RT @somebody: …" */
const HANDLE_AFTER = /^(?:_\w|:? ?@)/;
const LONGEST_ADDRESS = 80;
const LATIN = /^\p{Script=Latin}/u;

/** Whether only a blank stands between this word and the one before. */
function spaced({ text, words }: ArticleContext, word: number): boolean {
  const [before, next] = [words[word - 1], words[word]];
  return (
    before !== undefined &&
    next?.joined === true &&
    /^[ \u00a0]$/.test(text.text.slice(before.end, next.start))
  );
}

/** Whether the word has a capital by which it may be a name's. */
const hasOwnCapital = (context: ArticleContext, word: number): boolean =>
  context.isCapitalised(word) && context.capitalOf(word) === 'own';

/** A name that the packs know, and not by an ordinary word alone. */
function isKnown(span: VerifiedSpan | undefined): boolean {
  return span?.candidates.some(({ kind }) => kind !== 'weak') === true;
}

/**
 * The word that makes of a name a part of a longer one, which means something else: "University
 * of Washington", "Orlando Magic", "Old Goa", "Clinton Foundation", "Betty Uber", "@nigel_farage".
 */
export function longerName(
  context: ArticleContext,
  beside: NeighbouringSpans,
  span: VerifiedSpan,
  candidate: VerifiedCandidate,
): Evidence[] {
  if (inHandle(context, span)) return [{ code: 'part-of-name', weight: W.IN_HANDLE, detail: '@' }];
  const word =
    latinBeside(context, beside, span, candidate) ??
    institutionAfter(context, beside, span, candidate) ??
    institutionBefore(context, span, candidate) ??
    headBeforeOf(context, span, candidate) ??
    wordAfter(context, beside, span, candidate) ??
    wordBefore(context, beside, span, candidate);
  if (word !== null) {
    return [{ code: 'part-of-name', weight: W.PART_OF_NAME, detail: context.surface(word) }];
  }
  const around = recognizedAround(context, beside, span, candidate);
  return around ? [around] : [];
}

/**
 * "Уитни Хьюстон", "Hyatt Regency Houston": the recognizer sees a person's name of which the place
 * is a part; in English also a firm's, where names run on.
 */
function recognizedAround(
  context: ArticleContext,
  beside: NeighbouringSpans,
  span: VerifiedSpan,
  { entity: { type, kind = '' } }: VerifiedCandidate,
): Evidence | null {
  const longer = beside.longerThan(span);
  if (!longer || type === 'person' || type === 'organization') return null;
  const { text, words } = context;
  const start = words[span.first]?.start ?? 0;
  const end = words[span.last - 1]?.end ?? 0;
  const known =
    (longer.start < start && isKnown(beside.endingAt(span.first))) ||
    (longer.end > end && isKnown(beside.startingAt(span.last)));
  const detail = text.text.slice(longer.start, longer.end);
  if (longer.type === 'person') {
    return known ? null : { code: 'part-of-name', weight: W.PART_OF_PERSON, detail };
  }
  const isEdge = longer.start === start || longer.end === end;
  const runsOn = languageData(text.lang).besidePlaces.namesRunOn && longer.type === 'organization';
  if (!runsOn || !isEdge || known || type !== 'place' || WHOLE.has(kind)) return null;
  if (POSSESSIVE.test(context.surface(span.last - 1))) return null;
  if (languageData(text.lang).functionWords.has(words[span.first - 1]?.norm ?? '')) return null;
  if (longer.end > end && isFree(context, beside, span.last)) return null;
  return { code: 'part-of-name', weight: W.PART_OF_FIRM, detail };
}

function inHandle(
  { text, words }: ArticleContext,
  { first, last, candidates }: VerifiedSpan,
): boolean {
  const isAbbreviation = candidates.some(({ kind }) => kind === 'abbreviation');
  const start = words[first]?.start ?? 0;
  const end = words[last - 1]?.end ?? 0;
  return (
    HANDLE_BEFORE.test(text.text.slice(Math.max(0, start - LONGEST_ADDRESS), start)) ||
    (isAbbreviation && HANDLE_AFTER.test(text.text.slice(end, end + 3)))
  );
}

/** "Sydney Morning Herald" in a text of another alphabet: Latin words side by side are one name. */
function latinBeside(
  context: ArticleContext,
  beside: NeighbouringSpans,
  { first, last }: VerifiedSpan,
  { entity, kind }: VerifiedCandidate,
): number | null {
  if (kind === 'full' && entity.type === 'person') return null;
  if (context.text.lang === 'en' || !LATIN.test(context.surface(first))) return null;
  if (entity.type !== 'place' && entity.type !== 'person') return null;
  const joins = (word: number, gap: number) =>
    spaced(context, gap) && LATIN.test(context.surface(word)) && context.isCapitalised(word);
  if (joins(last, last) && !isKnown(beside.startingAt(last))) return last;
  return joins(first - 1, first) && !isKnown(beside.endingAt(first)) ? first - 1 : null;
}

/** "Silicon Valley Bank", "Clinton Foundation": the head of a name that runs on after this one. */
function institutionAfter(
  context: ArticleContext,
  beside: NeighbouringSpans,
  { last }: VerifiedSpan,
  { entity, kind }: VerifiedCandidate,
): number | null {
  const { institutionHeads, calledAfterPeople } = languageData(context.text.lang).besidePlaces;
  if (entity.type !== 'place' && entity.type !== 'person') return null;
  // "Hamid Karzai airport"
  const next = context.words[last]?.norm ?? '';
  const isNamedSo = entity.type === 'person' && calledAfterPeople.has(next);
  if (isNamedSo && spaced(context, last)) return last;
  if (entity.kind === 'building') return null;
  // "US Airways", but not "UK Athletics Board": the letters may stand for an adjective.
  const longest = kind === 'abbreviation' ? 1 : LONGEST_RUN;
  for (let word = last; word < last + longest; word++) {
    if (!spaced(context, word) || !hasOwnCapital(context, word)) return null;
    if (POSSESSIVE.test(context.surface(word - 1))) return null;
    if (isKnown(beside.startingAt(word)) || beside.isTitleWord(word)) return null;
    if (institutionHeads.has(context.words[word]?.norm ?? '')) return word;
  }
  return null;
}

/** "Air India", "Police Scotland", "USS Ronald Reagan". */
function institutionBefore(
  context: ArticleContext,
  { first }: VerifiedSpan,
  { entity: { type } }: VerifiedCandidate,
): number | null {
  const { institutionsBefore } = languageData(context.text.lang).besidePlaces;
  if ((type !== 'place' && type !== 'person') || !spaced(context, first)) return null;
  const before = context.words[first - 1]?.norm ?? '';
  return institutionsBefore.has(before) && context.isCapitalised(first - 1) ? first - 1 : null;
}

/** "University of Washington", "Prince of Wales". */
function headBeforeOf(
  context: ArticleContext,
  { first }: VerifiedSpan,
  { entity }: VerifiedCandidate,
): number | null {
  const { headsBeforeOf } = languageData(context.text.lang).besidePlaces;
  if (entity.type !== 'place' || headsBeforeOf.size === 0) return null;
  const norm = (word: number) => context.words[word]?.norm ?? '';
  const of = norm(first - 1) === 'the' ? first - 2 : first - 1;
  if (norm(of) !== 'of' || !spaced(context, first) || !spaced(context, of)) return null;
  return headsBeforeOf.has(norm(of - 1)) && context.isCapitalised(of - 1) ? of - 1 : null;
}

/** "Orlando Magic", "Miami Vice": a capitalised word after a place that nobody knows by itself. */
function wordAfter(
  context: ArticleContext,
  beside: NeighbouringSpans,
  span: VerifiedSpan,
  { entity }: VerifiedCandidate,
): number | null {
  const { first, last } = span;
  const { besidePlaces, functionWords } = languageData(context.text.lang);
  if (!besidePlaces.namesRunOn || entity.type !== 'place' || isWhole(span)) return null;
  if (!spaced(context, last) || !hasOwnCapital(context, last)) return null;
  if (POSSESSIVE.test(context.surface(last - 1))) return null;
  if (isKnown(beside.startingAt(last)) || isFree(context, beside, last)) return null;
  if (isOfThatKind(context, last, entity)) return null;
  // "In London Tom Smith said …", "Minister for the Middle East Tobias Ellwood"
  const isPhrase = functionWords.has(context.words[first - 1]?.norm ?? '');
  return isPhrase && context.isGivenName(last) ? null : last;
}

/** "Old Goa", "Betty Uber": a capitalised word before a place, a given name before a firm. */
function wordBefore(
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
  if (POSSESSIVE.test(context.surface(before)) || context.surface(before).length < 2) return null;
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

/** Every place that the name may mean is of a kind that is meant in longer names as well. */
function isWhole({ candidates }: VerifiedSpan): boolean {
  return candidates.every(
    ({ entity: { type, kind } }) => type !== 'place' || WHOLE.has(kind ?? ''),
  );
}

/** "Thames River": what the noun says the thing is. Provinces have names of their own. */
function isOfThatKind(context: ArticleContext, word: number, { kind = '' }: Entity): boolean {
  const kinds = kindNounOf(context, word)?.kinds;
  return kinds?.includes(kind) === true && kind !== 'region';
}

/** "Kansas City Chiefs", "Ottawa Senators": a title in the plural, with a capital. */
function isTeam(context: ArticleContext, word: number): boolean {
  return hasOwnCapital(context, word) && /[^s]s$/.test(context.words[word]?.norm ?? '');
}

/** A capitalised word that makes no name with a place beside it: "Ohio Governor", "Kyiv Monday". */
function isFree(context: ArticleContext, beside: NeighbouringSpans, word: number): boolean {
  const data = languageData(context.text.lang);
  const norm = (context.words[word]?.norm ?? '').replace(/'s$/, '');
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
