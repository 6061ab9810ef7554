import { FEMININE_END } from '../languages/cyrillic-letters.ts';
import { OWNER } from '../languages/english-endings.ts';
import { languageData } from '../languages/index.ts';
import type { EntityId, EntityType, PartialDate } from '../model/knowledge.ts';
import type { Candidate, EntityLink, Evidence } from '../model/mention.ts';
import { fold } from '../text/normalize.ts';
import type { ArticleContext } from './article-context.ts';
import { capitalEvidence, inCapitals } from './linking/capital-evidence.ts';
import { isGivenNameForm } from './linking/forename-before.ts';
import { initialsBefore } from './linking/initials.ts';
import { NeighbouringSpans } from './linking/neighbouring-spans.ts';
import { officeThen } from './linking/office-then.ts';
import { PeopleNamedAlike } from './linking/people-named-alike.ts';
import { personEvidence } from './linking/person-evidence.ts';
import { probability, type Scored } from './linking/scored.ts';
import {
  articleEvidence,
  gatherSurroundings,
  isStateBody,
  type Surroundings,
} from './linking/surroundings.ts';
import { Teams } from './linking/teams.ts';
import { thingEvidence } from './linking/thing-evidence.ts';
import * as W from './linking/weights.ts';
import type { RolePhrase } from './title-words.ts';
import type { RecognizedName } from './unknown-names.ts';
import type { VerifiedCandidate, VerifiedSpan } from './verify-mentions.ts';

/** What the linker is given besides the spans. */
export interface LinkInput {
  readonly context: ArticleContext;
  /** Flat, sorted. */
  readonly spans: readonly VerifiedSpan[];
  readonly rolePhrases: readonly RolePhrase[];
  /** The article's day, where it is known. */
  readonly day: PartialDate | null;
  /** Countries spoken of by adjectives ("российский"), as often as they occur. */
  readonly countryHints: ReadonlyMap<EntityId, number>;
  /** The countries of adjectives by their words. */
  readonly adjectives?: ReadonlyMap<number, EntityId>;
  /** The recognizer's opinion of a stretch of text, where it has one. */
  readonly typeAt?: (start: number, end: number) => EntityType | null;
  /** The recognized name of which a stretch of text is only a part, where there is one. */
  readonly longerAt?: (start: number, end: number) => RecognizedName | null;
}

const isAnimal = ({ code, weight }: Evidence): boolean =>
  code === 'kind-word' && weight === W.CALLED_SO;

/** Scores candidates by what stands in and next to their names, and by the rest of the article. */
class CandidateScorer {
  readonly #input: LinkInput;
  readonly #beside: NeighbouringSpans;
  readonly #namedAlike: PeopleNamedAlike;
  readonly #teams: Teams;
  readonly #made = new Map<VerifiedCandidate, readonly Evidence[]>();
  readonly #elsewhere = new Map<EntityId, { span: VerifiedSpan; why: Evidence }>();

  constructor(input: LinkInput) {
    this.#input = input;
    this.#beside = new NeighbouringSpans(input.context, input.spans, input);
    this.#namedAlike = new PeopleNamedAlike(input.context, input.spans, this.#beside);
    this.#teams = new Teams(input.context, input.spans);
  }

