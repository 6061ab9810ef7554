/** What tests and measurements call inside a page: `globalThis.sidelightPage`. */
import { Readability } from '@mozilla/readability';
import type { Article } from '../../lib/model/news.ts';
import { extractArticle } from '../../lib/page/extract.ts';
import { isInline } from '../../lib/page/flow.ts';
import type { TextMap } from '../../lib/page/text-map.ts';

/** What a reading of the open page gave. */
export interface PageReading {
  readonly article: Article | null;
  readonly error: string | null;
  /** Characters of the text that are no separators, and those found again at their place. */
  readonly characters: number;
  readonly mapped: number;
  /** Milliseconds from call to answer. */
  readonly duration: number;
}

/** The functions that stand in the page after the bundle ran. */
export interface PageFunctions {
  readPage(url: string): Promise<PageReading>;
  readPlainly(): string | null;
}

function countMapped(text: string, map: TextMap): { characters: number; mapped: number } {
  let characters = 0;
  let mapped = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const char = text[offset] ?? '';
    if (char === '\n') continue;
    characters++;
    const point = map.pointAt(offset);
    if (point === null || !point.node.isConnected) continue;
    const there = point.node.data[point.offset] ?? '';
    const isSame = there === char || (char === ' ' && /[ \t\n\r\f]/.test(there));
    if (isSame && map.offsetOf(point.node, point.offset) === offset) mapped++;
  }
  return { characters, mapped };
}

const functions: PageFunctions = {
  async readPage(url) {
    const from = performance.now();
    const result = await extractArticle(document, { url });
    const duration = performance.now() - from;
    if (!result.ok) {
      return { article: null, error: result.error, characters: 0, mapped: 0, duration };
    }
    const { article, textMap } = result.value;
    return { article, error: null, duration, ...countMapped(article.text, textMap) };
  },
  readPlainly() {
    const clone = document.cloneNode(true) as Document;
    const parsed = new Readability<Node>(clone, { serializer: (node) => node }).parse();
    if (!parsed?.content) return null;
    // As Readability's text, but with a space where blocks would stick together.
    const words: string[] = [];
    const walker = document.createTreeWalker(parsed.content, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text) words.push(node.data);
      else if (node instanceof Element && !isInline(node)) words.push(' ');
    }
    return words.join('');
  },
};

Object.assign(globalThis, { sidelightPage: functions });
