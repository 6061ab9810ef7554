import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyText, readArticles } from '../../../scripts/newsstand/articles.ts';
import { encodeWindows1251 } from '../../../scripts/newsstand/feeds.ts';
import { OUTLETS, outletAt } from '../../../scripts/newsstand/outlets.ts';
import { route } from '../../../scripts/newsstand/routes.ts';
import { type Newsstand, startNewsstand } from '../../../scripts/newsstand/server.ts';

const articles = readArticles();

function get(url: string) {
  const address = new URL(url);
  const outlet = outletAt(address.hostname);
  if (!outlet) throw new Error(`no outlet at ${url}`);
  return route(outlet, address, articles);
}

describe('the newsstand', () => {
  it('has each event in three languages, and a wire copy in two outlets', () => {
    for (const event of ['geneva', 'nato', 'osce', 'ministers']) {
      const languages = articles.filter((one) => one.event === event).map((one) => one.language);
      expect(languages.sort()).toEqual(['en', 'ru', 'uk']);
    }
    const wire = articles.filter((one) => one.agency !== '');
    expect(wire.map((one) => one.outlet.key).sort()).toEqual(['novyny', 'vestnik']);
  });

  it.each(articles.map((article) => [article.url, article] as const))(
    'serves %s with its words and its metadata',
    (url, article) => {
      const { status, body } = get(url);
      expect(status).toBe(200);
      for (const text of bodyText(article)) {
        expect(body).toContain(text.replaceAll('"', '&quot;'));
      }
      expect(body).toContain(`<link rel="canonical" href="${url}">`);
      const words = bodyText(article).join(' ').split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(200);
      expect(words).toBeLessThanOrEqual(450);
    },
  );

  it('has no dead link inside', () => {
    const seen = new Set<string>();
    const queue = Object.values(OUTLETS).map(({ host }) => `http://${host}/`);
    for (const url of queue) {
      if (seen.has(url)) continue;
      seen.add(url);
      const { status, body, headers } = get(url);
      expect(`${url} ${status}`).toBe(`${url} 200`);
      if (!headers['content-type']?.startsWith('text/html')) continue;
      for (const [, link = ''] of String(body).matchAll(/(?:href|src)="([^"#][^"]*)"/g)) {
        const target = new URL(link, url);
        if (target.protocol === 'http:') queue.push(target.href.replace(/#.*/, ''));
      }
    }
    expect(seen.size).toBeGreaterThan(20);
  });

  it('encodes a feed as it declares', () => {
    const { body } = get('http://www.vestnik.test/rss.xml');
    expect(new TextDecoder('windows-1251').decode(body as Buffer)).toContain('Лавров и Блинкен');
    expect(encodeWindows1251('Я→').toString('latin1')).toBe('\u00df&#8594;');
  });

  it('serves the documents section under a policy, and isolated', () => {
    const strict = get('http://www.vestnik.test/dokumenty/proekty-dogovorov.html');
    expect(strict.headers['content-security-policy']).toContain("default-src 'none'");
    expect(strict.body).not.toContain('<script');
    const isolated = get('http://www.vestnik.test/izolirovano/dokumenty/proekty-dogovorov.html');
    expect(isolated.headers['cross-origin-embedder-policy']).toBe('require-corp');
  });
});

describe('the server', () => {
  let stand: Newsstand;
  beforeAll(async () => {
    stand = await startNewsstand();
  });
  afterAll(() => stand.close());

  /** Asks as a browser does that takes the newsstand for its proxy: with the whole address. */
  const ask = (url: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number | undefined; etag: string | undefined }>((resolve, reject) => {
      const options = { port: stand.port, path: url, headers };
      request(options, (response) => {
        response.resume();
        resolve({ status: response.statusCode, etag: response.headers.etag });
      })
        .on('error', reject)
        .end();
    });

  it('answers as a proxy, conditionally, and lists what was asked', async () => {
    const feed = 'http://novyny.test/feed.atom';
    const first = await ask(feed);
    expect(first.status).toBe(200);
    expect((await ask(feed, { 'if-none-match': first.etag ?? '' })).status).toBe(304);
    expect(stand.seen.map(({ url }) => url)).toEqual([feed, feed]);
  });

  it('refuses every place that is none of its outlets', async () => {
    expect((await ask('http://elsewhere.example/')).status).toBe(502);
    expect(stand.seen.at(-1)?.url).toBe('http://elsewhere.example/');
  });

  it('lists its outlets to who asks it by its own address', async () => {
    expect((await ask('/')).status).toBe(200);
  });
});
