import { stemOf } from '../../knowledge/stem-key.ts';
import { CASE } from '../../languages/declension.ts';
import { languageData } from '../../languages/index.ts';
import type { Entity, EntityId } from '../../model/knowledge.ts';
import type { Evidence } from '../../model/mention.ts';
import { fold } from '../../text/normalize.ts';
import type { ArticleContext } from '../article-context.ts';
import type { VerifiedCandidate, VerifiedSpan } from '../verify-mentions.ts';
import { forenameBefore, isGivenNameForm } from './forename-before.ts';
import { initialsBefore, initialsFit } from './initials.ts';
import type { NeighbouringSpans } from './neighbouring-spans.ts';
import * as W from './weights.ts';

/** So many letters are initials. */
const MOST_INITIALS = 2;

const stemAt = (context: ArticleContext, word: number) => stemOf(context.words[word]?.norm ?? '');

/** People of different genders are told apart by the forms of their names and by verbs. */
function mayShareName({ candidates }: VerifiedSpan, { gender, type }: Entity): boolean {
  return candidates.every(({ entity }) => entity.type === type && entity.gender === gender);
}

/** Where somebody is first named in full, and how. */
interface Named {
  readonly word: number;
  readonly surface: string;
  /** What stands before the family name is a given name or initials, not just a capital. */
  readonly certain: boolean;
  /** The word is the given name: only after it does it stand for the person. */
  readonly given?: true;
}

/**
 * People whom no pack knows and whose family names are names of places ("Юрий Борисов", "Peter
 * Houston") or of somebody known ("Марина Порошенко"). A given name, initials or a title before
 * such a word, or a verb of speaking beside it, are evidence against the place; and once the
 * article has named a person so, the word alone is rather that person.
 */
export class PeopleNamedAlike {
  readonly #context: ArticleContext;
  readonly #beside: NeighbouringSpans;
  readonly #people = new Map<string, Named>();
  /** Each place where somebody unknown is certainly named in full, by the family name's stem. */
  readonly #certain = new Map<string, Named[]>();
  /** Stems that the article has after a preposition of place. */
  readonly #places = new Set<string>();

  constructor(context: ArticleContext, spans: readonly VerifiedSpan[], beside: NeighbouringSpans) {
    this.#context = context;
    this.#beside = beside;
    const { placePrepositions } = languageData(context.text.lang);
    for (const span of spans) {
      if (span.last - span.first > 1) continue;
      const stem = stemAt(context, span.first);
      const before = this.#fullName(span);
      const given = this.#isGiven(span, before);
      if (before && !given) this.#addPerson(span, stem, before);
      if (given) this.#addGivenName(span, stem);
      if (placePrepositions.has(context.words[span.first - 1]?.norm ?? '')) this.#places.add(stem);
    }
  }

