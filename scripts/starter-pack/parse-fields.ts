import type {
  Fact,
  FactSource,
  FactValue,
  Membership,
  PartialDate,
} from '../../lib/model/knowledge.ts';
import { LANGS, type Lang, type Localized } from '../../lib/model/text.ts';

/** A field that does not read as its format says; the message is for the record's writer. */
export class FieldError extends Error {}

const ID = /^(?:Q[1-9]\d*|iso:[A-Z]{2}-[A-Z0-9]{1,3}|sidelight:[a-z0-9]+(?:-[a-z0-9]+)*)$/;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const INTERVAL = /^(?:\d{4}[\d-]*)?\/(?:\d{4}[\d-]*)?$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Properties whose four-digit values are counts or measures, not years. */
const COUNTED = new Set([
  'population',
  'area',
  'height',
  'length',
  'members',
  'seats',
  'employees',
]);

/** Reads an id: Wikidata's `Q159`, `iso:UA-63` or `sidelight:name-of-it`. */
export function parseId(text: string): Membership['of'] {
  if (!ID.test(text)) throw new FieldError(`"${text}" is no id (Q…, iso:CC-SUB, sidelight:name)`);
  return text as Membership['of'];
}

/** Reads ids separated by spaces. */
export function parseIds(text: string): Membership['of'][] {
  return text.split(/\s+/).map(parseId);
}

/** Reads a date known to the year, month or day; refuses days no calendar has. */
function parseDate(text: string): PartialDate {
  if (!DATE.test(text)) throw new FieldError(`"${text}" is no date (YYYY, YYYY-MM, YYYY-MM-DD)`);
  const padded = `${text}-01-01`.slice(0, 10);
  const time = new Date(`${padded}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== padded) {
    throw new FieldError(`"${text}" is a day no calendar has`);
  }
  return text;
}

/** Reads `start/end`, either of which may be missing; the end may not come before the start. */
function parseInterval(text: string): { start?: PartialDate; end?: PartialDate } {
  const [from = '', to = ''] = text.split('/');
  const start = from === '' ? undefined : parseDate(from);
  const end = to === '' ? undefined : parseDate(to);
  if (start !== undefined && end !== undefined && isAfter(start, end)) {
    throw new FieldError(`the end ${end} comes before the start ${start}`);
  }
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

/** Whether a partial date lies wholly after another: `2021` is not after `2021-12`. */
export function isAfter(a: PartialDate, b: PartialDate): boolean {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) > b.slice(0, known);
}

/** Reads names or the like: `first | second`. */
export function parseList(text: string): string[] {
  const items = text.split('|').map((item) => item.trim());
  if (items.includes('')) throw new FieldError('an empty name between the bars');
  return items;
}

/** Reads `ru=… | uk=… | en=…`, in any order; no language may come twice or be unknown. */
function parseLocalized(text: string): Localized {
  const value: Partial<Record<Lang, string>> = {};
  for (const part of parseList(text)) {
    const [, key = '', words = ''] = /^(\w+)\s*=\s*(.+)$/.exec(part) ?? [];
    const lang = LANGS.find((known) => known === key);
    if (lang === undefined) throw new FieldError(`"${part}" does not begin with ru=, uk= or en=`);
    if (value[lang] !== undefined) throw new FieldError(`${lang}= stands twice`);
    value[lang] = words;
  }
  return value;
}

/** Reads `role of-entity start/end; ru=… | uk=… | en=…`; the interval and label may be missing. */
export function parseOffice(text: string): Membership {
  const [head, label] = splitOnce(text, ';');
  const [role = '', of = '', interval = '/', extra] = head.trim().split(/\s+/);
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(role)) throw new FieldError(`"${role}" is no role key`);
  if (extra !== undefined) throw new FieldError(`what is "${extra}"? Labels follow a ";"`);
  if (!INTERVAL.test(interval)) throw new FieldError(`"${interval}" is no interval start/end`);
  return {
    role,
    of: parseId(of),
    ...(label !== undefined && { label: parseLocalized(label) }),
    ...parseInterval(interval),
  };
}

/** Reads who states something and for which date: `Unicode CLDR 41 2022-04`. */
export function parseSource(text: string): FactSource {
  const [, name = '', asOf = ''] = /^(.+)\s(\S+)$/.exec(text) ?? [];
  return { name, asOf: parseDate(asOf) };
}

/**
 * Reads `property value [start/end] [[source]]`. The value is a date, `@id`, a number with an
 * optional unit, or words as `ru=… | uk=… | en=…`; a source in brackets stands for itself, else
 * the file's holds.
 */
export function parseFact(text: string): Fact {
  const [, stated = text, source] = /^(.*\S)\s+\[(.+)\]$/.exec(text) ?? [];
  const [property, rest = ''] = splitOnce(stated, ' ');
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(property)) throw new FieldError(`"${property}" is no property`);
  const words = rest.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  const dated = words.length > 1 && INTERVAL.test(last);
  const value = (dated ? words.slice(0, -1) : words).join(' ');
  return {
    property,
    value: parseValue(property, value),
    ...(dated && parseInterval(last)),
    ...(source !== undefined && { source: parseSource(source) }),
  };
}

function parseValue(property: string, text: string): FactValue {
  if (text.startsWith('@')) return { entity: parseId(text.slice(1)) };
  if (/^(?:ru|uk|en)\s*=/.test(text)) return { text: parseLocalized(text) };
  if (DATE.test(text) && !COUNTED.has(property)) return { date: parseDate(text) };
  const [number, unit] = splitOnce(text, ' ');
  if (!NUMBER.test(number)) {
    throw new FieldError(`"${text}" is no date, @id, number or ru=… | uk=… | en=…`);
  }
  return { number: Number(number), ...(unit !== undefined && { unit: unit.trim() }) };
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}
