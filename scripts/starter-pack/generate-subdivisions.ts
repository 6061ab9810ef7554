import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Localized } from '../../lib/model/text.ts';
import { type Country, compare } from './generate-countries.ts';
import { nameLines, WRITTEN_LANGS } from './place-words.ts';
import type { Cldr } from './read-cldr.ts';
import { type Row, readTable } from './read-table.ts';
import { type SubdivisionFacts, subdivisionFactLines } from './subdivision-facts.ts';
import type { RecordLines } from './write-records.ts';

const TABLES = join(import.meta.dirname, 'places');

/** Countries all of whose regions stand in `places/regions.tsv`, written by hand. */
const BY_HAND = new Set(['BY', 'DE', 'PL', 'RU', 'UA', 'US']);

/** Countries whose second level is known by name as well: departments, provinces, counties. */
const TWO_LEVELS = new Set(['ES', 'FR', 'GB', 'IE', 'IT', 'PH']);

/** Countries so small that their parishes and communes never make news abroad. */
const LEFT_OUT = new Set(
  'AD AG BB BS DM GD GL JM KI KM KN LC LI LU MC MK MT MV NR PW SC SH SI SM ST TT TV UM VC VU WF WS'.split(
    ' ',
  ),
);

/** Below this weight of a country only those of its regions are known in which a city of the pack lies. */
const REGIONS_FROM = 140;

/** Subdivisions that are cities, disputed or well-known lands with records of their own. */
const ELSEWHERE =
  /^(?:GEAB|TW(?:TPE|TNN|TXG|KHH)|FR(?:75|6AE|NOR)|CN(?:HK|MO|TW)|IL(?:JM|TA)|KR11|KP01|BASRP|SEI|ESPV|GB(?:WSM|GRE|LND)|IDJW|INJK|LBJA|NO21|PKKP)$/;

/** Words that are no name by themselves: "Central Region" stands in a dozen countries. */
const GENERIC =
  /^(?:(?:Северо|Юго)-)?(?:Северн|Южн|Восточн|Западн|Центральн|Столичн|Верхн|Нижн|Прибрежн|Горн|Равнинн|Федеральн)\p{L}+(?:\s(?:регион|область|провинция|район|округ|департамент|штат|берег|мухафаза|столичный|столичная|территория))*$|^(?:Центр|Север|Юг|Запад|Восток|Столица|Юго-Запад|Северо-Запад|Юго-Восток|Северо-Восток|Нагорье|Долина|Острова)$/iu;

/**
 * Names that are ordinary words, or another thing's, in one of the languages: Tak in Thailand is
 * Russian "so", Vas in Hungary "your". They are sure only together with their kind.
 */
const ORDINARY = new Set(
  'Абра Нигде Фарс Эндр Ангус Афон Бари Бери Боргу Брент Вале Вар Ваш Газа Гар Гард Дром Жер Зала Илам Йонна Ланды Лаут Лекко Лимон Луго Манш Мёз Мит Мори Муш Нил Нор Орду Орн Пара Пешт Риети Рона Сага Самар Силли Слау Тарн Фатима Хакни Шер Эна Эро Юра Терни Каван Керри Клэр Мейо Капис Кесон Фермо Энна Эрд Эгер Асти Специя Колония Каскады Родригес Исабель Виктория Миранда Варгас Фалькон Империя Эстуарий Сентраль Литораль Мэриленд Флорида Кальдас Сан-Хосе Сан-Луис Амазонас Куэнка Сурин Латина Норфолк Бедфорд Камден Картаго'.split(
    ' ',
  ),
);

/** Below this weight of a country, its short names are taken for ordinary words as well. */
const KNOWN_COUNTRY = 180;
const SHORT_NAME = 6;

/** Ids by code (`UA-63`): the lists' Wikidata ids, else the code itself. */
export type SubdivisionIds = (code: string) => string;

/** Reads the ids of subdivisions from `territory-qids.tsv` and the exceptions written by hand. */
export function readSubdivisionIds(corpora: string): SubdivisionIds {
  const ids = new Map<string, string>();
  for (const line of readFileSync(join(corpora, 'territory-qids.tsv'), 'utf8').split('\n')) {
    const [code = '', id = ''] = line.split('\t');
    if (code.includes('_')) ids.set(code.toUpperCase().replace('_', '-'), id);
  }
  for (const row of readTable(join(TABLES, 'subdivision-ids.tsv'))) ids.set(row('code'), row('id'));
  return (code) => ids.get(code) ?? `iso:${code}`;
}

/** Codes of the regions written by hand. */
function regionCodes(): Set<string> {
  return new Set(readTable(join(TABLES, 'regions.tsv')).map((row) => row('code')));
}

