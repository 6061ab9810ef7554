import { candidatesAt, type NameIndex } from '../knowledge/name-index.ts';
import { extendHash, stemHash } from '../knowledge/stem-key.ts';
import { languageData } from '../languages/index.ts';
import type { Entity, EntityId } from '../model/knowledge.ts';
import type { Lang } from '../model/text.ts';
import { type NameWords, wordsOfName } from '../text/name-words.ts';
import { fold } from '../text/normalize.ts';

/** A word such as "российский", which speaks of a country without naming it. */
export interface CountryAdjective {
  readonly word: number;
  /** The country's name. */
  readonly country: string;
  /** Indexes of the records that may be the country. */
  readonly refs: readonly number[];
}

/** The adjectives of one language. */
interface Adjectives {
  /** 1 at the slots of the adjectives' beginnings: nearly every word is done with after a look. */
  readonly beginnings: Uint8Array;
  /** By the hash of the stem of the adjective's last word; those of two words first. */
  readonly entries: ReadonlyMap<number, readonly Adjective[]>;
}

interface Adjective {
  /** The word before, of "south korean"; null for adjectives of one word. */
  readonly before: string | null;
  readonly country: string;
}

/** Letters of a beginning; no ending reaches into them. */
const BEGINNING = 3;
const SLOTS = 4096;

function slotOf(norm: string): number {
  const mixed = (norm.charCodeAt(0) * 31 + norm.charCodeAt(1)) * 31 + norm.charCodeAt(2);
  return mixed & (SLOTS - 1);
}
const adjectivesOf = new Map<Lang, Adjectives>();

function adjectivesIn(lang: Lang): Adjectives {
  const known = adjectivesOf.get(lang);
  if (known) return known;
  const beginnings = new Uint8Array(SLOTS);
  const entries = new Map<number, Adjective[]>();
  for (const [adjective, country] of Object.entries(languageData(lang).countryAdjectives)) {
    const parts = adjective.split(' ');
    const last = parts.at(-1) ?? '';
    const before = parts.length > 1 ? (parts[0] ?? null) : null;
    beginnings[slotOf(last)] = 1;
    const known = entries.get(stemHash(last)) ?? [];
    entries.set(stemHash(last), [...known, { before, country }].sort(longerFirst));
  }
  const made: Adjectives = { beginnings, entries };
  adjectivesOf.set(lang, made);
  return made;
}

function longerFirst(one: Adjective, other: Adjective): number {
  return Number(one.before === null) - Number(other.before === null);
}

/** An adjective in a text, before any index is asked for its country. */
export type AdjectiveWord = Pick<CountryAdjective, 'word' | 'country'>;

/** Finds the adjectives of countries. */
export function findCountryAdjectives(words: NameWords, lang: Lang): AdjectiveWord[] {
  const { beginnings, entries } = adjectivesIn(lang);
  const found: AdjectiveWord[] = [];
  for (let word = 0; word < words.length; word++) {
    const norm = words.at(word)?.norm ?? '';
    if (norm.length <= BEGINNING || beginnings[slotOf(norm)] === 0) continue;
    const fitting = entries
      .get(stemHash(norm))
      ?.find(({ before }) => before === null || words.at(word - 1)?.norm === before);
    if (fitting) found.push({ word, country: fitting.country });
  }
  return found;
}

/** The adjectives with the records that may be their countries; `add` files one to be loaded and returns its number. */
export function withRecords(
  adjectives: readonly AdjectiveWord[],
  indexes: readonly NameIndex[],
  add: (source: number, ordinal: number) => number,
): CountryAdjective[] {
  const refsOf = new Map<string, readonly number[]>();
  return adjectives.map(({ word, country }) => {
    const refs = refsOf.get(country) ?? refsOfCountry(country, indexes, add);
    refsOf.set(country, refs);
    return { word, country, refs };
  });
}

function refsOfCountry(
  country: string,
  indexes: readonly NameIndex[],
  add: (source: number, ordinal: number) => number,
): readonly number[] {
  const [first, ...rest] = wordsOfName(country).map((part) => stemHash(part.norm));
  const key = rest.reduce(extendHash, first ?? 0);
  return indexes.flatMap((index, source) => {
    const ordinals: number[] = [];
    candidatesAt(index, key, ordinals);
    return ordinals.map((ordinal) => add(source, ordinal));
  });
}

/** The countries that the adjectives speak of, by word number. */
export function countriesOf(
  adjectives: readonly CountryAdjective[],
  records: readonly (Entity | null)[],
  lang: Lang,
): Map<number, EntityId> {
  const countries = new Map<number, EntityId>();
  for (const { word, country, refs } of adjectives) {
    const folded = fold(country);
    const entity = refs
      .map((ref) => records[ref])
      .find(
        (record) =>
          record?.kind === 'country' && record.names[lang]?.some((name) => fold(name) === folded),
      );
    if (entity) countries.set(word, entity.id);
  }
  return countries;
}
