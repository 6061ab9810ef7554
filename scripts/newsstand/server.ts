import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { readArticles, type StandArticle } from './articles.ts';
import { OUTLETS, outletAt } from './outlets.ts';
import { type Answer, route } from './routes.ts';

/** A request that reached the newsstand, or that asked it, as a proxy, for another place. */
export interface SeenRequest {
  readonly method: string;
  /** Absolute address; `CONNECT` has `https://host:port`. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
}

/** A running newsstand. */
export interface Newsstand {
  readonly port: number;
  readonly articles: readonly StandArticle[];
  /** Everything that was asked for, in order. Anything that no outlet has was refused. */
  readonly seen: readonly SeenRequest[];
  /** Answers an address in place of the outlets, for tests that need a page of their own. */
  readonly serve: (url: string, answer: Answer) => void;
  /** Leads tunnels to `host:443` to a server on this machine; any other tunnel is refused. */
  readonly tunnel: (host: string, port: number) => void;
  readonly close: () => Promise<void>;
}

function absoluteUrl(request: IncomingMessage): URL {
  const target = request.url ?? '/';
  // A browser that takes us for its proxy names the whole address.
  return URL.canParse(target)
    ? new URL(target)
    : new URL(target, `http://${request.headers.host ?? '127.0.0.1'}`);
}

function directory(): Answer {
  const items = Object.values(OUTLETS).map(
    ({ host, name }) => `<li><a href="http://${host}/">${name}</a></li>`,
  );
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><meta charset="utf-8"><title>Newsstand</title><ul>${items.join('')}</ul>`,
  };
}

const LOOPBACK = ['127.0.0.1', 'localhost'];
const REFUSED: Answer = { status: 502, headers: { 'content-type': 'text/plain' }, body: 'refused' };

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { etag } = answer.headers;
  if (etag && request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  response.writeHead(answer.status, { 'cache-control': 'no-cache', ...answer.headers });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

/**
 * Starts the newsstand on loopback. It answers for its outlets by host name, whether a browser
 * was told that `*.test` lives here or uses it as its http proxy; as a proxy it refuses every
 * other place, and it keeps a list of all that was asked for.
 * @param port 0 for any free port.
 */
export function startNewsstand(port = 0): Promise<Newsstand> {
  const articles = readArticles();
  const seen: SeenRequest[] = [];
  const own = new Map<string, Answer>();
  const tunnels = new Map<string, number>();
  const server = createServer((request, response) => {
    const url = absoluteUrl(request);
    seen.push({ method: request.method ?? 'GET', url: url.href, headers: request.headers });
    const outlet = outletAt(url.hostname);
    const answer =
      own.get(url.href) ??
      (outlet ? route(outlet, url, articles) : null) ??
      (LOOPBACK.includes(url.hostname) ? directory() : REFUSED);
    send(request, response, answer);
  });
  server.on('connect', (request, socket) => {
    seen.push({ method: 'CONNECT', url: `https://${request.url}`, headers: request.headers });
    // A browser that is being closed breaks its connections off.
    socket.on('error', () => socket.destroy());
    const port = tunnels.get(request.url ?? '');
    if (port === undefined) {
      socket.end('HTTP/1.1 502 refused\r\n\r\n');
      return;
    }
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 connected\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    socket.on('close', () => onward.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        articles,
        seen,
        serve: (url, answer) => own.set(url, answer),
        tunnel: (host, onto) => tunnels.set(`${host}:443`, onto),
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

if (import.meta.main) {
  const stand = await startNewsstand(Number(process.argv[2] ?? 0));
  console.log(
    `Newsstand on http://127.0.0.1:${stand.port}/ with ${stand.articles.length} articles`,
  );
}
