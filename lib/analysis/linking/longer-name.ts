import { ANY_POSSESSIVE } from '../../languages/english-endings.ts';
import { languageData } from '../../languages/index.ts';
import type { Evidence } from '../../model/mention.ts';
import type { ArticleContext } from '../article-context.ts';
import type { RecognizedName } from '../unknown-names.ts';
import type { VerifiedCandidate, VerifiedSpan } from '../verify-mentions.ts';
import { isKnown, spaced, WHOLE_PLACES } from './beside-name.ts';
import { headBeforeOf, institutionAfter, institutionBefore } from './institution-names.ts';
import type { NeighbouringSpans } from './neighbouring-spans.ts';
import * as W from './weights.ts';
import { casesIn } from './word-list-forms.ts';
import { isFree, wordAfter, wordBefore } from './words-beside.ts';

const HANDLE_BEFORE = /(?:@|\w_|(?:https?:\/\/|www\.)\S*)$/;
/** "RT @somebody: …" */
const HANDLE_AFTER = /^(?:_\w|:? ?@)/;
const LONGEST_ADDRESS = 80;
const LATIN = /^\p{Script=Latin}/u;

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
  if (longer.type === 'organization' && isBodyOf(context, span, longer) && type === 'place') {
    return known ? null : { code: 'part-of-name', weight: W.PART_OF_BODY, detail };
  }
  const isEdge = longer.start === start || longer.end === end;
  const runsOn = languageData(text.lang).besidePlaces.namesRunOn && longer.type === 'organization';
  if (!runsOn || !isEdge || known || type !== 'place' || WHOLE_PLACES.has(kind)) return null;
  if (ANY_POSSESSIVE.test(context.surface(span.last - 1))) return null;
  if (languageData(text.lang).functionWords.has(words[span.first - 1]?.norm ?? '')) return null;
  if (longer.end > end && isFree(context, beside, span.last)) return null;
  return { code: 'part-of-name', weight: W.PART_OF_FIRM, detail };
}

/** So sure the recognizer is of a body's name that the place it ends with is not told apart. */
const SURE_BODY = 0.9;
/** Words before the place in it, at least: "МИД Литвы" has a body's name and a country's. */
const WORDS_BEFORE = 2;

/**
 * "Геологическая служба США", "Союз шахматистов Аджарии": where words of the language decline, a
 * body's name that is written out ends with the place in the genitive.
 */
function isBodyOf(
  { text, words }: ArticleContext,
  { first, last }: VerifiedSpan,
  body: RecognizedName,
) {
  if (languageData(text.lang).besidePlaces.namesRunOn || body.score < SURE_BODY) return false;
  const firstOfBody = words[first - WORDS_BEFORE]?.start ?? Number.POSITIVE_INFINITY;
  if (body.end !== words[last - 1]?.end || body.start > firstOfBody) return false;
  const { bodiesOfAnyPlace } = languageData(text.lang).nameSigns;
  for (let word = first - 1; (words[word]?.start ?? -1) >= body.start; word--) {
    if (casesIn(words[word]?.norm ?? '', bodiesOfAnyPlace, text.lang, false) !== 0) return false;
  }
  return true;
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