  /**
   * "художник Владимир" is no family name that could stand alone; "Kevin Paris" is one, where
   * no name follows.
   */
  #isGiven({ first, last }: VerifiedSpan, before: string | null): boolean {
    const { words, text } = this.#context;
    if (!isGivenNameForm(words[first]?.norm ?? '', text.lang)) return false;
    const afterGiven = before !== null && isGivenNameForm(fold(before), text.lang);
    return !afterGiven || this.#beside.isUnknownName(last);
  }

  #addPerson({ first }: VerifiedSpan, stem: string, before: string): void {
    const { lang } = this.#context.text;
    const person: Named = {
      word: first,
      surface: `${before} ${this.#context.surface(first)}`,
      certain: before.length <= MOST_INITIALS || isGivenNameForm(fold(before), lang),
    };
    if (!this.#people.has(stem)) this.#people.set(stem, person);
    if (person.certain) this.#certain.set(stem, [...(this.#certain.get(stem) ?? []), person]);
  }

  /** "Владимир Машков": once named so, "Владимир" alone is rather he than the town. */
  #addGivenName({ first, last }: VerifiedSpan, stem: string): void {
    if (this.#people.has(stem) || !this.#beside.isUnknownName(last)) return;
    const surface = `${this.#context.surface(first)} ${this.#context.surface(last)}`;
    this.#people.set(stem, { word: first, surface, certain: true, given: true });
  }

  /** What speaks against a place as the bearer of this lone word; `inPlace`: after "in", "from". */
  againstPlace(word: number, inPlace: boolean, candidate: VerifiedCandidate): Evidence[] {
    const context = this.#context;
    const before = forenameBefore(context, this.#beside, word, candidate);
    if (before) return [before];
    if (inPlace) return [];
    const { cases, entity } = candidate;
    const why: Evidence[] = [];
    const nominative = (cases & CASE.nom) !== 0;
    const title = this.#beside.titleBefore(word);
    const ofPlace = context.text.lang !== 'en' && (!nominative || (cases & CASE.gen) !== 0);
    if (title && !ofPlace) {
      const detail = context.surface(title.first);
      why.push({ code: 'title', weight: W.TITLE_BEFORE_PLACE, detail });
    }
    const town = entity.kind === 'city' && !entity.metonymOf;
    const verb = nominative && town ? this.#verb(word) : null;
    if (verb) why.push({ code: 'acts', weight: W.ACTS_LIKE_A_PERSON, detail: verb });
    const { pathPrepositions } = languageData(context.text.lang);
    if (!pathPrepositions.has(context.words[word - 1]?.norm ?? '')) {
      why.push(...this.#namedSo(word, W.PERSON_NAMED_SO));
    }
    return why;
  }

  /**
   * What speaks against a known person, whom the article nowhere names in full, as the bearer of
   * this lone family name: somebody else who bears it and is named.
   */
  againstPerson(
    { first }: VerifiedSpan,
    { entity }: VerifiedCandidate,
    namedInFull: ReadonlyMap<EntityId, readonly VerifiedSpan[]>,
  ): Evidence[] {
    const stem = stemAt(this.#context, first);
    const other = [...namedInFull.values()]
      .flat()
      .find((span) => mayShareName(span, entity) && stemAt(this.#context, span.last - 1) === stem);
    if (other && other.last - other.first > 1) {
      const detail = this.#surfaceOf(other);
      return [{ code: 'person-named-so', weight: W.NAMESAKE_SINCE, detail }];
    }
    const named = this.#people.get(stem);
    return this.#namedSo(first, named?.certain ? W.NAMESAKE_NAMED : W.NAMESAKE_PERHAPS);
  }

  /**
   * What speaks against a known person, whom the article names in full, as the bearer of this lone
   * family name: a namesake who was named in full since.
   */
  namedSince(
    { first }: VerifiedSpan,
    { entity }: VerifiedCandidate,
    namedInFull: ReadonlyMap<EntityId, readonly VerifiedSpan[]>,
  ): Evidence[] {
    const stem = stemAt(this.#context, first);
    const own = (namedInFull.get(entity.id) ?? []).reduce(
      (nearest, span) => (span.first < first ? span.first : nearest),
      -1,
    );
    const isSince = (word: number): boolean =>
      word > own && word < first && first - word <= W.NAMESAKE_REACH;
    // In the same form: "Евгения Медведева" says nothing of "Медведев".
    const formAt = (word: number) => this.#context.words[word]?.norm;
    const unknown = this.#certain
      .get(stem)
      ?.find(({ word }) => isSince(word) && formAt(word) === formAt(first));
    const reach = own < 0 ? W.NAMESAKE_REACH : W.KNOWN_NAMESAKE_REACH;
    const known = [...namedInFull]
      .filter(([id]) => id !== entity.id)
      .flatMap(([, spans]) => spans.filter((span) => mayShareName(span, entity)))
      .find(
        (span) =>
          isSince(span.first) &&
          first - span.first <= reach &&
          stemAt(this.#context, span.last - 1) === stem,
      );
    const detail = unknown?.surface ?? (known && this.#surfaceOf(known));
    if (detail === undefined) return [];
    // Of two known ones the better known may be meant again, unless nobody has named him yet.
    const mayBeMeant = unknown === undefined && own >= 0;
    const weight = mayBeMeant ? W.KNOWN_NAMESAKE_SINCE : W.NAMESAKE_SINCE;
    return [{ code: 'person-named-so', weight, detail }];
  }

  #surfaceOf({ first, last }: VerifiedSpan): string {
    const { text, words } = this.#context;
    return text.text.slice(words[first]?.start, words[last - 1]?.end);
  }

  #namedSo(word: number, weight: number): Evidence[] {
    const stem = stemAt(this.#context, word);
    const person = this.#people.get(stem);
    const earlier = person !== undefined && (person.word < word || !person.given);
    if (!earlier || (person.word >= word && this.#places.has(stem))) return [];
    if (person.given && this.#places.has(stem)) return [];
    return person.word === word
      ? []
      : [{ code: 'person-named-so', weight, detail: person.surface }];
  }

  /** The given name or initials with which the span names somebody whom the pack does not. */
  #fullName(span: VerifiedSpan): string | null {
    const { first, candidates } = span;
    for (const candidate of candidates) {
      const before = forenameBefore(this.#context, this.#beside, first, candidate)?.detail;
      if (before !== undefined) return before;
      if (candidate.kind !== 'family' || !this.#context.words[first]?.joined) continue;
      if (initialsBefore(this.#context, first).length > 0) return this.#otherWithInitials(span);
      if (this.#beside.isOtherGivenName(first - 1)) return this.#context.surface(first - 1);
    }
    return this.#recognizedBefore(span);
  }

  /** "Уитни" before "Хьюстон", where the recognizer sees a person's name of the two. */
  #recognizedBefore(span: VerifiedSpan): string | null {
    const { words, text } = this.#context;
    const longer = this.#beside.longerThan(span);
    const start = words[span.first]?.start ?? 0;
    if (longer?.type !== 'person' || longer.start >= start) return null;
    if (longer.end > (words[span.last - 1]?.end ?? 0)) return null;
    if (this.#beside.endingAt(span.first)) return null;
    return span.candidates.some(({ entity }) => entity.type === 'person')
      ? null
      : text.text.slice(longer.start, start).trim();
  }

  /** "Jonathan P. Blair", "П. Блэр": the given name or initials of somebody else. */
  #otherWithInitials({ first, candidates }: VerifiedSpan): string | null {
    const context = this.#context;
    const initials = initialsBefore(context, first);
    const word = first - initials.length;
    const given = context.words[word]?.joined && context.isGivenName(word - 1);
    const letters = given ? [context.words[word - 1]?.norm.charAt(0) ?? ''] : initials;
    const { lang } = context.text;
    if (candidates.some(({ entity }) => initialsFit(letters, entity, lang))) return null;
    return given ? context.surface(word - 1) : initials.join('');
  }

  #verb(word: number): string | null {
    const context = this.#context;
    const { personVerbs } = languageData(context.text.lang);
    const near = [word - 1, word + 1].find(
      (at) =>
        personVerbs.has(context.words[at]?.norm ?? '') && context.words[Math.max(at, word)]?.joined,
    );
    return near === undefined ? null : context.surface(near);
  }
}
