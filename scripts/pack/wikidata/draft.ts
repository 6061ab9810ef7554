/** From an item of the dump to a record that lacks only what other items know: type, offices. */
import type {
  Entity,
  EntityId,
  Fact,
  FactSource,
  Membership,
} from '../../../lib/model/knowledge.ts';
import { LANGS, type Lang, type Localized } from '../../../lib/model/text.ts';
import {
  amount,
  field,
  itemId,
  itemIds,
  partialDate,
  qualifier,
  type Statement,
  statements,
} from './statements.ts';
import { OCCUPATIONS } from './tables.ts';

/** An office as a person's item states it. */
export interface HeldOffice {
  readonly position: string;
  /** P642 "of": where the office is general. */
  readonly of?: EntityId;
  readonly start?: string;
  readonly end?: string;
}

/** A record on its way. */
export interface Draft {
  /** Values of P31, in order. */
  readonly classes: readonly string[];
  readonly offices: readonly HeldOffice[];
  readonly entity: Omit<Entity, 'type'>;
}

/** What every draft needs to know. */
export interface DraftOptions {
  readonly languages: readonly Lang[];
  /** Items with fewer Wikipedia articles are left out. */
  readonly minSitelinks: number;
  /** The date of the dump. */
  readonly asOf: string;
}

const MOST_NAMES = 30;
const LONGEST_NAME = 120;
const LONGEST_DESCRIPTION = 80;
const MOST_FACTS = 10;
const MOST_MEMBERSHIPS = 30;

/** Projects that look like Wikipedias by their site id and are none. */
const NO_WIKIPEDIA =
  /^(?:commons|wikidata|species|meta|mediawiki|sources|wikimania|incubator)wiki$/;

/** How many Wikipedias have an article on an item. */
function wikipediaCount(item: unknown): number {
  const sites = Object.keys(field(item, 'sitelinks') ?? {});
  return sites.filter((site) => site.endsWith('wiki') && !NO_WIKIPEDIA.test(site)).length;
}

/**
 * How well known something is, by the number of Wikipedias that write about it, on the scale on
 * which the starter pack's editors place what they know: 40 articles are 115, 100 are 150.
 */
export function priorOf(sitelinks: number): number {
  return Math.min(220, Math.max(0, Math.round(88 * Math.log10(Math.max(1, sitelinks)) - 26)));
}

/** The record of an item; null where it is not known enough, or has no name in our languages. */
export function draftOf(item: unknown, options: DraftOptions): Draft | null {
  const id = itemId(item);
  const sitelinks = wikipediaCount(item);
  if (!id || field(item, 'type') !== 'item' || sitelinks < options.minSitelinks) return null;
  const names = namesOf(item, options.languages);
  const classes = itemIds(item, 'P31', false);
  if (Object.keys(names).length === 0 || classes.length === 0) return null;
  const person = classes.includes('Q5');
  const source: FactSource = {
    name: 'Wikidata',
    url: `https://www.wikidata.org/wiki/${id}`,
    asOf: options.asOf,
  };
  const country = itemIds(item, person ? 'P27' : 'P17').find((one) => one !== id);
  const gender = person ? genderOf(item) : null;
  const kind = person ? kindOfPerson(item) : undefined;
  // The address stands with the record once; its facts say whence and when.
  const facts = factsOf(item, { name: source.name, asOf: source.asOf });
  const memberships = membershipsOf(item);
  const wikipedia = wikipediaOf(item, options.languages);
  return {
    classes,
    offices: person ? officesOf(item) : [],
    entity: {
      id,
      ...(kind && { kind }),
      names,
      ...(gender && { gender }),
      description: descriptionsOf(item, options.languages),
      ...(country && { country }),
      prior: priorOf(sitelinks),
      ...(memberships.length > 0 && { memberships }),
      ...(facts.length > 0 && { facts }),
      ...(Object.keys(wikipedia).length > 0 && { wikipedia }),
      source,
    },
  };
}

function localized<T>(
  languages: readonly Lang[],
  of: (lang: Lang) => T | null | undefined,
): Localized<T> {
  const found: Partial<Record<Lang, T>> = {};
  for (const lang of LANGS) {
    const value = languages.includes(lang) ? of(lang) : null;
    if (value !== null && value !== undefined) found[lang] = value;
  }
  return found;
}

/** A text of a language; labels "for all languages" stand in for English ones. */
function termIn(item: unknown, terms: string, lang: Lang): string | null {
  const of = (code: string): unknown => field(field(field(item, terms), code), 'value');
  const value = of(lang) ?? (lang === 'en' ? of('mul') : undefined);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : null;
}

