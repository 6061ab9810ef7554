import type { SnippetPiece } from '../../model/library-search.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { Block, TextSpan } from '../../model/text.ts';
import { firstEndingAfter } from '../../text/overlaps.ts';
import { tokenizeSpan } from '../../text/tokenize.ts';
import { partsOf } from './article-document.ts';
import type { LibraryQuery } from './library-query.ts';
import { startTerm, wordTerm } from './search-terms.ts';

/** A text to look in; `links` are in order. Without them, names are found by their words only. */
export interface SnippetSource {
  readonly text: string;
  readonly blocks: readonly TextSpan[];
  readonly links?: readonly Pick<EntityLink, 'start' | 'end' | 'entityId'>[];
}

/** A snippet's length at most, UTF-16 units: two lines of a row. */
const LENGTH = 230;
/** A snippet begins with its sentence where that is so near. */
const LEAD = 90;

interface Hit extends TextSpan {
  /** Which word of the query it is. */
  readonly word: number;
  readonly block: number;
}

/** What of a block the words of a query stand for, in order. */
function hitsIn(source: SnippetSource, query: LibraryQuery): readonly Hit[] {
  const wordOf = new Map<string, number>();
  for (const [word, { term }] of query.words.entries()) {
    for (const one of [term, ...(term.or ?? [])]) {
      // Names by their sound find too much to be marked.
      if (!one.term.startsWith('n:') && !wordOf.has(one.term)) wordOf.set(one.term, word);
    }
  }
  const { links = [] } = source;
  return source.blocks.flatMap((span, block) =>
    tokenizeSpan(source.text, span).flatMap(({ kind, norm, start, end }): Hit[] => {
      if (kind !== 'word' && kind !== 'number') return [];
      const terms = partsOf(norm).flatMap((part) => [wordTerm(part), startTerm(part)]);
      const word = terms.map((term) => wordOf.get(term)).find((found) => found !== undefined);
      if (word !== undefined) return [{ start, end, word, block }];
      const link = links[firstEndingAfter(links, start)];
      const isIn = link !== undefined && link.start <= start && end <= link.end;
      const named = isIn && link.entityId ? wordOf.get(`e:${link.entityId}`) : undefined;
      return named === undefined ? [] : [{ start, end, word: named, block }];
    }),
  );
}

/** Whether a text has something for every word of a query. */
export function holdsAll(source: SnippetSource, query: LibraryQuery): boolean {
  const found = new Set(hitsIn(source, query).map(({ word }) => word));
  return query.words.length > 0 && found.size === query.words.length;
}

/** A whole text with what was looked for marked, for example a headline. */
export function markHits(source: SnippetSource, query: LibraryQuery): readonly SnippetPiece[] {
  return cut(source.text, { start: 0, end: source.text.length }, hitsIn(source, query));
}

/**
 * The passage of a text that has the most of what was looked for; the earliest of several, never
 * across blocks. Null where there is nothing.
 */
export function findSnippet(
  source: SnippetSource,
  query: LibraryQuery,
): readonly SnippetPiece[] | null {
  const hits = hitsIn(source, query);
  let best: { from: Hit; words: number } | null = null;
  for (const [at, from] of hits.entries()) {
    const words = new Set<number>();
    for (let next = at; next < hits.length; next++) {
      const hit = hits[next];
      if (hit?.block !== from.block || hit.end - from.start > LENGTH - LEAD) break;
      words.add(hit.word);
    }
    if (words.size > (best?.words ?? 0)) best = { from, words: words.size };
  }
  const block = best && source.blocks[best.from.block];
  if (!best || !block) return null;
  return cut(source.text, windowAround(source.text, block, best.from.start), hits);
}

function windowAround(text: string, block: TextSpan, hit: number): TextSpan {
  const before = text.slice(Math.max(block.start, hit - LEAD), hit);
  const sentence = [...before.matchAll(/[.!?…]["»”]?\s+(?=\S)/gu)].at(-1);
  let start = hit - before.length;
  if (sentence) start += sentence.index + sentence[0].length;
  else if (start > block.start) start += Math.max(0, before.search(/(?<=\s)\S/u));
  if (block.end - start <= LENGTH) return { start, end: block.end };
  const room = text.slice(start, start + LENGTH);
  const end = start + Math.max(room.lastIndexOf(' '), LENGTH / 2);
  return { start, end };
}

function cut(text: string, { start, end }: TextSpan, hits: readonly TextSpan[]): SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  const add = (from: number, to: number, hit: boolean): void => {
    if (to > from) pieces.push({ text: text.slice(from, to), hit });
  };
  let at = start;
  for (const hit of hits) {
    if (hit.start < at || hit.end > end) continue;
    add(at, hit.start, false);
    add(hit.start, hit.end, true);
    at = hit.end;
  }
  add(at, end, false);
  const isCut = (position: number) => position > 0 && position < text.length;
  const last = pieces.at(-1);
  if (last && isCut(end) && text[end] !== '\n') {
    pieces.push({ text: '…', hit: false });
  }
  return pieces;
}

/** The blocks of an article below its headline. */
export function bodyOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ kind }) => kind !== 'headline');
}
