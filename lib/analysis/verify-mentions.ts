import { ANY_CASE } from '../knowledge/decline.ts';
import { mayBeginAlike } from '../knowledge/name-beginning.ts';
import {
  bareLatin,
  familyNamesOf,
  type NamePattern,
  namePattern,
  traitsOf,
} from '../knowledge/name-pattern.ts';
import { ROMAN_FIGURES } from '../languages/cyrillic-letters.ts';
import { languageData } from '../languages/index.ts';
import type { Entity } from '../model/knowledge.ts';
import type { AnalyzedText, Lang } from '../model/text.ts';
import type { NameWord } from '../text/name-words.ts';
import { wordsOfName } from '../text/name-words.ts';
import type { FoundCandidates } from './find-mentions.ts';

/** In which way a name names its entity. */
export type NameKind =
  | 'full' // a name of two words or more
  | 'short' // a name of one word
  | 'abbreviation' // all capitals
  | 'family' // a person's family name alone
  | 'weak'; // a name that needs company

/** An entity one of whose names has the form seen. */
export interface VerifiedCandidate {
  readonly entity: Entity;
  /** The nominative. */
  readonly name: string;
  readonly kind: NameKind;
  /** The cases that the form may stand for, as bits: see `CASE`. */
  readonly cases: number;
  /** The surface is the nominative itself. */
  readonly exact: boolean;
}

/** Words `[first, last)` with everything that they may name. */
export interface VerifiedSpan {
  readonly first: number;
  readonly last: number;
  readonly candidates: readonly VerifiedCandidate[];
}

/** Languages whose names are looked for in a text: its own, and Latin-script names as they are. */
const NAME_LANGS: Readonly<Record<Lang, readonly Lang[]>> = {
  ru: ['ru', 'en'],
  uk: ['uk', 'en'],
  en: ['en'],
};

const UPPER = /^[\p{Lu}\p{Lt}]/u;

/** One name of an entity; its pattern is made when a text comes near it. */
class OwnName {
  readonly #entity: Entity;
  readonly #lang: Lang;
  readonly #name: string;
  readonly #kind: 'weak' | 'family' | null;
  #pattern: NamePattern | null = null;

  constructor(entity: Entity, lang: Lang, name: string, kind: 'weak' | 'family' | null) {
    this.#entity = entity;
    this.#lang = lang;
    this.#name = name;
    this.#kind = kind;
  }

