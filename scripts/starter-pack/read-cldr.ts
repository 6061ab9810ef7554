import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS, type Localized } from '../../lib/model/text.ts';

/**
 * What the generator takes from the Unicode CLDR (https://cldr.unicode.org), as Debian's package
 * `unicode-cldr-core` installs it. Its files are regular enough to be read line by line.
 */
export interface Cldr {
  /** For example `Unicode CLDR 41 2022-04`: a record file's source line. */
  readonly source: string;
  /** People, by country code. */
  readonly population: ReadonlyMap<string, number>;
  /** Names of the currency in use, by country code. */
  readonly currency: ReadonlyMap<string, Localized>;
  /** Names of the official languages, by country code; several are joined by commas. */
  readonly language: ReadonlyMap<string, Localized>;
  /** The UN's subregion code (`151`), by country code. */
  readonly subregion: ReadonlyMap<string, string>;
  /** Codes of a country's first-level subdivisions, upper case (`UA63`), by country code. */
  readonly subdivisions: ReadonlyMap<string, readonly string[]>;
  /** Codes of the parts of a subdivision, upper case. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** Names of subdivisions of either level. */
  readonly subdivisionNames: ReadonlyMap<string, Localized>;
}

/** Reads the CLDR's `common` folder. */
export function readCldr(folder: string, release: string): Cldr {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const supplemental = read('supplemental/supplementalData.xml');
  const main = Object.fromEntries(LANGS.map((lang) => [lang, read(`main/${lang}.xml`)]));
  const parts = readContainment(read('supplemental/subdivisions.xml'));
  return {
    source: release,
    population: readPopulation(supplemental),
    currency: readCurrency(supplemental, main),
    language: readLanguage(supplemental, main),
    subregion: readSubregion(supplemental),
    subdivisions: new Map([...parts].filter(([code]) => code.length === 2)),
    parts: new Map([...parts].filter(([code]) => code.length > 2)),
    subdivisionNames: readSubdivisionNames(read),
  };
}

function readPopulation(xml: string): Map<string, number> {
  const rows = xml.matchAll(/<territory type="([A-Z]{2})" [^>]*population="(\d+)"/g);
  return new Map([...rows].map(([, code = '', people = '']) => [code, Number(people)]));
}

/** The last currency of a country that is in use: the list is in order of beginning, newest first. */
function readCurrency(xml: string, main: Readonly<Record<string, string>>): Map<string, Localized> {
  const regions = xml.matchAll(/<region iso3166="([A-Z]{2})">([\s\S]*?)<\/region>/g);
  const inUse = [...regions].map(([, code = '', list = '']) => {
    const current = [...list.matchAll(/<currency iso4217="([A-Z]{3})"([^>]*)\/>/g)].find(
      ([, , rest = '']) => !rest.includes(' to=') && !rest.includes('tender="false"'),
    );
    return [code, current?.[1] ?? ''] as const;
  });
  const pattern = (currency: string) =>
    new RegExp(`<currency type="${currency}">\\s*<displayName>([^<]+)</displayName>`);
  return localize(inUse, main, pattern);
}

function readLanguage(xml: string, main: Readonly<Record<string, string>>): Map<string, Localized> {
  const territories = xml.matchAll(
    /<territory type="([A-Z]{2})"[^>]*?(?:\/>|>([\s\S]*?)<\/territory>)/g,
  );
  const official = [...territories].map(([, code = '', list = '']) => {
    const languages = [...list.matchAll(/<languagePopulation type="(\w+)"([^>]*)\/>/g)]
      .filter(([, , rest = '']) => rest.includes('officialStatus="official"'))
      .map(([, language = '']) => language);
    return [code, languages.length === 1 ? (languages[0] ?? '') : ''] as const;
  });
  return localize(
    official,
    main,
    (language) => new RegExp(`<language type="${language}">([^<]+)<`),
  );
}

/** Names of what each country code stands beside, where all languages have one. */
function localize(
  keys: readonly (readonly [code: string, key: string])[],
  main: Readonly<Record<string, string>>,
  pattern: (key: string) => RegExp,
): Map<string, Localized> {
  const named = new Map<string, Localized>();
  for (const [code, key] of keys) {
    if (key === '') continue;
    const names = LANGS.map((lang) => [lang, pattern(key).exec(main[lang] ?? '')?.[1]] as const);
    if (names.every(([, name]) => name !== undefined)) named.set(code, Object.fromEntries(names));
  }
  return named;
}

function readSubregion(xml: string): Map<string, string> {
  const groups = xml.matchAll(/<group type="(\d{3})" contains="([A-Z ]+)"\/>/g);
  return new Map(
    [...groups].flatMap(([, group = '', members = '']) =>
      members.split(' ').map((code) => [code, group] as const),
    ),
  );
}

function readContainment(xml: string): Map<string, readonly string[]> {
  const groups = xml.matchAll(/<subgroup type="(\w+)" contains="([^"]*)"/g);
  return new Map(
    [...groups].map(([, code = '', members = '']) => [
      code.toUpperCase(),
      members.toUpperCase().split(' '),
    ]),
  );
}

function readSubdivisionNames(read: (path: string) => string): Map<string, Localized> {
  const names = new Map<string, Localized>();
  for (const lang of LANGS) {
    const rows = read(`subdivisions/${lang}.xml`).matchAll(
      /<subdivision type="(\w+)"[^>]*>([^<]+)</g,
    );
    for (const [, code = '', name = ''] of rows) {
      const key = code.toUpperCase();
      names.set(key, { ...names.get(key), [lang]: name.replaceAll('&amp;', '&') });
    }
  }
  return names;
}
