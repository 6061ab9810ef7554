import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Article } from '../../lib/model/news.ts';
import type { Result } from '../../lib/model/result.ts';
import { extractArticle } from '../../lib/page/extract.ts';
import { blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { decodeAs } from '../../lib/text/decode-as.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { parsePage } from './parse-page.ts';

/** A document as given: a page or plain text, and what the caller knows of it. */
export interface GivenDocument {
  readonly id: string;
  readonly content: string;
  readonly isHtml: boolean;
  readonly url?: string;
  /** ISO 8601; used where the document itself gives none. */
  readonly date?: string;
  /** BCP 47; stands before what the page declares. */
  readonly lang?: string;
}

/** The address of a document that has none. */
const NO_ADDRESS = 'about:blank';
/** How much is looked at to tell text from something else, characters. */
const SAMPLE = 4096;

/**
 * A file as a document: a web page when its name ends in `.html` or it begins like one, else
 * plain text. The errors are sentences for the person at the command line.
 */
export async function readFileDocument(file: string): Promise<Result<GivenDocument>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { ok: false, error: code === 'ENOENT' ? 'no such file' : `cannot be read (${code})` };
  }
  const content = decode(bytes);
  if (content === null) {
    return { ok: false, error: 'this is not text in UTF-8 or in the encoding that it names' };
  }
  const isHtml = /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html)/i.test(content);
  return { ok: true, value: { id: basename(file), content, isHtml } };
}

/** Bytes at the start of a page in which its encoding is looked for, as browsers do. */
const HEAD = 1024;
const CHARSET = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w:-]+)/i;

/** UTF-8 if it is that, else the encoding that the page itself names; or null. */
function decode(bytes: Uint8Array): string | null {
  const declared = CHARSET.exec(decodeAs(bytes.subarray(0, HEAD), 'windows-1252', false) ?? '');
  return (
    decodeAs(bytes, 'utf-8', true) ?? (declared?.[1] ? decodeAs(bytes, declared[1], true) : null)
  );
}

/** Reads a document's article. The errors are sentences for the person at the command line. */
export async function readDocument(given: GivenDocument): Promise<Result<Article>> {
  if (!given.content.trim()) return { ok: false, error: 'the document is empty' };
  if (isBinary(given.content)) {
    return { ok: false, error: 'this is not text: it has binary control characters' };
  }
  return given.isHtml ? readPage(given) : { ok: true, value: readText(given) };
}

/** True where control characters stand that no text has. */
function isBinary(content: string): boolean {
  for (let i = 0; i < Math.min(content.length, SAMPLE); i++) {
    const code = content.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32)) return true;
  }
  return false;
}

async function readPage({ content, url, date, lang }: GivenDocument): Promise<Result<Article>> {
  const read = await extractArticle(parsePage(content), { url: url ?? NO_ADDRESS });
  if (!read.ok) return { ok: false, error: 'no article was found on this page' };
  const { article } = read.value;
  return {
    ok: true,
    value: {
      ...article,
      datePublished: article.datePublished ?? date ?? null,
      inLanguage: lang ?? article.inLanguage,
    },
  };
}

/** The input unchanged, so that offsets hold; the first of several lines is the headline. */
function readText({ content, url, date, lang }: GivenDocument): Article {
  const withHeadline = content.trim().includes('\n');
  const blocks = blocksOfPlainText(content, withHeadline);
  const [first] = blocks;
  const headline = withHeadline && first ? content.slice(first.start, first.end).trim() : '';
  return plainArticle(content, {
    ...(url && { url }),
    headline,
    datePublished: date ?? null,
    inLanguage: lang ?? 'und',
    blocks,
  });
}
