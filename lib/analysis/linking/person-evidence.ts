import { CASE } from '../../languages/declension.ts';
import { FEMININE_FAMILY_NAME } from '../../languages/feminine-names.ts';
import { FEMININE_PAST, MASCULINE_PAST } from '../../languages/gender-endings.ts';
import { languageData } from '../../languages/index.ts';
import type { Evidence } from '../../model/mention.ts';
import { fold } from '../../text/normalize.ts';
import type { ArticleContext } from '../article-context.ts';
import type { VerifiedCandidate, VerifiedSpan } from '../verify-mentions.ts';
import { initialsBefore, initialsFit } from './initials.ts';
import { longerName } from './longer-name.ts';
import { namedAfter } from './named-after.ts';
import type { NeighbouringSpans } from './neighbouring-spans.ts';
import { isQuoted } from './quoted.ts';
import * as W from './weights.ts';
import { casesIn } from './word-list-forms.ts';

/** Cases in which people stand after "у", "в", and the one in which names are given. */
const OTHER_CASES = CASE.gen | CASE.acc | CASE.nom;

/** What the words beside a name say for or against a person who bears it. */
export function personEvidence(
  context: ArticleContext,
  beside: NeighbouringSpans,
  span: VerifiedSpan,
  candidate: VerifiedCandidate,
): Evidence[] {
  const why: Evidence[] = [];
  const alone = span.last - span.first === 1;
  if (alone) why.push(...prepositionBefore(context, span, candidate));
  if (isQuoted(context, span)) {
    if (!alone) why.push({ code: 'quoted', weight: W.QUOTED_PLACE });
    else if (candidate.kind === 'family') why.push({ code: 'quoted', weight: W.QUOTED_PERSON });
  }
  const title = beside.titleBefore(span.first);
  if (title) {
    const held = candidate.entity.memberships?.some(({ role }) => title.roles.includes(role));
    why.push({
      code: 'title',
      weight: held ? W.TITLE_AGREES : W.TITLE_OF_PERSON,
      detail: context.surface(title.first),
    });
  }
  if (alone) why.push(...honorificBefore(context, span, candidate));
  if (alone) why.push(...givenNamesBeside(context, beside, span, candidate));
  why.push(...longerName(context, beside, span, candidate));
  why.push(...namedAfter(context, span, candidate));
  if (alone) why.push(...verbAfter(context, span, candidate));
  return why;
}

/** "Mrs Li" is nobody who is a man. */
function honorificBefore(
  context: ArticleContext,
  { first }: VerifiedSpan,
  { entity }: VerifiedCandidate,
): Evidence[] {
  const { lang } = context.text;
  const { honorificsOf } = languageData(lang);
  const norm = context.words[first - 1]?.norm ?? '';
  if (!entity.gender || !norm) return [];
  const other = entity.gender === 'male' ? honorificsOf.female : honorificsOf.male;
  if (casesIn(norm, other, lang, false) === 0) return [];
  return [{ code: 'title', weight: W.TITLE_OF_OTHER, detail: context.surface(first - 1) }];
}

/**
 * "Путина сказала" at the beginning of a clause: who acts stands in the nominative, and past
 * tenses of Russian and Ukrainian agree in gender.
 */
function verbAfter(
  context: ArticleContext,
  span: VerifiedSpan,
  { cases, entity }: VerifiedCandidate,
): Evidence[] {
  const { personVerbs, inflection } = languageData(context.text.lang);
  const verb = context.words[span.last];
  const opensClause = !context.words[span.first]?.joined || span.first === 0;
  if (!inflection || !verb?.joined || !opensClause || !personVerbs.has(verb.norm)) return [];
  const gender = FEMININE_PAST.test(verb.norm)
    ? 'female'
    : MASCULINE_PAST.test(verb.norm)
      ? 'male'
      : entity.gender;
  const agrees = (cases & CASE.nom) !== 0 && (!entity.gender || gender === entity.gender);
  const weight = agrees ? W.VERB_AGREES : W.VERB_DIFFERS;
  return [{ code: 'acts', weight, detail: context.surface(span.last) }];
}

/** "в Лаврове": where a preposition of place stands before it, it is hardly a person. */
function prepositionBefore(
  context: ArticleContext,
  span: VerifiedSpan,
  { cases, name }: VerifiedCandidate,
): Evidence[] {
  const before = context.words[span.first - 1];
  if (!before || !context.words[span.first]?.joined) return [];
  const { inflection, prepositions } = languageData(context.text.lang);
  const declines = FEMININE_FAMILY_NAME.test(fold(name)) && (cases & ~(CASE.nom | CASE.voc)) === 0;
  if (inflection && declines && prepositions.has(before.norm)) {
    return [{ code: 'preposition', weight: W.NOMINATIVE_AFTER_PREPOSITION, detail: before.norm }];
  }
  if (!languageData(context.text.lang).placePrepositions.has(before.norm)) return [];
  const inside = (cases & CASE.loc) !== 0 && (cases & OTHER_CASES) === 0;
  const weight = inside ? W.PLACE_CASE_OTHER : W.PLACE_PREPOSITION_OTHER;
  return [{ code: 'preposition', weight, detail: before.norm }];
}

/** "Ким" of "Ким Чен Ын": people whose family names come first. */
function familyFirst({ entity, name }: VerifiedCandidate, { text }: ArticleContext): boolean {
  return entity.names[text.lang]?.[0]?.startsWith(`${name} `) === true;
}

/** Given names and initials before and after a family name: this person's, or somebody else's. */
function givenNamesBeside(
  context: ArticleContext,
  beside: NeighbouringSpans,
  span: VerifiedSpan,
  candidate: VerifiedCandidate,
): Evidence[] {
  const why: Evidence[] = [];
  if (candidate.kind === 'family' && beside.isUnknownName(span.last)) {
    const detail = context.surface(span.last);
    const weight = familyFirst(candidate, context) ? W.FAMILY_FIRST : W.GIVEN_NAME_HERE;
    why.push({ code: 'given-name', weight, detail });
  }
  if (candidate.kind === 'short' && beside.isUnknownName(span.last)) {
    const detail = context.surface(span.last);
    why.push({ code: 'given-name', weight: W.OTHER_GIVEN_NAME, detail });
  }
  const initials = initialsBefore(context, span.first);
  if (initials.length > 0) {
    const agree = initialsFit(initials, candidate.entity, context.text.lang);
    const weight = agree ? W.INITIALS_AGREE : W.INITIALS_DIFFER;
    why.push({ code: 'initials', weight, detail: initials.join('') });
  } else if (context.words[span.first]?.joined && beside.isOtherGivenName(span.first - 1)) {
    const detail = context.surface(span.first - 1);
    why.push({ code: 'given-name', weight: W.OTHER_GIVEN_NAME, detail });
  }
  return why;
}
