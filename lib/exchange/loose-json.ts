/** Reading JSON of other programs' making: what is not as expected is simply not there. */

/** The fields of an object; none for anything else. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map<string, unknown>(Object.entries(value));
}

/** A list as it is, one value as a list of one, nothing as none. */
export function arrayOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

export function textIn(fields: ReadonlyMap<string, unknown>, key: string): string | null {
  const value = fields.get(key);
  return typeof value === 'string' ? value : null;
}

export function numberIn(fields: ReadonlyMap<string, unknown>, key: string): number | null {
  const value = fields.get(key);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** A moment as ISO 8601, or as seconds since 1970: milliseconds since the epoch, or null. */
export function timeIn(fields: ReadonlyMap<string, unknown>, key: string): number | null {
  return timeOf(fields.get(key));
}

/** The same of a value by itself. */
export function timeOf(value: unknown): number | null {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return null;
  const trimmed = text.trim();
  // Seconds, as bookmark files and reading lists have them; some write milliseconds.
  if (/^\d{9,11}$/.test(trimmed)) return Number(trimmed) * 1000;
  if (/^\d{12,14}$/.test(trimmed)) return Number(trimmed);
  if (!/^\d{4}-\d\d/.test(trimmed)) return null;
  const parsed = Date.parse(trimmed.replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T'));
  return Number.isNaN(parsed) || parsed < 0 ? null : parsed;
}
