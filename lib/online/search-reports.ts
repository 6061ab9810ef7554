/**
 * Searching for other reports of an event, when the reader asks for it: GDELT's DOC 2.0 API
 * (https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/) and the search of Wikinews.
 */
import type { OnlineFailure } from '../model/online.ts';
import type { FoundReport } from '../model/report.ts';
import type { Result } from '../model/result.ts';
import type { Lang } from '../model/text.ts';
import { parseJson } from '../text/parse-json.ts';
import { askAction, objectOf, textOf } from './action-api.ts';
import type { OnlineClient } from './online-fetch.ts';

/** Where the interfaces are. */
export interface SearchEndpoints {
  readonly gdelt: string;
  readonly wikinews: (lang: Lang) => string;
}

const SEARCH_ENDPOINTS: SearchEndpoints = {
  gdelt: 'https://api.gdeltproject.org/api/v2/doc/doc',
  wikinews: (lang) => `https://${lang}.wikinews.org/w/api.php`,
};

/** GDELT wants one request in five seconds; Wikinews is not asked faster. Milliseconds. */
const PAUSE = 5000;
const MAX_REPORTS = 15;
const MAX_TITLE = 300;
const MAX_ADDRESS = 2000;
const DAY = 86_400_000;
/** GDELT keeps three months; an event is reported within days. */
const KEPT = 90 * DAY;
const AROUND = 3 * DAY;

/**
 * Reports that name all of these, from the days around a moment where GDELT still keeps them,
 * else from all that it keeps.
 *
 * @param around when the article was published, milliseconds since the epoch; NaN where unknown
 */
export async function searchGdelt(
  client: OnlineClient,
  names: readonly string[],
  around: number,
  now: number,
  endpoints: SearchEndpoints = SEARCH_ENDPOINTS,
): Promise<Result<readonly FoundReport[], OnlineFailure>> {
  const url = new URL(endpoints.gdelt);
  url.search = new URLSearchParams({
    query: names.map((name) => `"${name.replaceAll('"', '')}"`).join(' '),
    mode: 'artlist',
    format: 'json',
    maxrecords: String(MAX_REPORTS),
    sort: 'hybridrel',
    ...(around > now - KEPT + AROUND && {
      startdatetime: stamp(around - AROUND),
      enddatetime: stamp(Math.min(around + AROUND, now)),
    }),
  }).toString();
  const answer = await client.get({ url: url.href, why: 'search', pause: PAUSE });
  if (!answer.ok) return answer;
  const body = objectOf(parseJson(answer.value));
  if (body) return { ok: true, value: listOf(body.articles).flatMap(readGdelt) };
  // What it has to complain of it says in words, with status 200.
  const busy = /limit requests|too many/i.test(answer.value);
  return { ok: false, error: busy ? 'wait' : 'malformed' };
}

/** Articles of Wikinews in a language that have all of these words, the best first. */
export async function searchWikinews(
  client: OnlineClient,
  names: readonly string[],
  lang: Lang,
  endpoints: SearchEndpoints = SEARCH_ENDPOINTS,
): Promise<Result<readonly FoundReport[], OnlineFailure>> {
  const endpoint = endpoints.wikinews(lang);
  const answer = await askAction(
    client,
    endpoint,
    {
      action: 'query',
      list: 'search',
      srsearch: names.join(' '),
      srlimit: String(MAX_REPORTS),
      srprop: 'timestamp',
    },
    { why: 'search', pause: PAUSE },
  );
  if (!answer.ok) return answer;
  const found = objectOf(answer.value.query)?.search;
  if (!Array.isArray(found)) return { ok: false, error: 'malformed' };
  const { origin } = new URL(endpoint);
  return {
    ok: true,
    value: found.flatMap((one) => {
      const title = textOf(objectOf(one)?.title, MAX_TITLE);
      if (title === null) return [];
      const url = `${origin}/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
      const at = textOf(objectOf(one)?.timestamp, 40);
      return [{ title, url, outlet: null, datePublished: isoOf(at) }];
    }),
  };
}

function readGdelt(value: unknown): FoundReport[] {
  const article = objectOf(value);
  const title = textOf(article?.title, MAX_TITLE);
  const url = textOf(article?.url, MAX_ADDRESS);
  if (!title || !url || !/^https?:\/\//i.test(url)) return [];
  const seen = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(
    textOf(article?.seendate, 20) ?? '',
  );
  const [, year, month, day, hour, minute, second] = seen ?? [];
  return [
    {
      title: title.replace(/\s+/g, ' ').trim(),
      url,
      outlet: textOf(article?.domain, 200),
      datePublished: isoOf(year ? `${year}-${month}-${day}T${hour}:${minute}:${second}Z` : null),
    },
  ];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_REPORTS) : [];
}

function isoOf(text: string | null): string | null {
  return text !== null && !Number.isNaN(Date.parse(text)) ? text : null;
}

/** A moment as GDELT writes it, in UTC: 20260105120000. */
function stamp(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace(/\D/g, '');
}
