import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../lib/model/news.ts';

/** A page of our own writing with what a careful reader expects of it. */
export interface PageCase {
  readonly name: string;
  readonly html: string;
  /** Where the page stands. */
  readonly url: string;
  /** Where nothing is to be read. */
  readonly error?: string;
  /** Whether the gate takes it for an article; if absent, as `error` says. */
  readonly gate?: boolean;
  /** The fields that are checked. */
  readonly article?: Partial<Article>;
  /** All blocks with their kinds. */
  readonly blocks?: readonly (readonly [kind: string, text: string])[];
  /** All blocks of the body, where what stands above it is not checked. */
  readonly body?: readonly string[];
  /** Spaces of the text that stand for a line break and nowhere in the page; 0 if absent. */
  readonly unmapped?: number;
  /** True where the case depends on rendering, so that only a browser can decide it. */
  readonly rendered?: boolean;
}

const FOLDER = join(import.meta.dirname, 'cases');

/** The cases of `cases/`, one folder each. */
export function readCases(): PageCase[] {
  return readdirSync(FOLDER).map((name) => ({
    name,
    html: readFileSync(join(FOLDER, name, 'source.html'), 'utf8'),
    ...(JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as object),
  })) as PageCase[];
}

/** What of an article a case checks, in the shape of the case. */
export function asExpected(article: Article, expected: PageCase): object {
  const blocks = article.blocks.map(({ kind, start, end }) => [
    kind,
    article.text.slice(start, end),
  ]);
  const fields = Object.keys(expected.article ?? {}) as (keyof Article)[];
  return {
    article: Object.fromEntries(fields.map((field) => [field, article[field]])),
    ...(expected.blocks && { blocks }),
    ...(expected.body && { body: blocks.map(([, text]) => text).slice(-expected.body.length) }),
  };
}

/** The checked part of a case. */
export function expectation({ article, blocks, body }: PageCase): object {
  return { article: article ?? {}, ...(blocks && { blocks }), ...(body && { body }) };
}
