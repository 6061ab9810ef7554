import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { OUTLETS, type Outlet, type OutletKey } from './outlets.ts';

/** A part of an article's file, in reading order. */
export type Part =
  | { readonly kind: 'paragraph' | 'heading'; readonly text: string }
  | { readonly kind: 'related'; readonly slugs: readonly string[] }
  | { readonly kind: 'single'; readonly slug: string }
  | { readonly kind: 'source'; readonly text: string }
  | { readonly kind: 'ad' | 'subscribe' };

/** An article of the newsstand. */
export interface StandArticle {
  readonly outlet: Outlet;
  readonly slug: string;
  readonly path: string;
  /** Absolute address, without a port: the browsers are told where it leads. */
  readonly url: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly author: string;
  /** The wire agency whose text this is, or empty. */
  readonly agency: string;
  readonly language: string;
  readonly published: string;
  readonly modified: string;
  readonly section: string;
  /** Articles of the same event in any outlet carry the same word. */
  readonly event: string;
  readonly picture: string;
  readonly caption: string;
  readonly tags: readonly string[];
  /** `strict`: served with a Content-Security-Policy that allows almost nothing. */
  readonly shape: 'usual' | 'strict';
  readonly parts: readonly Part[];
}

const SITE = join(import.meta.dirname, 'site');

function parsePart(block: string): Part {
  if (block.startsWith('## ')) return { kind: 'heading', text: block.slice(3) };
  if (!block.startsWith('@')) return { kind: 'paragraph', text: block.replaceAll('\n', ' ') };
  const [word = '', ...rest] = block.slice(1).split(' ');
  const tail = rest.join(' ');
  switch (word) {
    case 'related':
      return { kind: 'related', slugs: tail.split(',').map((slug) => slug.trim()) };
    case 'single':
      return { kind: 'single', slug: tail };
    case 'source':
      return { kind: 'source', text: tail };
    case 'ad':
    case 'subscribe':
      return { kind: word };
    default:
      throw new Error(`Unknown part in an article: @${word}`);
  }
}

/**
 * Reads an article's file: `key: value` lines, a line `---`, then blocks with an empty line
 * between them. `## ` begins a subheading; `@related`, `@single`, `@ad`, `@subscribe` and
 * `@source` stand for the things that outlets put between their paragraphs.
 * @throws Error when a block is of no known kind or the head lacks a headline or a date.
 */
export function parseArticle(outlet: Outlet, slug: string, file: string): StandArticle {
  const split = file.indexOf('\n---\n');
  const head = new Map(
    file
      .slice(0, split)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const field = (key: string): string => head.get(key) ?? '';
  if (split < 0 || !field('headline') || !field('published')) {
    throw new Error(`${outlet.key}/${slug}: no headline, date or body`);
  }
  const language = field('language') || outlet.language;
  const shape = field('shape') === 'strict' ? 'strict' : 'usual';
  const path = shape === 'strict' ? `/dokumenty/${slug}.html` : outlet.articlePath(slug, language);
  return {
    outlet,
    slug,
    path,
    url: `http://${outlet.host}${path}`,
    headline: field('headline'),
    standfirst: field('standfirst'),
    author: field('author'),
    agency: field('agency'),
    language,
    published: field('published'),
    modified: field('modified') || field('published'),
    section: field('section'),
    event: field('event'),
    picture: field('picture'),
    caption: field('caption'),
    tags: field('tags')
      .split(',')
      .map((tag) => tag.trim()),
    shape,
    parts: file
      .slice(split + 5)
      .trim()
      .split(/\n{2,}/)
      .map(parsePart),
  };
}

function readOutlet(key: OutletKey): StandArticle[] {
  const folder = join(SITE, key);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) =>
      parseArticle(OUTLETS[key], basename(name, '.txt'), readFileSync(join(folder, name), 'utf8')),
    );
}

/** All articles of all outlets, newest first. */
export function readArticles(): readonly StandArticle[] {
  return (Object.keys(OUTLETS) as OutletKey[])
    .flatMap(readOutlet)
    .sort((a, b) => Date.parse(b.published) - Date.parse(a.published));
}

/**
 * Another article of the same outlet.
 * @throws Error when there is none: a dead link in the newsstand is a mistake of ours.
 */
export function sibling(
  article: Pick<StandArticle, 'outlet'>,
  slug: string,
  all: readonly StandArticle[],
): StandArticle {
  const found = all.find((other) => other.outlet === article.outlet && other.slug === slug);
  if (!found) throw new Error(`${article.outlet.key}: no article ${slug}`);
  return found;
}

/** The words of an article as a reader would want them extracted: headline, standfirst, body. */
export function bodyText(article: StandArticle): readonly string[] {
  const body = article.parts.flatMap((part) =>
    part.kind === 'paragraph' || part.kind === 'heading' ? [part.text] : [],
  );
  return [article.headline, article.standfirst, ...body].filter((text) => text !== '');
}