  /** The span's candidates, best first; `around` null for the first pass. */
  score(span: VerifiedSpan, around: Surroundings | null): Scored[] {
    const scored = span.candidates.map((candidate) => {
      const why: Evidence[] = [
        ...this.#ofItself(span, candidate),
        ...(around ? this.#article(span, candidate, around) : []),
      ];
      return { candidate, why, score: why.reduce((total, { weight }) => total + weight, 0) };
    });
    return scored.sort((a, b) => b.score - a.score);
  }

  /** What does not depend on the rest of the article, made once for all passes. */
  #ofItself(span: VerifiedSpan, candidate: VerifiedCandidate): readonly Evidence[] {
    const known = this.#made.get(candidate);
    if (known) return known;
    const why: readonly Evidence[] = [
      { code: 'form', weight: W.KIND_WEIGHT[candidate.kind], detail: candidate.name },
      { code: 'prior', weight: (candidate.entity.prior - W.PRIOR_NEUTRAL) / W.PRIOR_SCALE },
      ...capitalEvidence(this.#input.context, span),
      ...inCapitals(this.#input.context, span, candidate),
      ...this.#words(span, candidate),
      ...this.#adjective(span, candidate),
      ...this.#type(span, candidate),
      ...officeThen(span, candidate, this.#input.day),
    ];
    this.#made.set(candidate, why);
    this.#remember(span, candidate, why);
    return why;
  }

  /** "британский МИД", "ліванський Триполі". */
  #adjective({ first, candidates }: VerifiedSpan, { entity, kind }: VerifiedCandidate): Evidence[] {
    const { context, adjectives } = this.#input;
    const country = context.words[first]?.joined ? adjectives?.get(first - 1) : undefined;
    const isTown = entity.kind === 'city' || entity.kind === 'capital';
    const hasNamesakes = isTown && candidates.length > 1;
    if (!country || !(isStateBody(entity) || hasNamesakes)) return [];
    const agrees = kind === 'weak' ? W.ADJECTIVE_AGREES_WEAK : W.ADJECTIVE_AGREES;
    const weight = entity.country === country ? agrees : W.ADJECTIVE_DIFFERS;
    return [{ code: 'preposition', weight, detail: context.surface(first - 1) }];
  }

  #words(span: VerifiedSpan, candidate: VerifiedCandidate): Evidence[] {
    const { context } = this.#input;
    return candidate.entity.type === 'person'
      ? personEvidence(context, this.#beside, span, candidate)
      : thingEvidence(context, this.#beside, this.#namedAlike, this.#teams, span, candidate);
  }

  #article(span: VerifiedSpan, candidate: VerifiedCandidate, around: Surroundings): Evidence[] {
    const { context } = this.#input;
    // "Министерство обороны …" is one whatever its capital is for; "Рада …" may be any council.
    const mayBeWord =
      span.last - span.first === 1 &&
      context.capitalOf(span.first) !== 'own' &&
      context.isCommonWord(span.first);
    const why = articleEvidence(span, candidate, around, !mayBeWord);
    const { entity, kind } = candidate;
    if (entity.type === 'place') {
      const alone = entity.prior < W.KNOWN_ALONE ? this.#ofPlaceAlone(span, why) : [];
      return [...why, ...alone, ...this.#otherwise(span, candidate)];
    }
    why.push(...this.#otherwise(span, candidate));
    if (kind !== 'family') return why;
    return [
      ...why,
      ...(around.namedInFull.has(entity.id)
        ? this.#namedAlike.namedSince(span, candidate, around.namedInFull)
        : [
            ...this.#namedAlike.againstPerson(span, candidate, around.namedInFull),
            ...this.#commonFamilyName(candidate),
          ]),
    ];
  }

  /** "Софія", where nothing else is of Bulgaria: rather the given name. */
  #ofPlaceAlone({ first, last }: VerifiedSpan, why: readonly Evidence[]): Evidence[] {
    const { context } = this.#input;
    const { text, words } = context;
    const { placePrepositions, pathPrepositions, inflection } = languageData(text.lang);
    // In English people are called London and Paris, but towns oftener.
    if (inflection === null) return [];
    const before = words[first - 1]?.norm ?? '';
    const says = (wanted: string) => why.some(({ code }) => code === wanted);
    const isAlone = last - first === 1 && says('alone') && !says('named-elsewhere');
    if (!isAlone || placePrepositions.has(before) || pathPrepositions.has(before)) return [];
    if (!isGivenNameForm(words[first]?.norm ?? '', text.lang)) return [];
    return [{ code: 'given-name', weight: W.GIVEN_NAME_ALONE, detail: context.surface(first) }];
  }

  /** "St. Petersburg, Florida" or "a cat, Paris," once: then the name alone is that one's. */
  #otherwise(span: VerifiedSpan, { entity, name }: VerifiedCandidate): Evidence[] {
    const elsewhere = this.#elsewhere.get(entity.id);
    if (!elsewhere || elsewhere.span === span) return [];
    const { code, detail } = elsewhere.why;
    const { context } = this.#input;
    const before = context.words[span.first - 1]?.norm ?? '';
    const isPlaced = languageData(context.text.lang).placePrepositions.has(before);
    // Nobody goes into an animal.
    if (isAnimal(elsewhere.why) && isPlaced) return [];
    return [{ code, weight: W.MEANT_OTHERWISE, detail: `${name} (${detail ?? ''})` }];
  }

  /** Remembers where words beside a name say that something else of that name is meant. */
  #remember(span: VerifiedSpan, { entity }: VerifiedCandidate, why: readonly Evidence[]): void {
    const against = why.find(
      (one) =>
        isAnimal(one) ||
        (one.code === 'next-place' &&
          one.weight === W.LIES_ELSEWHERE &&
          span.candidates.filter(({ kind }) => kind !== 'weak').length === 1),
    );
    if (against && !this.#elsewhere.has(entity.id)) {
      this.#elsewhere.set(entity.id, { span, why: against });
    }
  }

  /** "Davis said", and nobody of that name named in full. */
  #commonFamilyName({ name }: VerifiedCandidate): Evidence[] {
    const { commonFamilyNames } = languageData(this.#input.context.text.lang);
    const folded = fold(name);
    const isCommon =
      commonFamilyNames.has(folded) || commonFamilyNames.has(folded.replace(FEMININE_END, ''));
    return isCommon ? [{ code: 'common-family-name', weight: W.COMMON_FAMILY_NAME }] : [];
  }

  #type(span: VerifiedSpan, candidate: VerifiedCandidate): Evidence[] {
    const { start } = this.#input.context.words[span.first] ?? { start: 0 };
    const { end } = this.#input.context.words[span.last - 1] ?? { end: 0 };
    const seen = this.#input.typeAt?.(start, end) ?? null;
    if (seen === null || seen === 'other') return [];
    const agrees = seen === candidate.entity.type;
    // That "Джексон" is some person does not say which.
    if (agrees && candidate.kind === 'family') return [];
    return [{ code: 'type', weight: agrees ? W.TYPE_AGREES : W.TYPE_DIFFERS, detail: seen }];
  }
}

