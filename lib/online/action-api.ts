/** Requests and answers of MediaWiki's Action API. See https://www.mediawiki.org/wiki/API:Main_page. */
import type { OnlineFailure } from '../model/online.ts';
import type { Result } from '../model/result.ts';
import { parseJson } from '../text/parse-json.ts';
import type { OnlineClient, OnlineRequest } from './online-fetch.ts';

/** Who asks, as Wikimedia's etiquette wants it; a browser does not let its own header be set. */
const USER_AGENT = 'Sidelight/1 (browser extension; a reader asked for this)';
/** Seconds that the servers may lag before they answer `maxlag` instead. */
const MAX_LAG = '5';

/** An object of an answer; its values are looked at one by one. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A value as an object, or null. */
export function objectOf(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : null;
}

/** A value as a text of at most `max` UTF-16 units, or null. */
export function textOf(value: unknown, max: number): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, max) : null;
}

/** Asks an interface anonymously (`origin=*`); an error in the body is a failure. */
export async function askAction(
  client: OnlineClient,
  endpoint: string,
  parameters: Readonly<Record<string, string>>,
  as: Pick<OnlineRequest, 'why' | 'pause'> = { why: 'look-up' },
): Promise<Result<JsonObject, OnlineFailure>> {
  const url = new URL(endpoint);
  const all = { ...parameters, format: 'json', formatversion: '2', maxlag: MAX_LAG, origin: '*' };
  url.search = new URLSearchParams(all).toString();
  const headers = { 'Api-User-Agent': USER_AGENT };
  const answer = await client.get({ url: url.href, ...as, headers });
  if (!answer.ok) return answer;
  const body = objectOf(parseJson(answer.value));
  if (!body) return { ok: false, error: 'malformed' };
  const error = objectOf(body.error);
  if (!error) return { ok: true, value: body };
  const busy = error.code === 'maxlag' || error.code === 'ratelimited';
  return { ok: false, error: busy ? 'wait' : 'refused', detail: textOf(error.code, 80) ?? '' };
}
