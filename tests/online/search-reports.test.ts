import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OnlineLogEntry } from '../../lib/model/online.ts';
import { OnlineClient } from '../../lib/online/online-fetch.ts';
import { searchGdelt, searchWikinews } from '../../lib/online/search-reports.ts';

const NOW = Date.UTC(2026, 0, 20, 12);
const DAY = 86_400_000;
let origin = '';
let answer: (response: ServerResponse) => void = () => undefined;
let log: OnlineLogEntry[] = [];
const asked: URL[] = [];
const server = createServer((request, response) => {
  asked.push(new URL(request.url ?? '', origin));
  answer(response);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  asked.length = 0;
  log = [];
});

const client = (agreed = true) =>
  new OnlineClient({
    mayAsk: async () => agreed,
    askedAt: async () => null,
    retryAt: async () => null,
    log: async (entry) => void log.push(entry),
    now: () => NOW,
    loopback: true,
  });
const endpoints = () => ({
  gdelt: `${origin}/api/v2/doc/doc`,
  wikinews: (lang: string) => `${origin}/${lang}/w/api.php`,
});
const says = (body: unknown, status = 200) => {
  answer = (response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
};
const gdelt = (names = ['Anna Field', 'NATO'], around = NOW - DAY, by = client()) =>
  searchGdelt(by, names, around, NOW, endpoints());
const wikinews = () => searchWikinews(client(), ['Лавров', 'Женева'], 'ru', endpoints());

describe('GDELT', () => {
  it('is asked for the names in the days around the article', async () => {
    says({
      articles: [
        {
          url: 'https://paper.example/a',
          title: 'Anna  Field speaks',
          seendate: '20260119T101500Z',
          domain: 'paper.example',
          language: 'English',
        },
        { url: 'javascript:alert(1)', title: 'Bad' },
        { url: 'https://paper.example/b' },
        'nonsense',
      ],
    });
    expect(await gdelt()).toEqual({
      ok: true,
      value: [
        {
          title: 'Anna Field speaks',
          url: 'https://paper.example/a',
          outlet: 'paper.example',
          datePublished: '2026-01-19T10:15:00Z',
        },
      ],
    });
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toMatchObject({
      query: '"Anna Field" "NATO"',
      mode: 'artlist',
      format: 'json',
      startdatetime: '20260116120000',
      enddatetime: '20260120120000',
    });
    expect(log).toMatchObject([{ why: 'search', status: 200, failure: null }]);
  });

  it('is asked without days where it no longer keeps them, or they are unknown', async () => {
    says({});
    expect(await gdelt(['A'], NOW - 200 * DAY)).toEqual({ ok: true, value: [] });
    await gdelt(['A'], Number.NaN);
    for (const { searchParams } of asked) expect(searchParams.has('startdatetime')).toBe(false);
  });

  it.each([
    ['Please limit requests to one every 5 seconds or contact us.', 200, 'wait'],
    ['Your query was too short or too long.', 200, 'malformed'],
    ['<html>', 200, 'malformed'],
    ['', 429, 'wait'],
    ['', 503, 'unavailable'],
    ['', 404, 'refused'],
  ])('says %s with %i: %s', async (body, status, error) => {
    says(body, status);
    expect(await gdelt()).toMatchObject({ ok: false, error });
  });

  it('is not asked without consent', async () => {
    expect(await gdelt(['A'], NOW, client(false))).toEqual({ ok: false, error: 'no-consent' });
    expect(asked).toEqual([]);
  });
});

describe('Wikinews', () => {
  it('is searched in the article’s language', async () => {
    says({
      query: {
        search: [
          { title: 'Переговоры в Женеве', timestamp: '2022-01-10T20:00:00Z', snippet: '<b>x</b>' },
          { title: 7 },
        ],
      },
    });
    expect(await wikinews()).toEqual({
      ok: true,
      value: [
        {
          title: 'Переговоры в Женеве',
          url: `${origin}/wiki/${encodeURIComponent('Переговоры_в_Женеве')}`,
          outlet: null,
          datePublished: '2022-01-10T20:00:00Z',
        },
      ],
    });
    expect(asked[0]?.pathname).toBe('/ru/w/api.php');
    expect(asked[0]?.searchParams.get('srsearch')).toBe('Лавров Женева');
    expect(log).toMatchObject([{ why: 'search' }]);
  });

  it.each([
    [{ error: { code: 'maxlag' } }, 'wait'],
    [{ error: { code: 'badvalue' } }, 'refused'],
    [{ query: { search: 'x' } }, 'malformed'],
    ['<html>', 'malformed'],
  ])('fails with %j', async (body, error) => {
    says(body);
    expect(await wikinews()).toMatchObject({ ok: false, error });
  });
});

it('one request in five seconds, the next waits its turn', async () => {
  says({});
  let last: number | null = null;
  let clock = NOW;
  const sent: number[] = [];
  const patient = new OnlineClient({
    mayAsk: async () => true,
    askedAt: async () => last,
    retryAt: async () => null,
    log: async ({ at }) => {
      last = at;
      sent.push(at);
    },
    now: () => clock,
    loopback: true,
  });
  const timer = setTimeout;
  const waits: number[] = [];
  globalThis.setTimeout = ((run: () => void, ms = 0) => {
    if (ms !== 5000) return timer(run, ms);
    waits.push(ms);
    clock += ms;
    return timer(run, 0);
  }) as typeof setTimeout;
  try {
    await Promise.all([gdelt(['A'], NOW, patient), gdelt(['B'], NOW, patient)]);
  } finally {
    globalThis.setTimeout = timer;
  }
  expect(waits).toEqual([5000]);
  expect(sent).toEqual([NOW, NOW + 5000]);
});
