import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OnlineLogEntry } from '../../lib/model/online.ts';
import { addressAllowed } from '../../lib/online/allowed-address.ts';
import { OnlineClient, type OnlineWorld } from '../../lib/online/online-fetch.ts';
import { retryMoment } from '../../lib/online/retry-after.ts';
import { startWikimedia, type Trouble, type WikimediaServer } from './wikimedia-server.ts';

const NOW = Date.UTC(2026, 0, 1);
let server: WikimediaServer;
let log: OnlineLogEntry[] = [];

beforeAll(async () => {
  server = await startWikimedia();
});
afterAll(() => server.close());
beforeEach(() => {
  log = [];
});
afterEach(() => {
  server.trouble = null;
  server.asked.length = 0;
  server.headers.length = 0;
});

function client(world: Partial<OnlineWorld> = {}): OnlineClient {
  return new OnlineClient({
    mayAsk: async () => true,
    askedAt: async () => null,
    retryAt: async (host) => log.findLast((entry) => entry.host === host)?.retryAt ?? null,
    log: async (entry) => void log.push(entry),
    now: () => NOW,
    loopback: true,
    ...world,
  });
}

const get = (more: { maxBytes?: number; timeout?: number } = {}, by = client()) =>
  by.get({ url: `${server.origin}/w/api.php?action=x`, why: 'look-up', ...more });

describe('the one way to the network', () => {
  it('sends nothing without consent', async () => {
    expect(await get({}, client({ mayAsk: async () => false }))).toEqual({
      ok: false,
      error: 'no-consent',
    });
    expect(server.asked).toEqual([]);
    expect(log).toEqual([]);
  });

  it('writes down what it sent, and sends no cookie and no referrer', async () => {
    expect(await get()).toMatchObject({ ok: true });
    const host = new URL(server.origin).host;
    expect(log).toMatchObject([
      { at: NOW, host, path: '/w/api.php?action=x', why: 'look-up', status: 200, failure: null },
    ]);
    expect(log[0]?.bytes).toBeGreaterThan(10);
    expect(server.headers[0]).not.toHaveProperty('cookie');
    expect(server.headers[0]).not.toHaveProperty('referer');
  });

  it.each<[Trouble, string, number]>([
    ['too-many', 'wait', 429],
    ['overloaded', 'unavailable', 503],
    ['elsewhere', 'redirected', 302],
    ['private', 'redirected', 302],
    ['gone', 'refused', 404],
    ['hang-up', 'unreachable', 0],
    ['endless', 'too-large', 200],
    ['slow', 'too-slow', 200],
  ])('%s: %s', async (trouble, error, status) => {
    server.trouble = trouble;
    expect(await get({ timeout: 400, maxBytes: 200_000 })).toEqual({ ok: false, error });
    expect(log).toMatchObject([{ status, failure: error }]);
    expect(server.asked).toHaveLength(1);
  });

  it('stops reading soon after the limit', async () => {
    server.trouble = 'endless';
    await get({ maxBytes: 200_000 });
    expect(log[0]?.bytes).toBeGreaterThan(200_000);
    expect(log[0]?.bytes).toBeLessThan(400_000);
  });

  it('asks no more until the server’s term is over', async () => {
    server.trouble = 'too-many';
    let now = NOW;
    const patient = client({ now: () => now });
    await get({}, patient);
    server.trouble = null;
    now = NOW + 119_000;
    expect(await get({}, patient)).toEqual({ ok: false, error: 'wait' });
    expect(server.asked).toHaveLength(1);
    now = NOW + 121_000;
    expect(await get({}, patient)).toMatchObject({ ok: true });
  });

  it('has two requests open at most', async () => {
    const one = client();
    const answers = await Promise.all(Array.from({ length: 7 }, () => get({}, one)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(server.most()).toBe(2);
  });
});

describe('addressAllowed', () => {
  it.each([
    'http://www.wikidata.org/',
    'https://www.wikidata.org:8443/',
    'https://me:pass@www.wikidata.org/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://10.1.2.3/',
    'https://100.64.0.1/',
    'https://8.8.8.8/',
    'https://169.254.169.254/latest/meta-data',
    'https://localhost/',
    'https://localhost./',
    'https://router/',
    'https://nas.local/',
    'https://db.internal/',
    'file:///etc/passwd',
    'data:text/plain,x',
    'nonsense',
  ])('refuses %s', (address) => {
    expect(addressAllowed(address, false)).toBeNull();
  });

  it('lets public names through, and this machine in test builds only', () => {
    expect(addressAllowed('https://uk.wikipedia.org/w/api.php?a=1', false)?.host).toBe(
      'uk.wikipedia.org',
    );
    expect(addressAllowed('http://127.0.0.1:99/', true)?.port).toBe('99');
    expect(addressAllowed('http://127.0.0.1:99/', false)).toBeNull();
    expect(addressAllowed('http://192.168.0.1/', true)).toBeNull();
  });
});

describe('retryMoment', () => {
  it.each([
    ['120', 429, NOW + 120_000],
    ['Thu, 01 Jan 2026 00:05:00 GMT', 503, NOW + 300_000],
    [null, 429, NOW + 60_000],
    ['soon', 503, NOW + 60_000],
    [null, 200, null],
    ['5', 200, NOW + 5000],
    ['99999999', 429, NOW + 86_400_000],
    ['120', 404, null],
  ])('%s with %i', (header, status, expected) => {
    expect(retryMoment(header, status, NOW)).toBe(expected);
  });
});
