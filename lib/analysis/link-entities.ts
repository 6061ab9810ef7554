import { languageData } from '../languages/index.ts';
import type { Entity, EntityId, EntityType } from '../model/knowledge.ts';
import type { Candidate, EntityLink, Evidence } from '../model/mention.ts';
import { fold } from '../text/normalize.ts';
import type { ArticleContext } from './article-context.ts';
import * as W from './link-weights.ts';
import type { RolePhrase } from './title-words.ts';
import type { VerifiedCandidate, VerifiedSpan } from './verify-mentions.ts';

/** What the linker is given besides the spans. */
export interface LinkInput {
  readonly context: ArticleContext;
  /** Flat, sorted. */
  readonly spans: readonly VerifiedSpan[];
  readonly rolePhrases: readonly RolePhrase[];
  /** Countries spoken of by adjectives ("российский"), as often as they occur. */
  readonly countryHints: ReadonlyMap<EntityId, number>;
  /** The recognizer's opinion of a stretch of text, where it has one. */
  readonly typeAt?: (start: number, end: number) => EntityType | null;
}

interface Scored {
  readonly candidate: VerifiedCandidate;
  readonly why: Evidence[];
  readonly score: number;
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

/** Bits of `CASES`: the locative; genitive and accusative, which people take after "у", "в". */
const LOCATIVE = 1 << 5;
const OTHER_CASES = (1 << 1) | (1 << 3) | 1;

const sum = (why: readonly Evidence[]) => why.reduce((total, { weight }) => total + weight, 0);
const probability = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/** Facts about the whole article, gathered from the mentions that are beyond doubt. */
interface Surroundings {
  /** Entities named beyond doubt, with how often. */
  readonly sure: ReadonlyMap<EntityId, number>;
  /** People named by given and family name. */
  readonly namedInFull: ReadonlySet<EntityId>;
  readonly countries: ReadonlyMap<EntityId, number>;
}

class Linker {
  readonly #input: LinkInput;
  readonly #byFirst = new Map<number, VerifiedSpan>();
  readonly #byLast = new Map<number, VerifiedSpan>();
  readonly #roleEndingAt = new Map<number, RolePhrase>();
  readonly #roleWords = new Set<number>();

  constructor(input: LinkInput) {
    this.#input = input;
    for (const span of input.spans) {
      this.#byFirst.set(span.first, span);
      this.#byLast.set(span.last, span);
    }
    for (const phrase of input.rolePhrases) {
      this.#roleEndingAt.set(phrase.last, phrase);
      for (let i = phrase.first; i < phrase.last; i++) this.#roleWords.add(i);
    }
  }

  /** Scores by what stands in and next to the name; `around` adds the rest of the article. */
  score(span: VerifiedSpan, around: Surroundings | null): Scored[] {
    const scored = span.candidates.map((candidate) => {
      const why: Evidence[] = [
        { code: 'form', weight: W.KIND_WEIGHT[candidate.kind], detail: candidate.name },
        { code: 'prior', weight: (candidate.entity.prior - W.PRIOR_NEUTRAL) / W.PRIOR_SCALE },
        ...this.#capitals(span),
        ...this.#neighbourWords(span, candidate),
        ...this.#types(span, candidate),
        ...(around ? this.#article(span, candidate, around) : []),
      ];
      return { candidate, why, score: sum(why) };
    });
    return scored.sort((a, b) => b.score - a.score);
  }

  /** A word with its capital from the sentence's start or a headline may be no name. */
  #capitals(span: VerifiedSpan): Evidence[] {
    const { context } = this.#input;
    if (span.last - span.first > 1 || context.capitalOf(span.first) === 'own') return [];
    if (
      /^\p{Lu}[\p{Lu}\p{Nd}]+$/u.test(context.surface(span.first)) &&
      context.capitalOf(span.first) === 'sentence'
    )
      return [];
    const used = context.lowerCaseElsewhere(span.first);
    if (context.isCommonWord(span.first)) {
      if (used) return [{ code: 'common-word', weight: W.COMMON_WORD_USED }];
      if (context.capitalElsewhere(span.first)) return [];
      return [{ code: 'common-word', weight: W.COMMON_WORD_CAPITAL }];
    }
    if (!used || context.capitalElsewhere(span.first)) return [];
    return [{ code: 'lower-case', weight: W.LOWER_CASE_ELSEWHERE }];
  }

