/** Names of institutions of which a place's or a person's name is a part. */
import { clauseWords } from '../../languages/en/clause-words.ts';
import { ANY_POSSESSIVE } from '../../languages/english-endings.ts';
import { languageData } from '../../languages/index.ts';
import type { ArticleContext } from '../article-context.ts';
import type { VerifiedCandidate, VerifiedSpan } from '../verify-mentions.ts';
import { hasOwnCapital, isKnown, spaced } from './beside-name.ts';
import type { NeighbouringSpans } from './neighbouring-spans.ts';

/** So many capitalised words after a name may make a longer one of it. */
const LONGEST_RUN = 4;

/** "Silicon Valley Bank", "Clinton Foundation": the head of a name that runs on after this one. */
export function institutionAfter(
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
    if (ANY_POSSESSIVE.test(context.surface(word - 1))) return null;
    if (isKnown(beside.startingAt(word)) || beside.isTitleWord(word)) return null;
    if (institutionHeads.has(context.words[word]?.norm ?? '')) return word;
  }
  return null;
}

/** "Air India", "Police Scotland", "USS Ronald Reagan". */
export function institutionBefore(
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
export function headBeforeOf(
  context: ArticleContext,
  { first }: VerifiedSpan,
  { entity }: VerifiedCandidate,
): number | null {
  const { headsBeforeOf } = languageData(context.text.lang).besidePlaces;
  if (entity.type !== 'place' || headsBeforeOf.size === 0) return null;
  const norm = (word: number) => context.words[word]?.norm ?? '';
  const of = clauseWords.definite.has(norm(first - 1)) ? first - 2 : first - 1;
  if (!clauseWords.ofs.has(norm(of)) || !spaced(context, first) || !spaced(context, of))
    return null;
  return headsBeforeOf.has(norm(of - 1)) && context.isCapitalised(of - 1) ? of - 1 : null;
}
