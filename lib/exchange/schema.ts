/**
 * What a value out of a file must be. A check returns the value made anew from what it knows:
 * fields that nobody asked for are left out, and nothing of a hostile file is kept by reference.
 */
import type { Result } from '../model/result.ts';
import { LONGEST_ADDRESS } from '../text/canonical-url.ts';

/**
 * Reads a value as `T`. @throws Mismatch, which only `readAs` catches
 *
 * `exactly` is never there: by it a check that reads less than a type has (a union without one of its
 * words) is no check of that type, since what it refused would be left out of every backup.
 */
export type Check<T> = ((value: unknown) => T) & { readonly exactly?: (value: T) => void };

/** A field that may be missing. */
export interface Optional<T> {
  readonly optional: Check<T>;
}

/** A field that rows of older versions do not have yet, and what stands for it. */
export interface Younger<T> {
  readonly younger: Check<T>;
  readonly before: T;
}

/** A check for each field of `T`: a field added to the type without one does not compile. */
export type FieldsOf<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? Optional<Exclude<T[K], undefined>>
    : Check<T[K]> | Younger<T[K]>;
};

/** A value is not what it must be; knows where, from the inside out. */
class Mismatch extends Error {
  readonly path: (string | number)[] = [];
}

/** Keys that would reach the prototypes of objects. */
const HOSTILE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads a value with a check; the detail says where it is wrong and what is expected there. */
export function readAs<T>(check: Check<T>, value: unknown): Result<T, 'bad-shape'> {
  try {
    return { ok: true, value: check(value) };
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    const detail = `${error.path.join('.')}: ${error.message}`.replace(/^: /, '');
    return { ok: false, error: 'bad-shape', detail };
  }
}

function within<T>(key: string | number, check: Check<T>, value: unknown): T {
  try {
    return check(value);
  } catch (error) {
    if (error instanceof Mismatch) error.path.unshift(key);
    throw error;
  }
}

/** Fails the check that is being made. */
export function mismatch(expected: string): never {
  throw new Mismatch(expected);
}

/** A string of at most so many UTF-16 units. */
export function text(most: number): Check<string> {
  return (value) => {
    if (typeof value !== 'string') mismatch('is no text');
    if (value.length > most) mismatch(`is longer than ${most}`);
    return value;
  };
}

/** A string of a form. */
export function matching<T extends string = string>(form: RegExp, most = 2000): Check<T> {
  const plain = text(most);
  return (value) => {
    const found = plain(value);
    if (!form.test(found)) mismatch(`is not of the form ${form.source}`);
    return found as T;
  };
}

/** An absolute http or https address. */
export const webAddress: Check<string> = matching(/^https?:\/\/\S+$/i, LONGEST_ADDRESS);

/** The address of a page that was read: a file of the reader's own may be one. */
export const pageAddress: Check<string> = matching(/^(?:https?|file):\/\/\S+$/i, LONGEST_ADDRESS);

/** A finite number; JSON has no other. */
export const finite: Check<number> = (value) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) mismatch('is no number');
  return value;
};

/** A whole number from 0 on: a count, an offset, or milliseconds since the epoch. */
export const whole: Check<number> = (value) => {
  if (!Number.isSafeInteger(value) || (value as number) < 0) mismatch('is no whole number');
  return value as number;
};

export const yesOrNo: Check<boolean> = (value) => {
  if (typeof value !== 'boolean') mismatch('is neither true nor false');
  return value;
};

/** One of these words. */
export function oneOf<const T extends string>(...words: readonly T[]): Check<T> {
  return (value) => {
    const found = words.find((word) => word === value);
    return found ?? mismatch(`is none of ${words.join(', ')}`);
  };
}

export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value) => (value === null ? null : check(value));
}

export function optional<T>(check: Check<T>): Optional<T> {
  return { optional: check };
}

/** A field with what stands for it in rows that were written before there was one. */
export function since<T>(before: T, check: Check<T>): Younger<T> {
  return { younger: check, before };
}

