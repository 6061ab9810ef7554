/**
 * A small server of feeds on this machine: answers set by path, with marks for conditional
 * requests, and with the ways of going wrong that `trouble` names.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGzip } from 'node:zlib';

export type FeedTrouble =
  | 'gone'
  | 'missing'
  | 'busy'
  | 'overloaded'
  | 'elsewhere'
  | 'private'
  | 'slow'
  | 'bomb'
  | 'hang-up';

export interface FeedServer {
  readonly origin: string;
  /** Path of every request, in order. */
  readonly asked: string[];
  readonly headers: IncomingMessage['headers'][];
  /** The most requests that were open at once. */
  readonly most: () => number;
  /** Decoded bytes that a bomb was able to send. */
  readonly poured: () => number;
  /** Bodies by path; what is not here is a 404. */
  readonly bodies: Map<string, string | Buffer>;
  /** Paths that were taken away for good. */
  readonly gone: Set<string>;
  trouble: FeedTrouble | null;
  close(): Promise<void>;
}

/** An RSS feed of items with these titles, published an hour apart before `now`. */
export function rssOf(titles: readonly string[], now: number, inChannel = ''): string {
  const items = titles.map((title, index) => {
    const date = new Date(now - index * 3_600_000).toUTCString();
    return `<item><title>${title}</title><link>/${encodeURIComponent(title)}</link><pubDate>${date}</pubDate></item>`;
  });
  return `<rss version="2.0"><channel><title>Paper</title><link>/</link>${inChannel}${items.join('')}</channel></rss>`;
}

/** Starts on a free port of this machine. */
export async function startFeedServer(): Promise<FeedServer> {
  let open = 0;
  let most = 0;
  let poured = 0;
  const server = createServer((request, response) => {
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    self.asked.push(request.url ?? '');
    self.headers.push(request.headers);
    if (self.trouble) misbehave(self.trouble, response, (bytes) => (poured += bytes));
    else if (self.gone.has(request.url ?? '')) misbehave('gone', response, () => undefined);
    else setTimeout(() => answer(self.bodies, request, response), 10);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const self: FeedServer = {
    origin: `http://127.0.0.1:${port}`,
    asked: [],
    headers: [],
    most: () => most,
    poured: () => poured,
    bodies: new Map(),
    gone: new Set(),
    trouble: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return self;
}

function answer(
  bodies: ReadonlyMap<string, string | Buffer>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const body = bodies.get(request.url ?? '');
  if (body === undefined) {
    response.writeHead(404).end();
    return;
  }
  if (typeof body === 'string' && body.startsWith('redirect:')) {
    response.writeHead(301, { location: body.slice('redirect:'.length) }).end();
    return;
  }
  const etag = `"${body.length}"`;
  const lastModified = 'Mon, 05 Jan 2026 10:00:00 GMT';
  const same =
    request.headers['if-none-match'] === etag &&
    request.headers['if-modified-since'] === lastModified;
  response.writeHead(same ? 304 : 200, { etag, 'last-modified': lastModified });
  response.end(same ? undefined : body);
}

function misbehave(
  trouble: FeedTrouble,
  response: ServerResponse,
  pour: (bytes: number) => void,
): void {
  const end = (status: number, headers: Record<string, string> = {}): void => {
    response.writeHead(status, headers).end();
  };
  const ways: Readonly<Record<FeedTrouble, () => void>> = {
    gone: () => end(410),
    missing: () => end(404),
    busy: () => end(429, { 'retry-after': '7200' }),
    overloaded: () => end(503),
    elsewhere: () => end(301, { location: 'https://elsewhere.example/feed' }),
    private: () => end(302, { location: 'http://127.0.0.1:1/' }),
    slow: () => void response.write('<rss>'),
    bomb: () => sendBomb(response, pour),
    'hang-up': () => void response.destroy(),
  };
  ways[trouble]();
}

const BOMB = 300_000_000;
const PIECE = Buffer.alloc(1_000_000, ' ');

/** 300 MB of nothing, packed into 300 kB. */
function sendBomb(response: ServerResponse, pour: (bytes: number) => void): void {
  response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/xml' });
  const gzip = createGzip();
  gzip.pipe(response);
  response.on('close', () => gzip.destroy());
  let sent = 0;
  const more = (): void => {
    while (sent < BOMB && !response.destroyed) {
      sent += PIECE.length;
      pour(PIECE.length);
      if (!gzip.write(PIECE)) {
        gzip.once('drain', more);
        return;
      }
    }
    gzip.end();
  };
  more();
}
