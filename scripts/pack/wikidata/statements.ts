/**
 * Reading statements of a Wikidata item, as its JSON dumps have them
 * (https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html). Whatever is missing or
 * of another shape counts as not stated.
 */

/** A claim: a main value, qualifiers, a rank. */
export interface Statement {
  readonly value: unknown;
  readonly qualifiers: Readonly<Record<string, unknown>>;
}

/** An object's field, or undefined. */
export function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function snakValue(snak: unknown): unknown {
  return field(field(snak, 'datavalue'), 'value');
}

/**
 * The statements of a property without the deprecated; the preferred ones only, where there are
 * such and `best` is asked for.
 */
export function statements(item: unknown, property: string, best = true): readonly Statement[] {
  const all = list(field(field(item, 'claims'), property)).filter(
    (claim) => field(claim, 'rank') !== 'deprecated',
  );
  const preferred = all.filter((claim) => field(claim, 'rank') === 'preferred');
  const chosen = best && preferred.length > 0 ? preferred : all;
  return chosen.flatMap((claim) => {
    const value = snakValue(field(claim, 'mainsnak'));
    if (value === undefined) return [];
    const qualifiers = (field(claim, 'qualifiers') ?? {}) as Readonly<Record<string, unknown>>;
    return [{ value, qualifiers }];
  });
}

/** The first value of a qualifier. */
export function qualifier({ qualifiers }: Statement, property: string): unknown {
  return snakValue(list(field(qualifiers, property))[0]);
}

/** The id in a value that is an item: "Q159". */
export function itemId(value: unknown): `Q${number}` | null {
  const id = field(value, 'id');
  if (typeof id === 'string' && /^Q[1-9]\d{0,11}$/.test(id)) return id as `Q${number}`;
  const number = field(value, 'numeric-id');
  return field(value, 'entity-type') === 'item' && typeof number === 'number' ? `Q${number}` : null;
}

/** Ids of all items that a property names. */
export function itemIds(item: unknown, property: string, best = true): readonly `Q${number}`[] {
  return statements(item, property, best).flatMap(({ value }) => itemId(value) ?? []);
}

const YEAR = 9;
const MONTH = 10;
const DAY = 11;
const JULIAN = /Q1985786$/;

/**
 * A point in time as a partial date, null where it is known less well than to the year. Days of
 * the Julian calendar are not converted but given as their year.
 */
export function partialDate(value: unknown): string | null {
  const [time, precision] = [field(value, 'time'), field(value, 'precision')];
  const parts = typeof time === 'string' ? /^([+-])(\d{4,})-(\d\d)-(\d\d)T/.exec(time) : null;
  if (!parts || typeof precision !== 'number' || precision < YEAR) return null;
  const [, sign, year = '', month = '', day = ''] = parts;
  if (year.length !== 4) return null;
  const julian = JULIAN.test(String(field(value, 'calendarmodel')));
  const from = sign === '-' ? `-${year}` : year;
  if (precision === YEAR || julian || month === '00') return from;
  if (precision === MONTH || day === '00') return `${from}-${month}`;
  return precision >= DAY ? `${from}-${month}-${day}` : null;
}

/** A quantity's amount. */
export function amount(value: unknown): number | null {
  const text = field(value, 'amount');
  const found = typeof text === 'string' ? Number(text) : Number.NaN;
  return Number.isFinite(found) ? found : null;
}