  #neighbourWords(span: VerifiedSpan, candidate: VerifiedCandidate): Evidence[] {
    const { type } = candidate.entity;
    if (type === 'person') return this.#aroundPerson(span, candidate);
    const why: Evidence[] = [];
    const { context } = this.#input;
    const data = languageData(context.text.lang);
    const before = context.words[span.first - 1];
    if (type === 'place' && before && data.placePrepositions.has(before.norm)) {
      why.push({ code: 'preposition', weight: W.PLACE_PREPOSITION, detail: before.norm });
    }
    const lone = span.last - span.first === 1;
    if (lone && this.#isGivenNameOfOther(span, candidate)) {
      why.push({
        code: 'given-name',
        weight: W.GIVEN_NAME_OF_OTHER,
        detail: context.surface(span.last),
      });
    }
    const next = this.#byFirst.get(span.last);
    if (
      type === 'organization' &&
      next &&
      context.words[span.last]?.joined &&
      candidate.entity.country
    ) {
      why.push(...nextPlace(candidate.entity, next));
    }
    return why;
  }

  /** "Владимир Петров": the next word has a capital, and nobody knows the two together. */
  #isGivenNameOfOther(span: VerifiedSpan, candidate: VerifiedCandidate): boolean {
    const { context } = this.#input;
    const next = context.words[span.last];
    if (!next?.joined || !context.isCapitalised(span.last)) return false;
    const known = this.#byFirst.get(span.last);
    if (known?.candidates.every(({ kind }) => kind !== 'family')) return false;
    const { ambiguousGivenNames } = languageData(context.text.lang);
    return ambiguousGivenNames.has(fold(candidate.name));
  }

  #aroundPerson(span: VerifiedSpan, candidate: VerifiedCandidate): Evidence[] {
    const { context } = this.#input;
    const lang = context.text.lang;
    const why: Evidence[] = [];
    const before = context.words[span.first - 1];
    const joined = context.words[span.first]?.joined === true;
    const alone = span.last - span.first === 1;
    if (before && joined && languageData(lang).placePrepositions.has(before.norm) && alone) {
      const inside = (candidate.cases & LOCATIVE) !== 0 && (candidate.cases & OTHER_CASES) === 0;
      const weight = inside ? W.PLACE_CASE_OTHER : W.PLACE_PREPOSITION_OTHER;
      why.push({ code: 'preposition', weight, detail: before.norm });
    }
    const title = this.#roleEndingAt.get(span.first);
    if (title && joined) {
      const held = candidate.entity.memberships?.some(({ role }) => title.roles.includes(role));
      why.push({
        code: 'title',
        weight: held ? W.TITLE_AGREES : W.TITLE_OF_PERSON,
        detail: context.surface(title.first),
      });
    }
    if (!alone) return why;
    if (candidate.kind === 'family' && this.#isUnknownName(span.last)) {
      why.push({
        code: 'given-name',
        weight: W.GIVEN_NAME_HERE,
        detail: context.surface(span.last),
      });
    }
    const initials = initialsBefore(context, span.first);
    if (initials.length > 0) {
      const agree = initialsFit(initials, candidate.entity, lang);
      why.push({
        code: 'initials',
        weight: agree ? W.INITIALS_AGREE : W.INITIALS_DIFFER,
        detail: initials.join(''),
      });
    } else if (joined && this.#isOtherGivenName(span.first - 1)) {
      why.push({
        code: 'given-name',
        weight: W.OTHER_GIVEN_NAME,
        detail: context.surface(span.first - 1),
      });
    }
    return why;
  }

  /** "Остапчук" in "Лев Остапчук": joined to the word before, capitalised, known to nobody. */
  #isUnknownName(word: number): boolean {
    const { context } = this.#input;
    if (!context.words[word]?.joined || this.#byFirst.has(word)) return false;
    return /^\p{Lu}\p{Ll}/u.test(context.surface(word)) && context.capitalOf(word) === 'own';
  }

  /** A capitalised word that is no title, no known name and no function word. */
  #isOtherGivenName(word: number): boolean {
    const { context } = this.#input;
    const surface = context.surface(word);
    if (!CAPITAL.test(surface) || surface.length < 2 || surface === surface.toUpperCase())
      return false;
    if (this.#roleWords.has(word) || this.#byLast.has(word + 1)) return false;
    const data = languageData(context.text.lang);
    if (data.functionWords.has(context.words[word]?.norm ?? '')) return false;
    if (data.abbreviations.has(context.words[word]?.norm ?? '')) return false;
    // At the start of a sentence any noun may stand there: "Сторонники Трампа".
    return context.capitalOf(word) === 'own' || context.isGivenName(word);
  }

  #types(span: VerifiedSpan, candidate: VerifiedCandidate): Evidence[] {
    const { start } = this.#input.context.words[span.first] ?? { start: 0 };
    const { end } = this.#input.context.words[span.last - 1] ?? { end: 0 };
    const seen = this.#input.typeAt?.(start, end) ?? null;
    if (seen === null || seen === 'other') return [];
    const agrees = seen === candidate.entity.type;
    return [{ code: 'type', weight: agrees ? W.TYPE_AGREES : W.TYPE_DIFFERS, detail: seen }];
  }

  #article(span: VerifiedSpan, candidate: VerifiedCandidate, around: Surroundings): Evidence[] {
    const { entity, kind } = candidate;
    const why: Evidence[] = [];
    const needsCompany = kind === 'family' || kind === 'weak';
    if (needsCompany ? around.namedInFull.has(entity.id) : around.sure.has(entity.id)) {
      const weight = needsCompany ? W.NAMED_IN_FULL + (kind === 'weak' ? 2 : 0) : W.NAMED_ELSEWHERE;
      why.push({ code: needsCompany ? 'named-in-full' : 'named-elsewhere', weight });
    }
    const related = new Set(entity.related ?? []);
    if (entity.country) related.add(entity.country);
    const neighbours = [...around.sure.keys()].filter((id) => id !== entity.id && related.has(id));
    if (neighbours.length > 0) {
      const weight = W.NEIGHBOUR * Math.min(W.MOST_NEIGHBOURS, neighbours.length);
      why.push({
        code: 'neighbour',
        weight,
        detail: neighbours.slice(0, W.MOST_NEIGHBOURS).join(' '),
      });
    }
    if (span.candidates.length > 1 && entity.country && around.countries.size > 0) {
      const [main] = [...around.countries].sort((a, b) => b[1] - a[1])[0] ?? [];
      if (entity.country === main) why.push({ code: 'page-country', weight: W.PAGE_COUNTRY });
      else if (!around.countries.has(entity.country)) {
        why.push({ code: 'other-country', weight: W.OTHER_COUNTRY });
      }
    }
    return why;
  }
}

