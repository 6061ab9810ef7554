import {
  ENTITY_ID,
  ENTITY_TYPES,
  type Entity,
  type EntityId,
  type EntityType,
  type Fact,
  type FactSource,
  type FactValue,
  type Membership,
} from '../model/knowledge.ts';
import type { Result } from '../model/result.ts';
import { LANGS, type Lang, type Localized } from '../model/text.ts';

/** Limits on what one record may hold: beyond them a pack is broken or hostile. */
const MOST_ITEMS = 500;
const LONGEST_TEXT = 2000;

const DATE = /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const TYPES: ReadonlySet<string> = new Set(ENTITY_TYPES);

class RecordError extends Error {}

function fail(where: string, what: string): never {
  throw new RecordError(`${where}: ${what}`);
}

function text(value: unknown, where: string): string {
  if (typeof value !== 'string') fail(where, 'is no text');
  if (value.length > LONGEST_TEXT) fail(where, 'is too long');
  return value;
}

function id(value: unknown, where: string): EntityId {
  const found = text(value, where);
  if (!ENTITY_ID.test(found)) fail(where, 'is no id');
  return found as EntityId;
}

function date(value: unknown, where: string): string {
  const found = text(value, where);
  if (!DATE.test(found)) fail(where, 'is no date');
  return found;
}

function number(value: unknown, where: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) fail(where, 'is no number');
  return value;
}

function object(value: unknown, where: string): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    fail(where, 'is no object');
  if (Object.hasOwn(value, '__proto__')) fail(where, 'has the forbidden key "__proto__"');
  return new Map(Object.entries(value));
}

function list<T>(value: unknown, where: string, item: (value: unknown, where: string) => T): T[] {
  if (!Array.isArray(value)) fail(where, 'is no list');
  if (value.length > MOST_ITEMS) fail(where, 'is too long');
  return value.map((one: unknown, index) => item(one, `${where}[${index}]`));
}

function localized<T>(
  value: unknown,
  where: string,
  item: (value: unknown, where: string) => T,
): Localized<T> {
  const fields = object(value, where);
  const found: Partial<Record<Lang, T>> = {};
  for (const lang of LANGS) {
    if (fields.has(lang)) found[lang] = item(fields.get(lang), `${where}.${lang}`);
  }
  return found;
}

/** Reads a field where it is there; spread into the record so that absent stays absent. */
function optional<K extends string, T>(
  fields: ReadonlyMap<string, unknown>,
  key: K,
  read: (value: unknown, where: string) => T,
): { [P in K]?: T } {
  const found: { [P in K]?: T } = {};
  if (fields.has(key)) found[key] = read(fields.get(key), key);
  return found;
}

const texts = (value: unknown, where: string) => list(value, where, text);
const localText = (value: unknown, where: string) => localized(value, where, text);

function membership(value: unknown, where: string): Membership {
  const fields = object(value, where);
  return {
    role: text(fields.get('role'), `${where}.role`),
    of: id(fields.get('of'), `${where}.of`),
    ...optional(fields, 'label', localText),
    ...optional(fields, 'start', date),
    ...optional(fields, 'end', date),
  };
}

function factValue(value: unknown, where: string): FactValue {
  const fields = object(value, where);
  if (fields.has('entity')) return { entity: id(fields.get('entity'), where) };
  if (fields.has('date')) return { date: date(fields.get('date'), where) };
  if (fields.has('number')) {
    return { number: number(fields.get('number'), where), ...optional(fields, 'unit', text) };
  }
  return { text: localized(fields.get('text'), where, text) };
}

function source(value: unknown, where: string): FactSource {
  const fields = object(value, where);
  const found = {
    name: text(fields.get('name'), `${where}.name`),
    asOf: date(fields.get('asOf'), `${where}.asOf`),
    ...optional(fields, 'url', text),
  };
  if (found.url && !/^https?:\/\//.test(found.url)) fail(where, 'its address is not http(s)');
  return found;
}

function fact(value: unknown, where: string): Fact {
  const fields = object(value, where);
  return {
    property: text(fields.get('property'), `${where}.property`),
    value: factValue(fields.get('value'), `${where}.value`),
    ...optional(fields, 'start', date),
    ...optional(fields, 'end', date),
    ...optional(fields, 'source', source),
  };
}

function forms(
  value: unknown,
  where: string,
): Localized<Readonly<Record<string, 'fixed' | string[]>>> {
  return localized(value, where, (names, at) => {
    const entries = [...object(names, at)].map(([name, given]) => {
      const read = given === 'fixed' ? given : texts(given, at);
      return [name, read] as const;
    });
    if (entries.length > MOST_ITEMS) fail(at, 'is too long');
    // A null prototype: a name may be "constructor".
    return Object.assign(Object.create(null) as Record<string, never>, Object.fromEntries(entries));
  });
}

function entityType(value: unknown, where: string): EntityType {
  const found = text(value, where);
  if (!TYPES.has(found)) fail(where, 'is no type');
  return found as EntityType;
}

function gender(value: unknown, where: string): 'male' | 'female' {
  if (value !== 'male' && value !== 'female') fail(where, 'is neither male nor female');
  return value;
}

function prior(value: unknown, where: string): number {
  const found = number(value, where);
  if (!Number.isInteger(found) || found < 0 || found > 255) fail(where, 'is not 0 to 255');
  return found;
}

function read(value: unknown): Entity {
  const fields = object(value, 'record');
  return {
    id: id(fields.get('id'), 'id'),
    type: entityType(fields.get('type'), 'type'),
    names: localized(fields.get('names'), 'names', texts),
    description: localText(fields.get('description') ?? {}, 'description'),
    prior: prior(fields.get('prior'), 'prior'),
    ...optional(fields, 'kind', text),
    ...optional(fields, 'weakNames', (value, where) => localized(value, where, texts)),
    ...optional(fields, 'familyName', localText),
    ...optional(fields, 'gender', gender),
    ...optional(fields, 'forms', forms),
    ...optional(fields, 'country', id),
    ...optional(fields, 'memberships', (value, where) => list(value, where, membership)),
    ...optional(fields, 'facts', (value, where) => list(value, where, fact)),
    ...optional(fields, 'related', (value, where) => list(value, where, id)),
    ...optional(fields, 'metonymOf', id),
    ...optional(fields, 'wikipedia', localText),
    ...optional(fields, 'source', source),
  };
}

/**
 * An entity out of untrusted data: known fields only, each checked, copied into a fresh object.
 * The detail of a failure names the field ("memberships[2].start: is no date").
 */
export function readEntity(value: unknown): Result<Entity, 'bad-record'> {
  try {
    return { ok: true, value: read(value) };
  } catch (error) {
    if (error instanceof RecordError)
      return { ok: false, error: 'bad-record', detail: error.message };
    throw error;
  }
}
