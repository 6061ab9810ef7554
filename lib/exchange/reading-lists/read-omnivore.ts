/**
 * Exports of Omnivore: a zip with `metadata_….json` (lists of saved pages), `content/SLUG.html` and
 * `highlights/SLUG.md`, as its open source wrote them
 * (https://github.com/omnivore-app/omnivore/blob/main/packages/api/src/jobs/export.ts).
 */
import type { ForeignFile, ForeignHighlight, ForeignPage } from '../../model/exchange.ts';
import { arrayOf, fieldsOf, textIn, timeIn } from '../loose-json.ts';
import { joinPages } from './join-pages.ts';

/** Names of the lists in the archive. */
export const OMNIVORE_LIST = /^(?:[^/]+\/)?metadata_[^/]*\.json$/;

/** Gives the Markdown of a page's highlights; null where it has none. */
export type MarkdownOf = (slug: string) => string | null;

/** Reads a list of saved pages; null where it is none. */
export function readOmnivore(value: unknown, markdownOf: MarkdownOf): ForeignFile | null {
  const rows = arrayOf(value)
    .map(fieldsOf)
    .filter((row) => row.has('url') && row.has('savedAt'));
  if (!Array.isArray(value) || rows.length === 0) return null;
  let labelled = false;
  const pages = rows.flatMap((row): ForeignPage[] => {
    const url = textIn(row, 'url') ?? '';
    if (!/^https?:\/\/\S+$/i.test(url)) return [];
    const savedAt = timeIn(row, 'savedAt');
    const marked = readMarked(markdownOf(textIn(row, 'slug') ?? '') ?? '', savedAt);
    labelled ||= marked.labelled;
    return [
      {
        url,
        title: textIn(row, 'title') ?? '',
        siteName: textIn(row, 'siteName'),
        urlKey: null,
        addedAt: savedAt,
        tags: arrayOf(row.get('labels')).filter((label) => typeof label === 'string'),
        // Its description is the page's own.
        note: marked.note,
        highlights: marked.highlights,
      },
    ];
  });
  return {
    format: 'omnivore',
    pages: joinPages(pages),
    skipped: rows.length - pages.length,
    lost: ['state', 'copies', 'authors', 'progress', ...(labelled ? (['labels'] as const) : [])],
  };
}

/** Labels of a highlight stand in a paragraph of their own: `#one #two`. */
const LABELS = /^#\S+(?: #\S+)*$/;

/**
 * Paragraphs that begin with ">" are what was marked, what follows one is its labels and its note;
 * what comes before the first is a note on the page.
 */
function readMarked(
  markdown: string,
  createdAt: number | null,
): {
  readonly note: string;
  readonly highlights: readonly ForeignHighlight[];
  readonly labelled: boolean;
} {
  const marked: { exact: string; note: string[] }[] = [];
  const onPage: string[] = [];
  let labelled = false;
  for (const paragraph of markdown.replaceAll('\r\n', '\n').split(/\n{2,}/)) {
    const text = paragraph.trim();
    if (text.startsWith('>')) {
      const exact = text.replace(/^> ?/gm, '').trim();
      if (exact !== '') marked.push({ exact, note: [] });
    } else if (text !== '') {
      const last = marked.at(-1);
      if (!last) onPage.push(text);
      else if (last.note.length === 0 && LABELS.test(text)) labelled = true;
      else last.note.push(text);
    }
  }
  return {
    note: onPage.join('\n\n'),
    labelled,
    highlights: marked.map(({ exact, note }) => ({
      id: null,
      quote: { exact, prefix: '', suffix: '' },
      position: null,
      note: note.join('\n\n'),
      color: null,
      createdAt,
      changedAt: null,
    })),
  };
}
