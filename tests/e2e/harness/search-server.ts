import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const TLS = join(import.meta.dirname, '..', '..', 'fixtures', 'tls');

/** How the server answers until it is told otherwise. */
export type Mood = 'well' | 'broken' | 'busy' | 'silent';

/** A question as it came. */
export interface Question {
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
}

/**
 * A server on this machine that speaks as GDELT's DOC 2.0 API and as the search of Wikinews do,
 * each under its own host name, with encryption, and goes wrong in the ways that they do.
 */
export interface SearchServer {
  readonly port: number;
  readonly questions: readonly Question[];
  mood: Mood;
  readonly close: () => Promise<void>;
}

function gdelt(): unknown {
  return {
    articles: [
      {
        url: 'https://paper.example/talks',
        title: 'Envoys  meet in Geneva for a second day',
        seendate: '20220111T101500Z',
        domain: 'paper.example',
        language: 'English',
        sourcecountry: 'France',
      },
    ],
  };
}

function wikinews(): unknown {
  return {
    batchcomplete: true,
    query: {
      search: [{ ns: 0, title: 'Diplomats meet in Geneva', timestamp: '2022-01-11T09:00:00Z' }],
    },
  };
}

function answer(response: ServerResponse, mood: Mood, host: string): void {
  const json = { 'content-type': 'application/json' };
  switch (mood) {
    case 'well':
      response.writeHead(200, { ...json, 'set-cookie': 'seen=1' });
      response.end(JSON.stringify(host.includes('gdelt') ? gdelt() : wikinews()));
      return;
    case 'broken':
      response.writeHead(200, json).end('{"articles": [{"url": "https://paper.exam');
      return;
    case 'busy':
      response.writeHead(429, { 'retry-after': '3600' }).end('Please limit requests');
      return;
    case 'silent':
      return;
  }
}

/** Starts on a free port of this machine. */
export async function startSearchServer(): Promise<SearchServer> {
  const questions: Question[] = [];
  const server = createServer(
    {
      key: readFileSync(join(TLS, 'key.pem')),
      cert: readFileSync(join(TLS, 'certificate.pem')),
    },
    (request, response) => {
      const host = request.headers.host ?? '';
      questions.push({ url: new URL(`https://${host}${request.url}`), headers: request.headers });
      answer(response, self.mood, host);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const self: SearchServer = {
    port: (server.address() as AddressInfo).port,
    questions,
    mood: 'well',
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return self;
}