/** Records of the regions written by hand, sorted by country and Russian label. */
export function regionRecords(
  countries: readonly Country[],
  idOf: SubdivisionIds,
  facts: SubdivisionFacts = new Map(),
): RecordLines[] {
  const byCode = new Map(countries.map((country) => [country.code, country]));
  return readTable(join(TABLES, 'regions.tsv'))
    .toSorted((a, b) => {
      const [one, two] = [a('code').slice(0, 2), b('code').slice(0, 2)];
      return one === two ? compare(a('ru'), b('ru')) : compare(one, two);
    })
    .map((row) => {
      const country = byCode.get(row('code').slice(0, 2));
      return [
        ['id', idOf(row('code'))],
        ['type', 'place/region'],
        ...nameLines(row),
        ...WRITTEN_LANGS.map((lang) => descriptionLine(lang, row(`kind ${lang}`), country)),
        ['country', country?.id ?? ''],
        ['prior', row('prior')],
        ['fact', country ? `country @${country.id}` : ''],
        ...subdivisionFactLines(facts.get(row('code')), idOf),
      ];
    });
}

/** Names that stand for the CLDR's, by code without its hyphen: "Peter" is nobody's city. */
export function correctedNames(): Map<string, Localized> {
  return new Map(
    readTable(join(TABLES, 'subdivision-names.tsv')).map((row) => {
      const names = WRITTEN_LANGS.flatMap((lang) => (row(lang) ? [[lang, row(lang)]] : []));
      return [row('code').replace('-', ''), Object.fromEntries(names)];
    }),
  );
}

/** What the tables of cities and of facts say of subdivisions. */
export interface KnownOfSubdivisions {
  /** Names of cities with their country, which no region has: `TR Бурса`. */
  readonly cities: ReadonlySet<string>;
  /** Codes of the regions that cities say they lie in. */
  readonly inhabited: ReadonlySet<string>;
  readonly facts: SubdivisionFacts;
}

/** Records of the other countries' subdivisions that the CLDR names in all three languages. */
export function subdivisionRecords(
  countries: readonly Country[],
  cldr: Cldr,
  idOf: SubdivisionIds,
  { cities, inhabited, facts }: KnownOfSubdivisions,
): RecordLines[] {
  const kindOf = readKinds();
  const corrected = correctedNames();
  const byHand = new Set([...regionCodes()].map((code) => code.replace('-', '')));
  return countries
    .filter(({ code }) => !BY_HAND.has(code) && !LEFT_OUT.has(code))
    .toSorted((a, b) => compare(a.code, b.code))
    .flatMap((country) => {
      const taken = new Set<string>();
      return codesOf(country.code, cldr)
        .map((code) => ({ code, names: cldr.subdivisionNames.get(code) ?? {} }))
        .map(({ code, names }) => ({ code, names: { ...tidy(names), ...corrected.get(code) } }))
        .filter(({ code, names }) => isNamed(names) && !ELSEWHERE.test(code) && !byHand.has(code))
        .filter(({ names }) => !cities.has(`${country.code} ${names.ru}`))
        .filter(({ code }) => country.prior >= REGIONS_FROM || inhabited.has(hyphenated(code)))
        .toSorted((a, b) => compare(a.names.ru ?? '', b.names.ru ?? ''))
        .filter(({ names }) => isNew(names, taken))
        .map(({ code, names }) => {
          const kind = kindOf(code);
          const taken = cities.has(`${country.code} ${names.en}`);
          const own = taken ? { ...names, en: `${names.en} ${capitalize(kind.en ?? '')}` } : names;
          const row = facts.get(hyphenated(code));
          return subdivisionRecord(country, code, own, idOf, kind, row);
        });
    });
}

const REGION: Localized = { ru: 'регион', uk: 'регіон', en: 'region' };

/** How much seldomer than its country a subdivision is named, on the scale of priors. */
const SUBDIVISION_SHARE = 0.5;

function subdivisionRecord(
  country: Country,
  code: string,
  names: Localized,
  idOf: SubdivisionIds,
  kind: Localized,
  facts: Row | undefined,
): RecordLines {
  return [
    ['id', idOf(hyphenated(code))],
    ['type', 'place/region'],
    ...(isOrdinary(names, country) ? guardedNames(names, kind) : plainNames(names, kind)),
    ...WRITTEN_LANGS.map((lang) => descriptionLine(lang, kind[lang] ?? '', country)),
    ['country', country.id],
    ['prior', String(Math.round(country.prior * SUBDIVISION_SHARE))],
    ['fact', `country @${country.id}`],
    ...subdivisionFactLines(facts, idOf),
  ];
}

/** The CLDR's `FR13` as `FR-13`. */
function hyphenated(code: string): string {
  return `${code.slice(0, 2)}-${code.slice(2)}`;
}

/** English names that say only where a part of a country lies: "in the South" is any country's. */
const DIRECTION =
  /^(?:North|South|East|West|North-?east|North-?west|South-?east|South-?west|Centre|Center)(?:ern)?$|^(?:Central|Capital)$/;

function plainNames(names: Localized, kind: Localized): (readonly [string, string])[] {
  return WRITTEN_LANGS.flatMap((lang): (readonly [string, string])[] => {
    const bare = names[lang] ?? '';
    if (lang !== 'en' || !DIRECTION.test(bare)) return [[lang, bare]];
    const label = `${bare} ${capitalize(kind.en ?? '')}`;
    return [
      [lang, label],
      ['weak.en', bare],
    ];
  });
}

