/**
 * A small server that speaks as the Action API of Wikidata and Wikipedia does, with a few things
 * of our own making, and with every way of going wrong that `trouble` names.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Trouble =
  | 'too-many'
  | 'overloaded'
  | 'maxlag'
  | 'not-json'
  | 'wrong-types'
  | 'endless'
  | 'slow'
  | 'elsewhere'
  | 'private'
  | 'gone'
  | 'hang-up';

export interface WikimediaServer {
  readonly origin: string;
  /** Path and query of every request, in order. */
  readonly asked: string[];
  /** Headers of every request, in order. */
  readonly headers: IncomingMessage['headers'][];
  /** The most requests that were open at once. */
  readonly most: () => number;
  trouble: Trouble | null;
  close(): Promise<void>;
}

interface Thing {
  readonly labels: Readonly<Record<string, string>>;
  readonly descriptions: Readonly<Record<string, string>>;
  readonly sites: Readonly<Record<string, string>>;
}

const THINGS: Readonly<Record<string, Thing>> = {
  Q11: {
    labels: { en: 'Anna Field', ru: 'Анна Полева' },
    descriptions: { en: 'mayor of a town', ru: 'мэр города' },
    sites: { enwiki: 'Anna Field', ruwiki: 'Полева, Анна' },
  },
  Q12: {
    labels: { en: 'Anna Field' },
    descriptions: { en: 'painter' },
    sites: { enwiki: 'Anna Field (painter)' },
  },
  Q13: { labels: { en: 'Lone Hill' }, descriptions: {}, sites: {} },
};

const INTRODUCTIONS: Readonly<Record<string, string>> = {
  'Полева, Анна': 'Анна Полева — мэр вымышленного города. <b>Родилась</b> в нём же.',
  'Anna Field (painter)': 'Anna Field was a painter who never was.',
};

/** Starts on a free port of this machine. */
export async function startWikimedia(): Promise<WikimediaServer> {
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    self.asked.push(request.url ?? '');
    self.headers.push(request.headers);
    if (self.trouble) misbehave(self.trouble, response);
    else setTimeout(() => answer(request, response), 15);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const self: WikimediaServer = {
    origin: `http://127.0.0.1:${port}`,
    asked: [],
    headers: [],
    most: () => most,
    trouble: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return self;
}

function json(response: ServerResponse, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const query = new URL(request.url ?? '', 'http://localhost').searchParams;
  const action = query.get('action');
  if (action === 'wbsearchentities') json(response, { search: search(query.get('search') ?? '') });
  else if (action === 'wbgetentities') json(response, { entities: entities(query) });
  else if (action === 'query') json(response, { query: { pages: [page(query)] } });
  else json(response, { error: { code: 'badvalue', info: 'Unrecognized value' } });
}

function search(name: string): { id: string }[] {
  return Object.entries(THINGS)
    .filter(([, { labels }]) => Object.values(labels).includes(name))
    .map(([id]) => ({ id }));
}

function entities(query: URLSearchParams): Record<string, unknown> {
  const languages = (query.get('languages') ?? '').split('|');
  const told = (texts: Readonly<Record<string, string>>): Record<string, unknown> =>
    Object.fromEntries(
      languages.flatMap((language) =>
        texts[language] ? [[language, { language, value: texts[language] }]] : [],
      ),
    );
  return Object.fromEntries(
    (query.get('ids') ?? '').split('|').map((id) => {
      const thing = THINGS[id];
      if (!thing) return [id, { id, missing: '' }];
      const sitelinks = Object.fromEntries(
        Object.entries(thing.sites).map(([site, title]) => [site, { site, title }]),
      );
      const { labels, descriptions } = thing;
      return [id, { id, labels: told(labels), descriptions: told(descriptions), sitelinks }];
    }),
  );
}

function page(query: URLSearchParams): Record<string, unknown> {
  const title = query.get('titles') ?? '';
  const extract = INTRODUCTIONS[title];
  return extract ? { title, extract } : { title, missing: true };
}

function misbehave(trouble: Trouble, response: ServerResponse): void {
  const end = (status: number, headers: Record<string, string>): void => {
    response.writeHead(status, headers);
    response.end();
  };
  const ways: Readonly<Record<Trouble, () => void>> = {
    'too-many': () => end(429, { 'retry-after': '120' }),
    overloaded: () => end(503, {}),
    maxlag: () =>
      json(
        response,
        { error: { code: 'maxlag', info: 'Waiting for 10.0.0.1: 7 seconds lagged.' } },
        { 'retry-after': '5' },
      ),
    'not-json': () => void response.end('<!doctype html><p>Not what you wanted</p>'),
    'wrong-types': () =>
      json(response, { search: 'Q11', entities: ['Q11'], query: { pages: null } }),
    endless: () => pour(response),
    slow: () => void response.write('{'),
    elsewhere: () => end(302, { location: 'https://elsewhere.example/api.php' }),
    private: () => end(302, { location: 'http://127.0.0.1:1/' }),
    gone: () => end(404, {}),
    'hang-up': () => void response.destroy(),
  };
  ways[trouble]();
}

/** Writes until nobody listens. */
function pour(response: ServerResponse): void {
  const chunk = ' '.repeat(65_536);
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}
