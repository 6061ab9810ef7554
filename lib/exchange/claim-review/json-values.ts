import { Parser } from 'htmlparser2';
import { resolveAddress } from '../../text/resolve-address.ts';

/** An object of structured data, before anything is known about it. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Longer values are cut: they are shown, not stored as documents. Characters. */
const LONGEST = 2_000;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Text without markup: publishers put tags and entities into values that should be plain. */
function plain(text: string): string {
  if (!/[<&]/.test(text)) return text;
  const parts: string[] = [];
  const parser = new Parser({
    ontext: (part) => parts.push(part),
    onopentagname: (name) => {
      if (name === 'br' || name === 'p') parts.push(' ');
    },
  });
  parser.end(text);
  return parts.join('');
}

/** A value as plain text: a string, a number, `@value`, or the first of a list that has one. */
export function textOf(value: unknown): string | null {
  for (const one of asList(value)) {
    const inner = isObject(one) ? one['@value'] : one;
    if (typeof inner === 'number') return String(inner);
    if (typeof inner !== 'string') continue;
    const text = plain(inner.slice(0, LONGEST)).replace(/\s+/g, ' ').trim();
    if (text !== '') return text;
  }
  return null;
}

/** The types of an object without the address of their vocabulary, in lower case. */
export function typesOf(object: JsonObject): readonly string[] {
  return asList(object['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, '').toLowerCase());
}

/** An ISO 8601 date or date-time as written, or null. */
export function dateOf(value: unknown): string | null {
  const match = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:[T ](\d\d:\d\d(?::\d\d)?)\S*)?/.exec(
    textOf(value) ?? '',
  );
  if (!match) return null;
  const text = match[0].replace(' ', 'T');
  const date = Number.isNaN(Date.parse(text)) ? (match[1] ?? '') : text;
  return Number.isNaN(Date.parse(date)) ? null : date;
}

const HOST_FIRST = /^(?!.*\.(?:html?|php|aspx?)$)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/|$)/i;

/** The absolute http(s) form of an address relative to the page, or null. */
export function addressOf(value: unknown, base: string): string | null {
  const raw = asList(value)
    .map((one) => (isObject(one) ? (one['@id'] ?? one.url) : one))
    .find((one) => typeof one === 'string');
  const written = typeof raw === 'string' ? raw.trim() : '';
  if (written === '') return null;
  const address = HOST_FIRST.test(written) ? `https://${written}` : written;
  return resolveAddress(address, base);
}
