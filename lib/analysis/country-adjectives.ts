import { candidatesAt, type NameIndex } from '../knowledge/name-index.ts';
import { extendHash, stemHash } from '../knowledge/stem-key.ts';
import { languageData } from '../languages/index.ts';
import type { Entity, EntityId } from '../model/knowledge.ts';
import type { Lang } from '../model/text.ts';
import { type NameWords, wordsOfName } from '../text/name-words.ts';

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
  /** The country by the hash of the adjective's stem. */
  readonly countries: ReadonlyMap<number, string>;
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
  const entries = Object.entries(languageData(lang).countryAdjectives);
  const beginnings = new Uint8Array(SLOTS);
  for (const [adjective] of entries) beginnings[slotOf(adjective)] = 1;
  const made: Adjectives = {
    beginnings,
    countries: new Map(entries.map(([adjective, country]) => [stemHash(adjective), country])),
  };
  adjectivesOf.set(lang, made);
  return made;
}

/** Finds the adjectives of countries; `add` files a record to be loaded and returns its number. */
export function findCountryAdjectives(
  words: NameWords,
  lang: Lang,
  indexes: readonly NameIndex[],
  add: (source: number, ordinal: number) => number,
): CountryAdjective[] {
  const { beginnings, countries } = adjectivesIn(lang);
  const found: CountryAdjective[] = [];
  const refsOf = new Map<string, number[]>();
  for (let word = 0; word < words.length; word++) {
    const norm = words.at(word)?.norm ?? '';
    if (norm.length <= BEGINNING || beginnings[slotOf(norm)] === 0) continue;
    const country = countries.get(stemHash(norm));
    if (country === undefined) continue;
    let refs = refsOf.get(country);
    if (!refs) {
      refs = [];
      const into = refs;
      const [first, ...rest] = wordsOfName(country).map((part) => stemHash(part.norm));
      const key = rest.reduce(extendHash, first ?? 0);
      for (const [source, index] of indexes.entries()) {
        const ordinals: number[] = [];
        candidatesAt(index, key, ordinals);
        into.push(...ordinals.map((ordinal) => add(source, ordinal)));
      }
      refsOf.set(country, refs);
    }
    found.push({ word, country, refs });
  }
  return found;
}

/** The countries that the adjectives speak of, by word number. */
export function countriesOf(
  adjectives: readonly CountryAdjective[],
  records: readonly (Entity | null)[],
  lang: Lang,
): Map<number, EntityId> {
  const countries = new Map<number, EntityId>();
  for (const { word, country, refs } of adjectives) {
    const entity = refs
      .map((ref) => records[ref])
      .find((record) => record?.kind === 'country' && record.names[lang]?.includes(country));
    if (entity) countries.set(word, entity.id);
  }
  return countries;
}
