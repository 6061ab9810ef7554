/**
 * Tables of other programs: Pocket (title,url,time_added,tags,status), Instapaper
 * (URL,Title,Selection,Folder,Timestamp), Readwise (Highlight,Book Title,…) and Readwise Reader,
 * Hypothesis (Creation Date,URL,…,Quote,User,Body,Tags,Page), and our own highlights. One reader:
 * what a column is says its header.
 */
import Papa from 'papaparse';
import type { ForeignFile, ForeignFormat, ForeignLoss, ForeignPage } from '../../model/exchange.ts';
import { HIGHLIGHT_COLORS } from '../../model/highlight.ts';
import { parseJson } from '../../text/parse-json.ts';
import { withoutGuard } from '../highlights/highlights-csv.ts';
import { arrayOf, timeOf } from '../loose-json.ts';
import { joinPages } from './join-pages.ts';

/** What a column may hold. */
type Column =
  | 'url'
  | 'title'
  | 'highlight'
  | 'note'
  | 'tags'
  | 'folder'
  | 'added'
  | 'site'
  | 'color'
  | 'location'
  | 'before'
  | 'after'
  | 'changed'
  | 'key'
  | 'id';

/** Headers in lower case, by program. */
const HEADERS: ReadonlyMap<string, Column> = new Map(
  Object.entries<Column>({
    url: 'url',
    'source url': 'url',
    title: 'title',
    'book title': 'title',
    highlight: 'highlight',
    selection: 'highlight',
    note: 'note',
    'document note': 'note',
    tags: 'tags',
    'document tags': 'tags',
    folder: 'folder',
    time_added: 'added',
    timestamp: 'added',
    date: 'added',
    'highlighted at': 'added',
    'saved date': 'added',
    'creation date': 'added',
    quote: 'highlight',
    body: 'note',
    site: 'site',
    color: 'color',
    location: 'location',
    before: 'before',
    after: 'after',
    changed: 'changed',
    'address key': 'key',
    id: 'id',
  }),
);

/** Whose table it is, by headers that only that one has. */
const SIGNATURES: readonly (readonly [ForeignFormat, readonly string[]])[] = [
  ['highlights-csv', ['highlight', 'address key']],
  ['pocket', ['url', 'time_added']],
  ['instapaper', ['url', 'selection']],
  ['hypothesis', ['url', 'quote', 'body']],
  ['readwise', ['highlight']],
  ['readwise', ['url', 'document tags']],
];

/** Columns that are not taken over, and what is lost with them where they hold anything. */
const LOST: ReadonlyMap<string, ForeignLoss> = new Map(
  Object.entries<ForeignLoss>({
    status: 'state',
    seen: 'state',
    author: 'authors',
    'book author': 'authors',
    'reading progress': 'progress',
  }),
);

/** Says of a row of Hypothesis that it is an answer to another. */
const KIND = 'annotation/reply type';

/** Reads a table with a row of headers; null where no program's headers are known. */
export function readTable(text: string): ForeignFile | null {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const [head = [], ...rows] = data;
  const headers = head.map((cell) => cell.trim().toLowerCase());
  const format = SIGNATURES.find(([, needed]) => needed.every((one) => headers.includes(one)))?.[0];
  if (!format) return null;
  const ours = format === 'highlights-csv';
  const lost = new Set<ForeignLoss>();
  const kind = headers.indexOf(KIND);
  const isAnswer = (row: readonly string[]) => /^reply$/i.test((row[kind] ?? '').trim());
  const answers = new Set(rows.filter(isAnswer));
  if (answers.size > 0) lost.add('replies');
  const pages = rows.flatMap((row) => {
    if (answers.has(row)) return [];
    const cells = new Map<Column, string>();
    for (const [at, header] of headers.entries()) {
      const column = HEADERS.get(header);
      const cell = row[at] ?? '';
      const loss = LOST.get(header);
      if (loss && cell !== '' && !ours) lost.add(loss);
      if (column && cell !== '' && !cells.has(column)) {
        cells.set(column, ours ? withoutGuard(cell) : cell.trim());
      }
    }
    if (FOLDERS_OF_ALL.has((cells.get('folder') ?? '').toLowerCase())) lost.add('state');
    return pageOf(cells, format) ?? [];
  });
  const skipped = rows.length - answers.size - pages.length;
  return { format, pages: joinPages(pages), skipped, lost: [...lost] };
}

function pageOf(cells: ReadonlyMap<Column, string>, format: ForeignFormat): ForeignPage | null {
  const ours = format === 'highlights-csv';
  const url = cells.get('url') ?? '';
  if (!/^https?:\/\/\S+$/i.test(url)) return null;
  const exact = cells.get('highlight');
  const note = cells.get('note') ?? '';
  const addedAt = timeOf(cells.get('added'));
  return {
    url,
    title: cells.get('title') ?? '',
    siteName: cells.get('site') ?? null,
    urlKey: ours ? (cells.get('key') ?? null) : null,
    addedAt,
    tags: tagsIn(cells, format),
    note: exact === undefined ? note : '',
    highlights:
      exact === undefined
        ? []
        : [
            {
              id: ours ? (cells.get('id') ?? null) : null,
              quote: { exact, prefix: cells.get('before') ?? '', suffix: cells.get('after') ?? '' },
              position: ours ? positionIn(cells.get('location') ?? '') : null,
              note,
              color: HIGHLIGHT_COLORS.find((known) => known === cells.get('color')) ?? null,
              createdAt: addedAt,
              changedAt: timeOf(cells.get('changed')),
            },
          ],
  };
}

/** Instapaper's own folders are no tags. */
const FOLDERS_OF_ALL = new Set(['unread', 'archive', 'starred']);

/** Pocket parts tags by "|", the others by commas, Instapaper writes a list of JSON. */
function tagsIn(cells: ReadonlyMap<Column, string>, format: ForeignFormat): readonly string[] {
  const cell = cells.get('tags') ?? '';
  const tags = listOfJson(cell) ?? cell.split(format === 'pocket' ? '|' : ',');
  const folder = cells.get('folder') ?? '';
  return [...tags, FOLDERS_OF_ALL.has(folder.toLowerCase()) ? '' : folder]
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

function listOfJson(cell: string): readonly string[] | null {
  if (!cell.startsWith('[')) return null;
  const value = parseJson(cell);
  return value === undefined ? null : arrayOf(value).filter((tag) => typeof tag === 'string');
}

function positionIn(location: string): { start: number; end: number } | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(location) ?? [];
  return start === undefined ? null : { start: Number(start), end: Number(end) };
}
