import { candidatesAt, type NameIndex } from '../knowledge/name-index.ts';
import { extendHash, stemHash, stemOf } from '../knowledge/stem-key.ts';
import { languageData } from '../languages/index.ts';
import type { Entity, EntityId } from '../model/knowledge.ts';
import type { Lang } from '../model/text.ts';
import { type NameWord, wordsOfName } from '../text/name-words.ts';

/** A word such as "российский", which speaks of a country without naming it. */
export interface CountryAdjective {
  readonly word: number;
  /** The country's name. */
  readonly country: string;
  /** Indexes of the records that may be the country. */
  readonly refs: readonly number[];
}

const stems = new Map<Lang, ReadonlyMap<string, string>>();

function countriesByStem(lang: Lang): ReadonlyMap<string, string> {
  const known = stems.get(lang);
  if (known) return known;
  const { countryAdjectives } = languageData(lang);
  const made = new Map(
    Object.entries(countryAdjectives).map(([adjective, country]) => [stemOf(adjective), country]),
  );
  stems.set(lang, made);
  return made;
}

/** Finds the adjectives of countries; `add` files a record to be loaded and returns its number. */
export function findCountryAdjectives(
  words: readonly NameWord[],
  lang: Lang,
  indexes: readonly NameIndex[],
  add: (source: number, ordinal: number) => number,
): CountryAdjective[] {
  const byStem = countriesByStem(lang);
  const found: CountryAdjective[] = [];
  const refsOf = new Map<string, number[]>();
  for (const [word, { norm }] of words.entries()) {
    const country = norm.length > 3 ? byStem.get(stemOf(norm)) : undefined;
    if (country === undefined) continue;
    let refs = refsOf.get(country);
    if (!refs) {
      refs = [];
      const into = refs;
      const [first, ...rest] = wordsOfName(country).map((part) => stemHash(part.norm));
      const key = rest.reduce(extendHash, first ?? 0);
      for (const [source, index] of indexes.entries()) {
        candidatesAt(index, key, (ordinal) => into.push(add(source, ordinal)));
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