function toCandidate({ candidate, score, why }: Scored): Candidate {
  return {
    entityId: candidate.entity.id,
    score: probability(score),
    name: candidate.name,
    why,
  };
}

/** A town less known than its namesake needs more than that the article is about its country. */
function marginOf({ candidate: best }: Scored, { candidate: second }: Scored): number {
  const towns = [best, second].every(
    ({ entity, kind }) => kind !== 'weak' && (entity.kind === 'city' || entity.kind === 'capital'),
  );
  const isLessKnown = second.entity.prior - best.entity.prior >= W.LESS_KNOWN_BY;
  return towns && isLessKnown ? W.MARGIN_OF_LESS_KNOWN : W.MARGIN;
}

/** The link of a span, or none where its best candidate is too unlikely to be meant at all. */
function toLink(
  context: ArticleContext,
  span: VerifiedSpan,
  scored: readonly Scored[],
): EntityLink | null {
  const [best, second] = scored;
  if (!best || probability(best.score) < W.MENTIONED) return null;
  const initials =
    best.candidate.entity.type === 'person' ? initialsBefore(context, span.first) : [];
  const start = context.words[span.first - initials.length]?.start ?? 0;
  const end = endOf(context, span.last - 1);
  const chosen =
    probability(best.score) >= W.SHOWN &&
    (!second || best.score - second.score >= marginOf(best, second));
  const { entity, kind } = best.candidate;
  if (!chosen && kind === 'weak') return null;
  return {
    start,
    end,
    surface: context.text.text.slice(start, end),
    type: entity.type,
    entityId: chosen ? entity.id : null,
    referent: chosen ? entity.id : `?:${fold(best.candidate.name)}`,
    score: probability(best.score),
    method: kind === 'family' || kind === 'weak' ? 'reference' : 'name',
    why: best.why,
    candidates: scored.map(toCandidate),
  };
}

/**
 * The end of a name: with the last full stop of "U.S." (a letter, after another and its full
 * stop), not that after "B-2"; without the English possessive.
 */
function endOf(context: ArticleContext, word: number): number {
  const span = context.words[word];
  if (!span) return 0;
  const { text } = context.text;
  const before = context.words[word - 1];
  const lettered = [word, word - 1].every((at) => /^\p{L}$/u.test(context.surface(at)));
  if (lettered && before && text[before.end] === '.' && text[span.end] === '.') return span.end + 1;
  const ending = OWNER.exec(context.surface(word));
  return ending && context.text.lang === 'en' ? span.end - (ending[1]?.length ?? 0) : span.end;
}

/**
 * Decides for each span which candidate it names, if any: log-odds by name, popularity, words
 * around it and, in two further passes, the article's own unambiguous names. Below the threshold
 * or the margin `entityId` is null and the candidates are kept for the reader to choose from.
 */
export function linkEntities(input: LinkInput): EntityLink[] {
  const { context, spans, countryHints } = input;
  const scorer = new CandidateScorer(input);
  const scoreAll = (around: Surroundings | null) =>
    spans.map((span) => [span, scorer.score(span, around)] as const);
  let scored = scoreAll(null);
  for (let pass = 0; pass < W.PASSES; pass++) {
    scored = scoreAll(gatherSurroundings(scored, countryHints));
  }
  return scored.flatMap(([span, one]) => toLink(context, span, one) ?? []);
}
