import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Lang } from '../../lib/model/text.ts';
import { type LookupQuery, lookUp } from '../../lib/online/look-up.ts';
import { OnlineClient } from '../../lib/online/online-fetch.ts';
import { startWikimedia, type Trouble, type WikimediaServer } from './wikimedia-server.ts';

let server: WikimediaServer;
beforeAll(async () => {
  server = await startWikimedia();
});
afterAll(() => server.close());
afterEach(() => {
  server.trouble = null;
  server.asked.length = 0;
  server.headers.length = 0;
});

function ask(query: LookupQuery, lang: Lang) {
  const client = new OnlineClient({
    mayAsk: async () => true,
    askedAt: async () => null,
    retryAt: async () => null,
    log: async () => undefined,
    now: () => 1000,
    loopback: true,
  });
  const endpoint = (site: string) => `${server.origin}/${site}/w/api.php`;
  return lookUp(client, query, lang, 1000, { wikidata: endpoint('data'), wikipedia: endpoint });
}

const actions = () =>
  server.asked.map((path) => {
    const url = new URL(path, server.origin);
    return `${url.pathname.split('/')[1]} ${url.searchParams.get('action')}`;
  });

describe('lookUp', () => {
  it('offers all that a name may mean, with two requests', async () => {
    const found = await ask({ name: 'Anna Field' }, 'ru');
    expect(found).toEqual({
      ok: true,
      value: {
        items: [
          {
            id: 'Q11',
            label: 'Анна Полева',
            description: 'мэр города',
            article: { lang: 'ru', title: 'Полева, Анна' },
          },
          {
            id: 'Q12',
            label: 'Anna Field',
            description: 'painter',
            article: { lang: 'en', title: 'Anna Field (painter)' },
          },
        ],
        extract: null,
        fetchedAt: 1000,
      },
    });
    expect(actions()).toEqual(['data wbsearchentities', 'data wbgetentities']);
  });

  it('reads the introduction of the only one, as text', async () => {
    const found = await ask({ id: 'Q11' }, 'ru');
    expect(found.ok && found.value.extract).toEqual({
      lang: 'ru',
      title: 'Полева, Анна',
      text: 'Анна Полева — мэр вымышленного города. <b>Родилась</b> в нём же.',
    });
    expect(actions()).toEqual(['data wbgetentities', 'ru query']);
  });

  it('falls back to English, and needs no article', async () => {
    const painter = await ask({ id: 'Q12' }, 'uk');
    expect(painter.ok && painter.value.extract?.lang).toBe('en');
    const hill = await ask({ name: 'Lone Hill' }, 'uk');
    expect(hill).toMatchObject({ ok: true, value: { extract: null, items: [{ id: 'Q13' }] } });
  });

  it('says when there is nothing by that name', async () => {
    expect(await ask({ name: 'Nobody' }, 'en')).toEqual({ ok: false, error: 'not-found' });
    expect(await ask({ id: 'Q404' }, 'en')).toEqual({ ok: false, error: 'not-found' });
  });

  it('asks anonymously, by name, and gives way to a busy server', async () => {
    await ask({ id: 'Q13' }, 'en');
    const { searchParams } = new URL(server.asked[0] ?? '', server.origin);
    expect(Object.fromEntries(searchParams)).toMatchObject({ origin: '*', maxlag: '5' });
    expect(server.headers[0]?.['api-user-agent']).toMatch(/^Sidelight\//);
  });

  it.each<[Trouble, string]>([
    ['maxlag', 'wait'],
    ['too-many', 'wait'],
    ['overloaded', 'unavailable'],
    ['not-json', 'malformed'],
    ['wrong-types', 'malformed'],
    ['endless', 'too-large'],
    ['elsewhere', 'redirected'],
    ['gone', 'refused'],
  ])('%s: %s', async (trouble, error) => {
    server.trouble = trouble;
    expect(await ask({ name: 'Anna Field' }, 'en')).toMatchObject({ ok: false, error });
    expect(await ask({ id: 'Q11' }, 'en')).toMatchObject({ ok: false, error });
  });
});
