import type { ForeignPage } from '../../model/exchange.ts';
import { urlKey } from '../../text/canonical-url.ts';

/** Entries of one address made one: all highlights and tags, the first title, the earliest time. */
export function joinPages(pages: readonly ForeignPage[]): readonly ForeignPage[] {
  const joined = new Map<string, ForeignPage>();
  for (const page of pages) {
    const key = page.urlKey ?? urlKey(page.url);
    const before = joined.get(key);
    joined.set(key, before ? join(before, page) : page);
  }
  return [...joined.values()];
}

function join(a: ForeignPage, b: ForeignPage): ForeignPage {
  const times = [a.addedAt, b.addedAt].filter((time) => time !== null);
  return {
    ...a,
    title: a.title || b.title,
    siteName: a.siteName ?? b.siteName,
    addedAt: times.length > 0 ? Math.min(...times) : null,
    tags: [...new Set([...a.tags, ...b.tags])],
    note: [...new Set([a.note, b.note])].filter((note) => note !== '').join('\n\n'),
    highlights: [...a.highlights, ...b.highlights],
  };
}
