/** Files for other programs, written article by article. */
import type { FileSink } from '../../browser/own-files.ts';
import { type Citation, citationOf } from '../../exchange/citations/source.ts';
import { writeBibtex, writeCslJson, writeRis } from '../../exchange/citations/write-citations.ts';
import type { ExportedArticle } from '../../exchange/exported-article.ts';
import { writeHighlightsCsv } from '../../exchange/highlights/highlights-csv.ts';
import { writeAnnotations } from '../../exchange/highlights/web-annotation.ts';
import {
  type MarkdownWords,
  markdownName,
  writeMarkdown,
} from '../../exchange/markdown/write-markdown.ts';
import { ZipWriter } from '../../exchange/zip/write-zip.ts';
import type { Highlight } from '../../model/highlight.ts';
import type { SavedArticle } from '../../model/library.ts';
import { latestVersion } from '../../store/articles.ts';
import type { LibraryDatabase } from '../../store/database.ts';
import { highlightsOf, listHighlights } from '../../store/highlights.ts';
import { encodeUtf8 } from '../../text/utf8.ts';
import type { ExportFormat } from '../../views/exchange-types.ts';
import { localDay } from '../local-day.ts';
import type { NameThem } from '../name-entities.ts';

/** Articles asked of the database at a time. */
const BATCH = 20;

/** What an export is made of. */
export interface ExportJob {
  readonly db: LibraryDatabase;
  readonly nameThem: NameThem;
  readonly words: MarkdownWords;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly signal: { readonly aborted: boolean };
  /** Articles done, of all. */
  readonly progress: (done: number, total: number) => void;
}

/** The name under which the reader gets each. */
export const EXPORT_NAMES: Readonly<Record<ExportFormat, string>> = {
  markdown: 'sidelight-articles.zip',
  'highlights-csv': 'sidelight-highlights.csv',
  'web-annotation': 'sidelight-annotations.jsonld',
  'csl-json': 'sidelight-citations.json',
  ris: 'sidelight-citations.ris',
  bibtex: 'sidelight-citations.bib',
};

/** Writes all that is saved in a format; false when it was stopped. */
export async function exportAll(
  job: ExportJob,
  format: ExportFormat,
  sink: Pick<FileSink, 'write'>,
): Promise<boolean> {
  if (format === 'markdown') return exportMarkdown(job, sink);
  const text =
    format === 'highlights-csv' || format === 'web-annotation'
      ? await highlightsAs(job.db, format)
      : await citationsAs(job, format);
  if (text === null) return false;
  await sink.write(encodeUtf8(text));
  return true;
}

/** One article as Markdown, and the name of its file; null where it is not there. */
export async function exportOne(
  job: ExportJob,
  { articleId, version }: { readonly articleId: string; readonly version?: number | undefined },
): Promise<{ readonly name: string; readonly text: string } | null> {
  const saved = await job.db.articles.get(articleId);
  const exported = saved && (await exportedArticle(job, saved, version));
  if (!exported) return null;
  return { name: `${markdownName(exported)}.md`, text: writeMarkdown(exported, job.words) };
}

async function exportMarkdown(job: ExportJob, sink: Pick<FileSink, 'write'>): Promise<boolean> {
  const zip = new ZipWriter(job.now);
  const names = new Set<string>();
  const done = await eachArticle(job, async (exported) => {
    const name = unusedName(markdownName(exported), names);
    const bytes = encodeUtf8(writeMarkdown(exported, job.words));
    for (const chunk of zip.add(`${name}.md`, bytes)) await sink.write(chunk);
  });
  for (const chunk of zip.end()) await sink.write(chunk);
  return done;
}

function unusedName(name: string, used: Set<string>): string {
  let unused = name;
  // Some systems tell no capitals from small letters.
  for (let n = 2; used.has(unused.toLowerCase()); n++) unused = `${name} ${n}`;
  used.add(unused.toLowerCase());
  return unused;
}

async function citationsAs(
  job: ExportJob,
  format: 'csl-json' | 'ris' | 'bibtex',
): Promise<string | null> {
  const citations: Citation[] = [];
  const done = await eachArticle(job, async (exported) => {
    citations.push(citationOf(exported, localDay));
  });
  if (!done) return null;
  const write = { 'csl-json': writeCslJson, ris: writeRis, bibtex: writeBibtex }[format];
  return write(citations);
}

async function highlightsAs(
  db: LibraryDatabase,
  format: 'highlights-csv' | 'web-annotation',
): Promise<string> {
  const highlights = await listHighlights(db);
  const articles = new Map(
    await Promise.all(
      [...new Set(highlights.map(({ urlKey }) => urlKey))].map(async (urlKey) => {
        const saved = await db.articles.get({ urlKey });
        return [urlKey, saved && (await latestVersion(db, saved))?.article] as const;
      }),
    ),
  );
  return format === 'highlights-csv'
    ? writeHighlightsCsv(highlights, (urlKey) => articles.get(urlKey)?.authors ?? [])
    : writeAnnotations(highlights, (urlKey) => articles.get(urlKey)?.text ?? null);
}

/** Every saved article in the order of its key, without those in the bin; false when stopped. */
async function eachArticle(
  job: ExportJob,
  visit: (exported: ExportedArticle) => Promise<void>,
): Promise<boolean> {
  const { db, signal, progress } = job;
  const total = await db.articles.count();
  let [done, last] = [0, ''];
  for (;;) {
    const rows = await db.articles.where('id').above(last).limit(BATCH).toArray();
    if (rows.length === 0) return true;
    for (const row of rows) {
      if (signal.aborted) return false;
      const exported = row.deletedAt === null ? await exportedArticle(job, row) : null;
      if (exported) await visit(exported);
      progress(++done, total);
    }
    last = rows.at(-1)?.id ?? '';
  }
}

/** Without a number: the newest version. */
async function exportedArticle(
  { db, nameThem }: ExportJob,
  saved: SavedArticle,
  number = saved.versionCount,
): Promise<ExportedArticle | null> {
  const version = await latestVersion(db, { ...saved, versionCount: number });
  if (!version) return null;
  const highlights = (await highlightsOf(db, saved.urlKey)).toSorted(
    (a, b) => startOf(a) - startOf(b) || a.createdAt - b.createdAt,
  );
  return { saved, version, highlights, names: [...(await nameThem(saved.entityIds)).values()] };
}

function startOf({ position }: Highlight): number {
  return position?.start ?? Number.MAX_SAFE_INTEGER;
}
