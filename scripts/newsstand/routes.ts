import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { StandArticle } from './articles.ts';
import {
  encodeWindows1251,
  meridianJson,
  meridianSitemap,
  novynyAtom,
  vestnikRss,
} from './feeds.ts';
import type { Outlet } from './outlets.ts';
import { meridianArticle, meridianFront, meridianRoute } from './shapes/meridian.ts';
import { novynyArticle, novynyFront } from './shapes/novyny.ts';
import { vestnikArticle, vestnikFront, vestnikSearch, vestnikShop } from './shapes/vestnik.ts';
import { STRICT_POLICY, vestnikDocument } from './shapes/vestnik-strict.ts';

/** What the newsstand answers to one request. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const SITE = join(import.meta.dirname, 'site');
const FILE_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

function answer(type: string, body: string | Buffer, headers: Answer['headers'] = {}): Answer {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  return { status: 200, headers: { 'content-type': type, etag, ...headers }, body };
}

function page(html: string, headers: Answer['headers'] = {}): Answer {
  return answer('text/html; charset=utf-8', html, headers);
}

const NOT_FOUND: Answer = {
  status: 404,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><title>404</title><h1>404</h1>',
};

function file(path: string): Answer | null {
  if (!/^\/(?:styles|scripts|pictures)\/[a-z0-9-]+\.(?:css|js|svg)$/.test(path)) return null;
  const at = join(SITE, path);
  return existsSync(at) ? answer(FILE_TYPES[extname(at)] ?? '', readFileSync(at)) : null;
}

function feed(outlet: Outlet, path: string, all: readonly StandArticle[]): Answer | null {
  switch (`${outlet.key} ${path}`) {
    case 'vestnik /rss.xml':
      return answer('application/rss+xml', encodeWindows1251(vestnikRss(all)));
    case 'novyny /feed.atom':
      return answer('application/atom+xml; charset=utf-8', novynyAtom(all));
    case 'meridian /feed.json':
      return answer('application/feed+json; charset=utf-8', meridianJson(all));
    case 'meridian /news-sitemap.xml':
      return answer('application/xml; charset=utf-8', meridianSitemap(all));
    default:
      return null;
  }
}

function special(outlet: Outlet, url: URL, all: readonly StandArticle[]): Answer | null {
  switch (`${outlet.key} ${url.pathname}`) {
    case 'vestnik /':
      return page(vestnikFront(all));
    case 'vestnik /poisk':
      return page(vestnikSearch(url.searchParams.get('q') ?? '', all));
    case 'vestnik /abonement':
      return page(vestnikShop());
    case 'novyny /':
      return page(novynyFront(all));
    case 'meridian /':
      return page(meridianFront(all));
    case 'meridian /api/route': {
      const route = meridianRoute(url.searchParams.get('path') ?? '', all);
      return route ? answer('application/json; charset=utf-8', JSON.stringify(route)) : NOT_FOUND;
    }
    default:
      return null;
  }
}

/** The documents section: each page also stands under `/izolirovano/`, isolated by COEP. */
function strictArticle(article: StandArticle, isolated: boolean): Answer {
  return page(vestnikDocument(article), {
    'content-security-policy': STRICT_POLICY,
    ...(isolated && {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    }),
  });
}

function article(outlet: Outlet, path: string, all: readonly StandArticle[]): Answer | null {
  const isolated = path.startsWith('/izolirovano/');
  const plain = isolated ? path.replace('/izolirovano', '') : path;
  const found = all.find((one) => one.outlet === outlet && one.path === plain);
  if (!found) return null;
  if (found.shape === 'strict') return strictArticle(found, isolated);
  const render = {
    vestnik: vestnikArticle,
    novyny: novynyArticle,
    meridian: meridianArticle,
  }[outlet.key];
  return page(render(found, all));
}

/** Answers a request to an outlet. */
export function route(outlet: Outlet, url: URL, all: readonly StandArticle[]): Answer {
  const path = decodeURI(url.pathname);
  return (
    special(outlet, url, all) ??
    feed(outlet, path, all) ??
    file(path) ??
    article(outlet, path, all) ??
    NOT_FOUND
  );
}