/** A list of at most so many. */
export function listOf<T>(check: Check<T>, most: number): Check<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) mismatch('is no list');
    if (value.length > most) mismatch(`has more than ${most} entries`);
    const read: T[] = [];
    try {
      // Hundreds of thousands of entries: no closure and no handler for each.
      for (const item of value as readonly unknown[]) read.push(check(item));
    } catch (error) {
      if (error instanceof Mismatch) error.path.unshift(read.length);
      throw error;
    }
    return read;
  };
}

/** Two values, in this order. */
export function pairOf<A, B>(first: Check<A>, second: Check<B>): Check<readonly [A, B]> {
  return (value) => {
    if (!Array.isArray(value) || value.length !== 2) mismatch('is no pair');
    return [within(0, first, value[0]), within(1, second, value[1])];
  };
}

/** An object with any keys but `__proto__`, at most so many. */
export function recordOf<T>(check: Check<T>, most: number): Check<Readonly<Record<string, T>>> {
  return (value) => {
    const entries = Object.entries(recordIn(value));
    if (entries.length > most) mismatch(`has more than ${most} entries`);
    return Object.fromEntries(
      entries.map(([key, item]) => {
        if (key === '__proto__') mismatch('has a key that reaches prototypes');
        return [key, within(key, check, item)];
      }),
    );
  };
}

/** An object with these fields, in the order in which it has them. */
export function objectOf<T extends object>(fields: FieldsOf<T>): Check<T> {
  const all = Object.entries<AnyField>(fields);
  const known = new Map(all.map(([key, field]) => [key, checkOf(field)]));
  const optionals = new Set(all.flatMap(([key, field]) => ('optional' in field ? [key] : [])));
  const younger = all.flatMap(([key, field]) =>
    'younger' in field ? [[key, field.before] as const] : [],
  );
  const required = [...known.keys()].filter((key) => !optionals.has(key));
  return (value) => {
    const given = recordIn(value);
    const made: Record<string, unknown> = {};
    let at = '';
    try {
      for (at of Object.keys(given)) {
        const check = known.get(at);
        // A field is set by assignment only where its key is one of ours: no prototype is reached.
        if (check === undefined) {
          if (HOSTILE_KEYS.has(at)) throw new Mismatch('has a key that reaches prototypes');
        } else if (given[at] !== undefined || !optionals.has(at)) made[at] = check(given[at]);
      }
    } catch (error) {
      if (error instanceof Mismatch && known.has(at)) error.path.unshift(at);
      throw error;
    }
    for (const [key, before] of younger) if (!Object.hasOwn(made, key)) made[key] = before;
    for (const key of required) if (!Object.hasOwn(made, key)) mismatch(`has no ${key}`);
    return made as T;
  };
}

/** A field of whatever type: what is known of it once fields are looked up by their names. */
type AnyRead = (value: unknown) => unknown;
type AnyField =
  | AnyRead
  | { readonly optional: AnyRead }
  | { readonly younger: AnyRead; readonly before: unknown };

function checkOf(field: AnyField): AnyRead {
  if ('optional' in field) return field.optional;
  return 'younger' in field ? field.younger : field;
}

/** One of several shapes, told apart by the word in a field. */
export function variantOf<K extends string, T extends { readonly [P in K]: string }>(
  key: K,
  shapes: { readonly [W in T[K]]: Check<Extract<T, { readonly [P in K]: W }>> },
): Check<T> {
  const known = new Map<unknown, (value: unknown) => T>(
    Object.entries<(value: unknown) => T>(shapes),
  );
  return (value) => {
    const given = recordIn(value);
    const word = Object.hasOwn(given, key) ? given[key] : undefined;
    const shape = known.get(word) ?? mismatch(`${key} is none of ${[...known.keys()].join(', ')}`);
    return shape(value);
  };
}

function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) mismatch('is no object');
  return value as Readonly<Record<string, unknown>>;
}
