/** Statuses with which a server may ask to wait (RFC 9110, section 10.2.3; RFC 6585, section 4). */
const ASKS_TO_WAIT = new Set([200, 429, 503]);
/** How long to wait where a server is overloaded and says not how long, milliseconds. */
const USUAL_WAIT = 60_000;
/** A longer wait than a day is taken for a mistake, milliseconds. */
const LONGEST_WAIT = 86_400_000;

/**
 * Until when a server wants no more requests, milliseconds since the epoch; null if it does not
 * say so. `Retry-After` is a number of seconds or an HTTP date. With 200 it stands beside an
 * error in the body (`maxlag` of the Action API).
 */
export function retryMoment(header: string | null, status: number, now: number): number | null {
  if (!ASKS_TO_WAIT.has(status)) return null;
  const seconds = header !== null && /^\d+$/.test(header.trim()) ? Number(header) * 1000 : null;
  const moment = seconds === null ? Date.parse(header ?? '') : now + seconds;
  if (Number.isNaN(moment)) return status === 200 ? null : now + USUAL_WAIT;
  return moment > now ? Math.min(moment, now + LONGEST_WAIT) : null;
}
