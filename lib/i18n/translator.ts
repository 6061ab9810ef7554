import {
  keepTogether,
  printDate,
  printDateAfterPreposition,
  type SpanUnit,
  spanOf,
} from './dates.ts';
import { en } from './messages/en.ts';
import { ru } from './messages/ru.ts';
import { uk } from './messages/uk.ts';
import type { ArgumentsOf, MessageKey, Messages, Plural } from './messages.ts';
import type { UiLang } from './ui-langs.ts';

/** All messages; used by the translator and by the test of completeness. */
export const MESSAGES: Readonly<Record<UiLang, Messages>> = { en, ru, uk };

/** Says everything that the interface says in one language. Pure: the clock is passed in. */
export interface Translator {
  readonly lang: UiLang;
  /** The message with its placeholders filled; plurals are chosen by `n`. */
  t<K extends MessageKey>(key: K, ...values: ArgumentsOf<K>): string;
  /** A message whose key is made of a code from data, for example `fact.born`; null if none. */
  find(key: string, values?: Readonly<Record<string, string | number>>): string | null;
  /** A partial date or date-time as a date, to the precision that it has. */
  date(iso: string): string;
  /** The same with the clock time, as printed by its page, where it has one. */
  dateTime(iso: string): string;
  /** A moment on the reader's own clock as a date; milliseconds since the epoch. */
  day(ms: number): string;
  /** A moment on the reader's own clock as a short date with the time; milliseconds. */
  moment(ms: number): string;
  /** "3 hours earlier", "2 days later": milliseconds relative to the article. */
  offset(ms: number): string;
  /** "2 days ago": both in milliseconds since the epoch. */
  ago(then: number, now: number): string;
  /** "2004–2012", "since 2004", "until 2012"; empty when both are null. */
  period(start: string | null, end: string | null): string;
  number(value: number): string;
  percent(share: number): string;
  list(items: readonly string[]): string;
  /** A size in bytes as kB, MB or GB. */
  size(bytes: number): string;
}

/** Makes the translator of a language. English dates are written day first. */
export function createTranslator(lang: UiLang): Translator {
  const locale = lang === 'en' ? 'en-GB' : lang;
  const messages = MESSAGES[lang];
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const say = (key: MessageKey, values: Readonly<Record<string, string | number>>): string =>
    fill(chooseForm(messages[key], values.n, rules), values, numbers);
  const span = (n: number, unit: SpanUnit): string => say(`span.${unit}`, { n });

  return {
    lang,
    t: (key, ...[values]) => say(key, values ?? {}),
    find: (key, values = {}) => (isMessageKey(key) ? say(key, values) : null),
    date: (iso) => printDate(iso, locale, false),
    dateTime: (iso) => printDate(iso, locale, true),
    day: (ms) => keepTogether(new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(ms)),
    moment: (ms) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'medium' }).format(ms),
    offset(ms) {
      const size = spanOf(ms);
      if (!size) return say('offset.sameTime', {});
      return say(ms < 0 ? 'offset.earlier' : 'offset.later', { span: span(size.n, size.unit) });
    },
    ago(then, now) {
      const size = spanOf(now - then);
      if (!size || then > now) return say('time.justNow', {});
      const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
      return relative.format(-size.n, size.unit);
    },
    period: (start, end) => printPeriod(start, end, locale, say),
    number: (value) => numbers.format(value),
    percent: (share) => new Intl.NumberFormat(locale, { style: 'percent' }).format(share),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    size: (bytes) => printSize(bytes, locale),
  };
}

function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

function chooseForm(
  message: string | Plural,
  n: string | number | undefined,
  rules: Intl.PluralRules,
): string {
  if (typeof message === 'string') return message;
  const category = rules.select(Number(n ?? 0));
  const form = category === 'zero' || category === 'two' ? message.other : message[category];
  return form ?? message.other;
}

function fill(
  text: string,
  values: Readonly<Record<string, string | number>>,
  numbers: Intl.NumberFormat,
): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? numbers.format(value) : value;
  });
}

function printPeriod(
  start: string | null,
  end: string | null,
  locale: string,
  say: (key: MessageKey, values: Readonly<Record<string, string | number>>) => string,
): string {
  if (start && end) {
    const [from, to] = [printDate(start, locale, false), printDate(end, locale, false)];
    if (from === to) return from;
    return /^\d+$/.test(from) && /^\d+$/.test(to) ? `${from}–${to}` : `${from} – ${to}`;
  }
  if (start) return say('card.since', { date: printDateAfterPreposition(start, locale) });
  return end ? say('card.until', { date: printUntil(end, locale) }) : '';
}

const SIZE_UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

function printSize(bytes: number, locale: string): string {
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 1000 && unit < SIZE_UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: SIZE_UNITS[unit] ?? 'gigabyte',
    maximumFractionDigits: value < 10 && unit > 0 ? 1 : 0,
  }).format(value);
}

/** A bare year stays bare after "until": "по 2012", unlike "с 2012 года". */
function printUntil(end: string, locale: string): string {
  return /^\d{4}$/.test(end) ? end : printDateAfterPreposition(end, locale);
}