function nextPlace(entity: Entity, next: VerifiedSpan): Evidence[] {
  const places = next.candidates.filter((other) => other.entity.type === 'place');
  if (places.length === 0 || places.length < next.candidates.length) return [];
  const agrees = places.some(
    ({ entity: place }) =>
      place.id === entity.country ||
      place.country === entity.country ||
      entity.related?.includes(place.id),
  );
  const detail = places[0]?.name ?? '';
  return [
    { code: 'next-place', weight: agrees ? W.NEXT_PLACE_AGREES : W.NEXT_PLACE_DIFFERS, detail },
  ];
}

/** The initials right before a word, in their order ("С. В. Лавров" → С, В), folded. */
export function initialsBefore(context: ArticleContext, word: number): string[] {
  const initials: string[] = [];
  for (let at = word - 1; at >= 0 && initials.length < 2; at--) {
    const surface = context.surface(at);
    const end = context.words[at]?.end ?? 0;
    if (surface.length !== 1 || !CAPITAL.test(surface) || context.text.text[end] !== '.') break;
    if (!context.words[at + 1]?.joined) break;
    initials.unshift(fold(surface));
  }
  return initials;
}

function initialsFit(
  initials: readonly string[],
  entity: Entity,
  lang: 'ru' | 'uk' | 'en',
): boolean {
  return (entity.names[lang] ?? []).some((name) => {
    const words = fold(name).split(/[\s-]+/);
    return words.length > 1 && words[0]?.startsWith(initials[0] ?? '');
  });
}

