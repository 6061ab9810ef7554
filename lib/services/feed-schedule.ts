/** When a feed is asked next. No clock and no chance of its own: both are passed in. */
import type { Feed, FeedWishes } from '../model/feed.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Where a feed says nothing: hourly is what most outlets expect of readers. */
const USUAL = HOUR;
/** However often a feed would like to be asked. */
const SHORTEST = 30 * MINUTE;
/** After the first failure; doubled with each further one up to a day. */
const FIRST_RETRY = 15 * MINUTE;
/** Feeds that were added together shall not be asked together for ever. */
const JITTER = 0.1;

/**
 * After a feed answered: its own wish within bounds, a little off, and never in the hours and
 * days in which it says that it does not change. Milliseconds since the epoch.
 *
 * @param random 0 to 1
 */
export function dueAfterAnswer(wishes: FeedWishes | null, now: number, random: number): number {
  const interval = Math.min(Math.max(wishes?.ttl ?? USUAL, SHORTEST), DAY);
  const due = Math.round(now + interval * (1 + JITTER * (2 * random - 1)));
  return afterSkipped(due, wishes?.skipHours ?? [], wishes?.skipDays ?? []);
}

/**
 * After so many failures in a row: 15 minutes, doubled each time up to a day, with half of it left
 * to chance; not before the server's own term. Milliseconds since the epoch.
 */
export function dueAfterFailure(
  { failures }: Pick<Feed, 'failures'>,
  retryAt: number | null,
  now: number,
  random: number,
): number {
  const interval = Math.min(FIRST_RETRY * 2 ** Math.min(failures - 1, 10), DAY);
  return Math.max(Math.round(now + interval * (0.5 + random / 2)), retryAt ?? 0);
}

/** The first moment from `due` on that is in no skipped hour and day; at most a week later. */
function afterSkipped(due: number, hours: readonly number[], days: readonly number[]): number {
  if (hours.length === 0 && days.length === 0) return due;
  for (let step = 0; step < 7 * 24; step++) {
    const hour = step === 0 ? due : Math.floor(due / HOUR) * HOUR + step * HOUR;
    const date = new Date(hour);
    if (!hours.includes(date.getUTCHours()) && !days.includes(date.getUTCDay())) return hour;
  }
  return due;
}