/** Labels in some languages. */
export function labelsOf(item: unknown, languages: readonly Lang[]): Localized {
  return localized(languages, (lang) => termIn(item, 'labels', lang) || null);
}

function namesOf(item: unknown, languages: readonly Lang[]): Localized<readonly string[]> {
  return localized(languages, (lang) => {
    const label = termIn(item, 'labels', lang);
    if (!label || label.length > LONGEST_NAME) return null;
    const listed = field(field(item, 'aliases'), lang);
    const aliases = (Array.isArray(listed) ? listed : []).flatMap((alias) => {
      const value = field(alias, 'value');
      return typeof value === 'string' && isName(value) ? value.replace(/\s+/g, ' ').trim() : [];
    });
    return [...new Set([label, ...aliases])].slice(0, MOST_NAMES);
  });
}

/** Aliases without a capital are words about the thing rather than its name. */
function isName(alias: string): boolean {
  return alias.length >= 2 && alias.length <= LONGEST_NAME && /\p{Lu}/u.test(alias);
}

function descriptionsOf(item: unknown, languages: readonly Lang[]): Localized {
  return localized(languages, (lang) => {
    const text = termIn(item, 'descriptions', lang);
    if (!text || text.length <= LONGEST_DESCRIPTION) return text || null;
    const cut = text.slice(0, LONGEST_DESCRIPTION - 1);
    return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
  });
}

function wikipediaOf(item: unknown, languages: readonly Lang[]): Localized {
  return localized(languages, (lang) => {
    const title = field(field(field(item, 'sitelinks'), `${lang}wiki`), 'title');
    return typeof title === 'string' ? title : null;
  });
}

function genderOf(item: unknown): 'male' | 'female' | null {
  const [gender] = itemIds(item, 'P21');
  if (gender === 'Q6581097') return 'male';
  return gender === 'Q6581072' ? 'female' : null;
}

function kindOfPerson(item: unknown): string | undefined {
  const has = new Set<string>(itemIds(item, 'P106', false));
  for (const [occupation, kind] of OCCUPATIONS) if (has.has(occupation)) return kind;
  return undefined;
}

function period(statement: Statement): { start?: string; end?: string } {
  const start = partialDate(qualifier(statement, 'P580'));
  const end = partialDate(qualifier(statement, 'P582'));
  return { ...(start && { start }), ...(end && { end }) };
}

function officesOf(item: unknown): HeldOffice[] {
  const held = statements(item, 'P39', false).flatMap((statement) => {
    const position = itemId(statement.value);
    const of = itemId(qualifier(statement, 'P642'));
    return position ? [{ position, ...(of && { of }), ...period(statement) }] : [];
  });
  return held
    .toSorted((a, b) => (b.start ?? '').localeCompare(a.start ?? ''))
    .slice(0, MOST_MEMBERSHIPS);
}

function membershipsOf(item: unknown): Membership[] {
  const found = statements(item, 'P463', false).flatMap((statement) => {
    const of = itemId(statement.value);
    return of ? [{ role: 'member', of, ...period(statement) }] : [];
  });
  return found.slice(0, MOST_MEMBERSHIPS);
}

/** Facts whose value is a date, another item, a number: property of Wikidata → ours. */
const DATES = { P569: 'born', P570: 'died', P571: 'founded', P576: 'dissolved' } as const;
const EVENT_DATES = { P580: 'start', P582: 'end', P585: 'date' } as const;
const ITEMS = {
  P19: 'born-in',
  P36: 'capital',
  P159: 'headquarters',
  P102: 'party',
  P276: 'location',
  P127: 'owner',
} as const;

function factsOf(item: unknown, source: FactSource): Fact[] {
  const facts: Fact[] = [];
  for (const [property, name] of Object.entries({ ...DATES, ...EVENT_DATES })) {
    const date = partialDate(statements(item, property)[0]?.value);
    if (date) facts.push({ property: name, value: { date }, source });
  }
  for (const [property, name] of Object.entries(ITEMS)) {
    const statement = statements(item, property).at(-1);
    const entity = itemId(statement?.value);
    if (statement && entity) {
      facts.push({ property: name, value: { entity }, ...period(statement), source });
    }
  }
  const counted = statements(item, 'P1082').at(-1);
  const people = amount(counted?.value);
  if (counted && people !== null) {
    const start = partialDate(qualifier(counted, 'P585'));
    const value = { number: people };
    facts.push({ property: 'population', value, ...(start && { start }), source });
  }
  return facts.slice(0, MOST_FACTS);
}