function gather(scored: ReadonlyMap<VerifiedSpan, Scored[]>, hints: ReadonlyMap<EntityId, number>) {
  const sure = new Map<EntityId, number>();
  const namedInFull = new Set<EntityId>();
  const countries = new Map(hints);
  for (const [best, second] of scored.values()) {
    if (!best || probability(best.score) < W.CONFIDENT) continue;
    if (second && best.score - second.score < W.CONFIDENT_MARGIN) continue;
    const { entity, kind } = best.candidate;
    sure.set(entity.id, (sure.get(entity.id) ?? 0) + 1);
    if (kind !== 'family' && kind !== 'weak') namedInFull.add(entity.id);
    const country = entity.kind === 'country' ? entity.id : entity.country;
    if (country) countries.set(country, (countries.get(country) ?? 0) + 1);
  }
  return { sure, namedInFull, countries };
}

function toCandidate({ candidate, score, why }: Scored): Candidate {
  return {
    entityId: candidate.entity.id,
    score: probability(score),
    name: candidate.name,
    why,
  };
}

function toLink(
  input: LinkInput,
  span: VerifiedSpan,
  scored: readonly Scored[],
): EntityLink | null {
  const [best, second] = scored;
  const { context } = input;
  if (!best || probability(best.score) < W.MENTIONED) return null;
  const initials =
    best.candidate.entity.type === 'person' ? initialsBefore(context, span.first) : [];
  const start = context.words[span.first - initials.length]?.start ?? 0;
  const end = endOf(context, span.last - 1);
  const chosen =
    probability(best.score) >= W.SHOWN && (!second || best.score - second.score >= W.MARGIN);
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

/** The end of a name: with the last full stop of "U.S.", without the English possessive and endings after an apostrophe. */
function endOf(context: ArticleContext, word: number): number {
  const span = context.words[word];
  if (!span) return 0;
  const lettered = [word, word - 1].every((at) => context.surface(at).length === 1);
  if (lettered && context.text.text[span.end] === '.') return span.end + 1;
  const ending = /^.+?(['’ʼ]s?)$/u.exec(context.surface(word));
  return ending && context.text.lang === 'en' ? span.end - (ending[1]?.length ?? 0) : span.end;
}

/**
 * Decides for each span which candidate it names, if any: log-odds by name, popularity, words
 * around it and, in a second pass, the article's own unambiguous names. Below the threshold or
 * the margin `entityId` is null and the candidates are kept for the reader to choose from.
 */
export function linkEntities(input: LinkInput): EntityLink[] {
  const linker = new Linker(input);
  const first = new Map(input.spans.map((span) => [span, linker.score(span, null)]));
  let around = gather(first, input.countryHints);
  const second = new Map(input.spans.map((span) => [span, linker.score(span, around)]));
  around = gather(second, input.countryHints);
  return input.spans.flatMap((span) => toLink(input, span, linker.score(span, around)) ?? []);
}