/** A name that is told from its town's by the kind ("Boké Region") does not get the kind twice. */
function guardedNames(names: Localized, kind: Localized): (readonly [string, string])[] {
  return WRITTEN_LANGS.flatMap((lang) => {
    const word = kind[lang] ?? '';
    const suffix = ` ${capitalize(word)}`;
    const given = names[lang] ?? '';
    const bare = given.endsWith(suffix) ? given.slice(0, -suffix.length) : given;
    const label = lang === 'en' ? `${bare}${suffix}` : `${word} ${bare}`;
    return [[lang, label] as const, [`weak.${lang}`, bare] as const];
  });
}

function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isOrdinary({ ru = '' }: Localized, country: Country): boolean {
  if (ru.includes(' ')) return false;
  return ORDINARY.has(ru) || (country.prior < KNOWN_COUNTRY && ru.length <= SHORT_NAME);
}

function descriptionLine(
  lang: (typeof WRITTEN_LANGS)[number],
  kind: string,
  country: Country | undefined,
): readonly [string, string] {
  const of = country?.row(`${lang} of`) ?? '';
  return [`desc.${lang}`, lang === 'en' ? `${kind} of ${of}` : `${kind} ${of}`];
}

function codesOf(country: string, cldr: Cldr): string[] {
  const first = cldr.subdivisions.get(country) ?? [];
  if (!TWO_LEVELS.has(country)) return [...first];
  return first.flatMap((code) => [code, ...(cldr.parts.get(code) ?? [])]);
}

/** The CLDR's Ukrainian names often have the kind before the name where the Russian have not. */
const KIND_BEFORE_NAME =
  /^(?:Провінція|Регіон|Префектура|Округ|Муніципалітет|Район|Штат|Область)\s/;

/** Drops the CLDR's marks of homonyms ("Washington²") and what stands in brackets. */
function tidy(names: Localized): Localized {
  const clean = (name: string | undefined) =>
    name
      ?.replace(/[²³]/g, '')
      .replace(/\s*\(.*\)/, '')
      .replaceAll('ʼ', "'")
      .trim();
  const {
    ru = '',
    uk = '',
    en = '',
  } = Object.fromEntries(WRITTEN_LANGS.map((lang) => [lang, clean(names[lang])]));
  return { ru, uk: ru.includes(' ') ? uk : uk.replace(KIND_BEFORE_NAME, ''), en };
}

/** Whether all three names are there, in the right alphabet, and name something by themselves. */
function isNamed({ ru = '', uk = '', en = '' }: Localized): boolean {
  const cyrillic = /^\p{Lu}[\p{Script=Cyrillic}\s'’.—–-]{2,}$/u;
  return (
    cyrillic.test(ru) &&
    cyrillic.test(uk) &&
    /^[\p{Script=Latin}\s'’.&–-]{3,}$/u.test(en) &&
    !/[іїєґ]/iu.test(ru) &&
    !/[ыэъё]/iu.test(uk) &&
    !GENERIC.test(ru) &&
    !GENERIC.test(uk) &&
    resemble(ru, uk)
  );
}

/** The least share of common letter pairs of a Russian and a Ukrainian name for one place. */
const RESEMBLANCE = 0.25;

/** Whether two names may mean one place: the CLDR has some slips from one row to another. */
function resemble(ru: string, uk: string): boolean {
  const [one, two] = [letterPairs(ru), letterPairs(uk)];
  const common = [...one].filter((pair) => two.has(pair)).length;
  return (2 * common) / (one.size + two.size) >= RESEMBLANCE;
}

function letterPairs(name: string): Set<string> {
  const folded = name
    .toLowerCase()
    .replace(/[ыіїй]/g, 'и')
    .replace(/[эєё]/g, 'е')
    .replace(/[ґх]/g, 'г')
    .replace(/[ьъ'’\s-]/g, '');
  return new Set(Array.from({ length: folded.length - 1 }, (_, i) => folded.slice(i, i + 2)));
}

/** Keeps the first of two subdivisions that share a name in any language. */
function isNew(names: Localized, taken: Set<string>): boolean {
  const keys = WRITTEN_LANGS.map((lang) => `${lang} ${names[lang]?.toLowerCase()}`);
  if (keys.some((key) => taken.has(key))) return false;
  for (const key of keys) taken.add(key);
  return true;
}

/** What a subdivision is called by its code: "FR-13" a department, "FR-IDF" a region. */
type KindOf = (code: string) => Localized;

/** Reads the kinds; of the rows for a country the first whose pattern its code fits holds. */
function readKinds(): KindOf {
  const rows = readTable(join(TABLES, 'subdivision-kinds.tsv')).map((row) => ({
    countries: row('countries').split(' '),
    codes: new RegExp(`^(?:${row('codes') || '.*'})$`),
    kind: { ru: row('ru'), uk: row('uk'), en: row('en') },
  }));
  return (code) =>
    rows.find(
      ({ countries, codes }) => countries.includes(code.slice(0, 2)) && codes.test(code.slice(2)),
    )?.kind ?? REGION;
}