  get pattern(): NamePattern {
    if (!this.#pattern) {
      const traits = traitsOf(this.#entity, this.#lang, this.#name);
      this.#pattern = namePattern(this.#name, this.#lang, traits);
    }
    return this.#pattern;
  }

  get kind(): NameKind {
    if (this.#kind) return this.#kind;
    if (this.pattern.words.length > 1) return 'full';
    return this.pattern.words[0]?.capitals ? 'abbreviation' : 'short';
  }

  /** False where no form of the name can begin like this folded word. */
  mayBegin(norm: string): boolean {
    // What the pack says of a name's forms may be anything.
    if (this.#entity.forms?.[this.#lang]?.[this.#name]) return true;
    return mayBeginAlike(this.#name, norm);
  }
}

/** The patterns of entities' names, made when first needed and kept for one article. */
export class PatternCache {
  readonly #names = new Map<Entity, OwnName[]>();
  readonly #lang: Lang;

  constructor(lang: Lang) {
    this.#lang = lang;
  }

  /** All names of the entity that a text of this language may show. */
  of(entity: Entity): readonly OwnName[] {
    const known = this.#names.get(entity);
    if (known) return known;
    const names: OwnName[] = [];
    for (const lang of NAME_LANGS[this.#lang]) {
      for (const name of entity.names[lang] ?? []) {
        names.push(new OwnName(entity, lang, name, null));
      }
      for (const name of entity.weakNames?.[lang] ?? []) {
        names.push(new OwnName(entity, lang, name, 'weak'));
      }
      for (const family of familyNamesOf(entity, lang)) {
        if (entity.names[lang]?.includes(family)) continue;
        names.push(new OwnName(entity, lang, family, 'family'));
      }
    }
    this.#names.set(entity, names);
    return names;
  }
}

/** Numbers and numerals by themselves ("2020", "III"), and single letters, name nothing. */
const NUMERAL = new RegExp(`^(?:\\p{Nd}+|[${ROMAN_FIGURES}]+|\\p{L})$`, 'u');

const FIGURES = /^\p{Nd}+$/u;

/** Whether the words show the name in some form, capitals included. */
function showsName(
  text: AnalyzedText,
  words: readonly NameWord[],
  pattern: NamePattern,
  person: boolean,
): boolean {
  if (words.length !== pattern.words.length) return false;
  const [only] = words;
  if (words.length === 1 && only) {
    if (NUMERAL.test(text.text.slice(only.start, only.end))) return false;
    const { functionWords } = languageData(text.lang);
    if (functionWords.has(only.norm) && !pattern.words[0]?.capitals) return false;
  }
  // "1-1" is no "1+1".
  const surfaceOf = ({ start, end }: NameWord) => text.text.slice(start, end);
  if (words.every((word) => FIGURES.test(surfaceOf(word)))) return false;
  for (const [index, word] of words.entries()) {
    const expected = pattern.words[index];
    if (!expected) return false;
    if (!expected.forms.has(word.norm) && !expected.forms.has(bareLatin(word.norm))) return false;
    const surface = text.text.slice(word.start, word.end);
    if (
      expected.capitals &&
      !/^[\p{Lu}\p{Nd}]+/u.exec(surface)?.[0].startsWith(expected.capitals)
    ) {
      return false;
    }
    const capitalNeeded = expected.capital && (index === 0 || person);
    if (capitalNeeded && !UPPER.test(surface)) return false;
  }
  return true;
}

function verify(
  text: AnalyzedText,
  words: readonly NameWord[],
  entity: Entity,
  cache: PatternCache,
): VerifiedCandidate | null {
  for (const own of cache.of(entity)) {
    if (!own.mayBegin(words[0]?.norm ?? '')) continue;
    const { pattern } = own;
    if (!showsName(text, words, pattern, entity.type === 'person')) continue;
    const nominatives = wordsOfName(pattern.name).map(({ norm }) => norm);
    const exact = words.every((word, index) => word.norm === nominatives[index]);
    const cases = words.reduce(
      (all, { norm }, index) => all & (pattern.words[index]?.forms.get(norm) ?? ANY_CASE),
      ANY_CASE,
    );
    return { entity, name: pattern.name, kind: own.kind, cases, exact };
  }
  return null;
}

/**
 * A part of a hyphenated word is no name by itself unless what it hangs on is plain:
 * "экс-президент", "Россия-НАТО", but not "Иванов" in "Иванов-Крамской".
 */
function cutsHyphenatedWord(
  text: AnalyzedText,
  words: readonly NameWord[],
  first: number,
  last: number,
  named: ReadonlySet<number>,
): boolean {
  const plain = (index: number) => {
    const word = words[index];
    if (!word || named.has(index)) return true;
    return (
      !UPPER.test(text.text.slice(word.start, word.end)) ||
      /^\p{Lu}+$/u.test(text.text.slice(word.start, word.end))
    );
  };
  const before = first > 0 && words[first - 1]?.token === words[first]?.token;
  const after = words[last]?.token === words[last - 1]?.token;
  return (before && !plain(first - 1)) || (after && !plain(last));
}

/**
 * Second phase, synchronous: which candidates really have a name of that form. `records[i]` is
 * the record of `found.refs[i]`. Spans may overlap; a record overridden by a later source (same
 * id) counts once, with the later source's names.
 */
export function verifyMentions(
  text: AnalyzedText,
  found: FoundCandidates,
  records: readonly (Entity | null)[],
  cache: PatternCache,
): VerifiedSpan[] {
  const current = new Map(records.flatMap((record) => (record ? [[record.id, record]] : [])));
  const spans: VerifiedSpan[] = [];
  for (const { first, last, refs } of found.spans) {
    const words = found.words.slice(first, last);
    const candidates = new Map<string, VerifiedCandidate>();
    for (const ref of refs) {
      const id = records[ref]?.id;
      const entity = id ? current.get(id) : undefined;
      if (!entity || candidates.has(entity.id)) continue;
      const candidate = verify(text, words, entity, cache);
      if (candidate) candidates.set(entity.id, candidate);
    }
    if (candidates.size > 0) spans.push({ first, last, candidates: [...candidates.values()] });
  }
  const named = new Set<number>();
  for (const { first, last } of spans) for (let i = first; i < last; i++) named.add(i);
  return spans.filter(
    ({ first, last }) => !cutsHyphenatedWord(text, found.words, first, last, named),
  );
}
