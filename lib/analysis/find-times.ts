import { dateWords } from '../languages/dates.ts';
import type { TimeExpression } from '../model/claim.ts';
import type { AnalyzedText } from '../model/text.ts';
import { parseDay } from './time/calendar.ts';
import { lineOf } from './time/sentence-line.ts';
import { timeGrammar } from './time/time-patterns.ts';

/**
 * Dates and times in a text, resolved against the publication date: `datePublished` is an ISO
 * 8601 date or date-time, whose own calendar day counts (its zone is the publisher's). A day
 * without a year is taken in the nearest one; a weekday is the last one, or the next where the
 * sentence speaks of the future. `iso` is a date, a date-time, or `start/end` for a period; null
 * where it hangs on an unknown publication date. Sorted, never overlapping. Linear.
 */
export function findTimes(analyzed: AnalyzedText, datePublished: string | null): TimeExpression[] {
  const words = dateWords(analyzed.lang);
  const future = new RegExp(words.future);
  const published = parseDay(datePublished);
  const times: TimeExpression[] = [];
  const { patterns, trigger } = timeGrammar(analyzed.lang);
  for (const sentence of analyzed.sentences) {
    const { line, span } = lineOf(analyzed, sentence);
    if (!trigger.test(line)) continue;
    const isAhead =
      line.split(' ').some((word) => future.test(word)) ||
      (words.futurePhrase !== undefined && new RegExp(words.futurePhrase).test(line));
    const context = { words, published, future: isAhead };
    const found: TimeExpression[] = [];
    const taken = new Uint8Array(line.length);
    for (const { pattern, resolve } of patterns) {
      for (const match of line.matchAll(pattern)) {
        // The full stop of an abbreviated month or year is not part of the expression.
        const end = match.index + match[0].replace(/ \.$/, '').length;
        if (taken.subarray(match.index, end).some((used) => used === 1)) continue;
        const resolved = resolve(match.groups ?? {}, context);
        if (!resolved) continue;
        taken.fill(1, match.index, end);
        found.push({ ...span(match.index, end), ...resolved });
      }
    }
    const sorted = found.sort((a, b) => a.start - b.start);
    times.push(...withDays(joinWeekdays(analyzed.text, sorted)));
  }
  return times;
}

/** "в пятницу, 7 июня": one day, told twice; the date is the surer half. */
function joinWeekdays(text: string, times: readonly TimeExpression[]): TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const time of times) {
    const before = joined.at(-1);
    const between = before ? text.slice(before.end, time.start) : '';
    const isPair =
      before?.precision === 'day' && time.precision === 'day' && /^,? ?\(?$/.test(between);
    if (before && isPair) joined[joined.length - 1] = { ...time, start: before.start };
    else joined.push(time);
  }
  return joined;
}

/** "10 января в 15:30": a clock time belongs to the day named in its sentence, if there is one. */
function withDays(times: readonly TimeExpression[]): TimeExpression[] {
  const days = times.filter(({ precision }) => precision === 'day');
  const [day] = days;
  if (days.length !== 1 || !day?.iso) return [...times];
  return times.map((time) =>
    (time.precision === 'minute' || time.precision === 'hour') && time.iso
      ? { ...time, iso: `${day.iso}${time.iso.slice(10)}` }
      : time,
  );
}
