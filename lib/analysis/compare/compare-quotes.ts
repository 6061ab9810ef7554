import { hashOf } from '../../knowledge/stem-key.ts';
import type { Attribution } from '../../model/claim.ts';
import type { ComparedQuote, QuoteCell } from '../../model/comparison.ts';
import { type ComparedAnalysis, speakerOf } from './sentence-signs.ts';
import { diffWords } from './word-diff.ts';

/** Share of the shorter wording's runs of four letters that the longer has: CLAIMS 2.2. */
const SAME_WORDING = 0.6;
const RUN = 4;

/** A statement with what it is compared by. */
interface Statement {
  readonly speaker: string;
  readonly label: string;
  readonly lang: string;
  readonly group: number;
  readonly runs: ReadonlySet<number>;
  readonly cell: Omit<QuoteCell, 'drift'>;
}

/** Runs of four letters of a text, spaces and case folded. */
function runsOf(text: string): Set<number> {
  const letters = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= letters.length; at++) runs.add(hashOf(letters.slice(at, at + RUN)));
  return runs;
}

/** How much of the shorter text's wording the other has, 0 to 1. */
function wordingContainment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const run of small) if (large.has(run)) shared++;
  return shared / small.size;
}

/**
 * Who is quoted where: the statements of each speaker, those that are one laid side by side. Two
 * are one where their sentences make one claim, or, in one language, where the wording of the
 * shorter is in the longer. `groupAt` tells which claim a place of an article belongs to.
 */
export function compareQuotes(
  analyses: readonly ComparedAnalysis[],
  groupAt: (article: number, offset: number) => number,
): ComparedQuote[] {
  const statements = analyses.flatMap((analysis, article) =>
    analysis.attributions.flatMap((one) => statementOf(analysis, article, one, groupAt) ?? []),
  );
  const rows: Statement[][] = [];
  for (const statement of statements) {
    const row = rows.find((known) => known.some((one) => isSame(one, statement)));
    if (row) row.push(statement);
    else rows.push([statement]);
  }
  return rows
    .map(toQuote)
    .toSorted((a, b) => articlesOf(b) - articlesOf(a) || a.label.localeCompare(b.label));
}

function articlesOf({ cells }: ComparedQuote): number {
  return new Set(cells.map(({ article }) => article)).size;
}

function statementOf(
  { article: { text }, text: { lang } }: ComparedAnalysis,
  article: number,
  one: Attribution,
  groupAt: (article: number, offset: number) => number,
): Statement | null {
  const { source, antecedent, content, quotation } = one;
  const name = antecedent ?? source;
  if (!name) return null;
  const label = text.slice(name.start, name.end);
  const words = text.slice(content.start, content.end);
  return {
    speaker: speakerOf(one, text) ?? label.toLowerCase(),
    label,
    lang,
    group: groupAt(article, content.start),
    runs: runsOf(words),
    cell: { article, ...content, text: words, isDirect: quotation !== 'indirect' },
  };
}

function isSame(a: Statement, b: Statement): boolean {
  if (a.speaker !== b.speaker || a.cell.article === b.cell.article) return false;
  if (a.group >= 0 && a.group === b.group) return true;
  return a.lang === b.lang && wordingContainment(a.runs, b.runs) >= SAME_WORDING;
}

function toQuote(row: readonly Statement[]): ComparedQuote {
  const [first] = row;
  return {
    speaker: first?.speaker ?? '',
    label: first?.label ?? '',
    cells: row.map(({ cell, lang }, at) => ({
      ...cell,
      drift: at > 0 && first && lang === first.lang ? diffWords(first.cell.text, cell.text) : null,
    })),
  };
}
