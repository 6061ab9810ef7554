/** First half of a conversion: the dump is read once, line by line, and what may count is kept. */
import type { Lang } from '../../../lib/model/text.ts';
import { type DraftOptions, draftOf, labelsOf } from './draft.ts';
import { dumpLines } from './dump-lines.ts';
import { field, itemId, itemIds } from './statements.ts';
import type { Counts, Workplace } from './workplace.ts';

/** An item that may be an office: where it is held, its labels. */
export interface OfficeLine {
  readonly id: string;
  readonly of: `Q${number}`;
  readonly labels: Partial<Record<Lang, string>>;
}

/** What is heard while reading. */
export interface ReadingWatch {
  readonly broken: (line: number, why: string) => void;
  readonly progress: (counts: Counts, byte: number) => void;
  /** Set `aborted` to stop after the next checkpoint. */
  readonly signal?: { readonly aborted: boolean };
}

/** Lines between two checkpoints. */
const LINES_KEPT = 20_000;

const OPEN = '{'.charCodeAt(0);
const CLOSE = '}'.charCodeAt(0);
const SITELINKS = Buffer.from('"sitelinks":{');
const SITE = Buffer.from('"site":"');
const SUBCLASS = Buffer.from('"P279"');

/**
 * Reads a dump into the workplace, from its checkpoint on. Lines are told apart as cheaply as
 * can be: most items have too few articles, which is seen without parsing them.
 * @returns false when it was stopped before the end
 */
export async function readDump(
  path: string,
  work: Workplace,
  options: DraftOptions,
  watch: ReadingWatch,
): Promise<boolean> {
  const start = work.checkpoint;
  if (start.complete) return true;
  const counts = { ...start.counts };
  let byte = start.byte;
  for await (const line of dumpLines(path, start.byte)) {
    counts.lines++;
    byte = line.end;
    const text = trimmed(line.bytes);
    if (text.length > 0) {
      const outcome = takeLine(text, work, options);
      if (outcome.why) {
        counts.broken++;
        watch.broken(counts.lines, outcome.why);
      } else {
        counts.items++;
        if (outcome.kept) counts.kept++;
      }
    }
    if (counts.lines % LINES_KEPT !== 0) continue;
    work.save(byte, { ...counts });
    watch.progress(counts, byte);
    if (watch.signal?.aborted) return false;
  }
  work.save(byte, { ...counts }, true);
  watch.progress(counts, byte);
  return true;
}

const BLANK = new Set(Buffer.from(' \t\r,[]'));

/** An item's line without the commas and brackets of the list that the dump is. */
function trimmed(line: Buffer): Buffer {
  let start = 0;
  let end = line.length;
  while (start < end && BLANK.has(line[start] ?? 0)) start++;
  while (end > start && BLANK.has(line[end - 1] ?? 0)) end--;
  return line.subarray(start, end);
}

interface Outcome {
  readonly kept?: boolean;
  /** Why the line is broken. */
  readonly why?: string;
}

function takeLine(line: Buffer, work: Workplace, options: DraftOptions): Outcome {
  if (line[0] !== OPEN) return { why: 'does not begin like an item' };
  if (line[line.length - 1] !== CLOSE) return { why: 'is cut off' };
  const mayCount = mayHaveArticles(line, options.minSitelinks);
  if (!mayCount && !line.includes(SUBCLASS)) return {};
  let item: unknown;
  try {
    item = JSON.parse(line.toString('utf8'));
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
  const id = itemId(item);
  if (field(item, 'type') === 'property' || field(item, 'type') === 'lexeme') return {};
  if (!id) return { why: 'has no id of an item' };
  keepClass(item, id, work, options.languages);
  const draft = mayCount ? draftOf(item, options) : null;
  if (draft) work.add('drafts', JSON.stringify(draft));
  return { kept: draft !== null };
}

/** False only when an item certainly has too few sitelinks; they stand at the end of its line. */
function mayHaveArticles(line: Buffer, least: number): boolean {
  const from = line.lastIndexOf(SITELINKS);
  if (from < 0) return true;
  let count = 0;
  for (let at = line.indexOf(SITE, from); at >= 0; at = line.indexOf(SITE, at + SITE.length)) {
    if (++count >= least) return true;
  }
  return count >= least;
}

/** Notes what the item stands under, and where it is held if it is an office. */
function keepClass(item: unknown, id: string, work: Workplace, languages: readonly Lang[]): void {
  const parents = itemIds(item, 'P279', false);
  if (parents.length === 0) return;
  work.add('classes', [id, ...parents].join(' '));
  const [of] = [...itemIds(item, 'P1001'), ...itemIds(item, 'P2389'), ...itemIds(item, 'P17')];
  if (!of) return;
  const office: OfficeLine = { id, of, labels: labelsOf(item, languages) };
  work.add('offices', JSON.stringify(office));
}
