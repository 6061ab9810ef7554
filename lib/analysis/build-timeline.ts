/**
 * What happened when, by what the articles say themselves: every sentence that gives a day, a month
 * or a year, resolved against its article's publication, in the order of the days. Sentences of one
 * claim on one day are one entry; a sentence with several dates stands under the first of them.
 */
import type { TimeExpression } from '../model/claim.ts';
import type { ComparisonCell, TimelineCell, TimelineEntry } from '../model/comparison.ts';
import { type ComparedAnalysis, sentenceSigns } from './compare/sentence-signs.ts';
import { DAY_LENGTH } from './time/calendar.ts';

/** Tells sentences of one claim: the same number for them, -1 for a sentence of none. */
export type ClaimAt = (article: number, start: number) => number;

/** A date to the precision that the text gives, and where a period ends. */
interface Dated {
  readonly date: string;
  readonly end: string | null;
}

function datedBy({ iso, precision }: TimeExpression): Dated | null {
  if (!iso) return null;
  const [start = '', end] = iso.split('/');
  const isClock = precision === 'minute' && /T\d{2}:\d{2}/.test(start);
  return {
    date: isClock ? start.slice(0, DAY_LENGTH + 6) : start.slice(0, DAY_LENGTH),
    end: end === undefined ? null : end.slice(0, DAY_LENGTH),
  };
}

/** An entry while it is put together. */
interface Draft extends Dated {
  readonly cells: ComparisonCell[];
  isStatement: boolean;
  isAhead: boolean;
}

/** The timeline of some articles, oldest first. */
export function buildTimeline(
  analyses: readonly ComparedAnalysis[],
  claimAt: ClaimAt = () => -1,
): TimelineEntry[] {
  const drafts: Draft[] = [];
  const byClaim = new Map<string, Draft>();
  for (const [article, analysis] of analyses.entries()) {
    const { text, datePublished } = analysis.article;
    for (const sentence of sentenceSigns(analysis, article)) {
      const { start, end, attributions } = sentence;
      const claim = claimAt(article, start);
      const cell = { article, start, end, text: text.slice(start, end) };
      for (const dated of once(sentence.times)) {
        const draft = entryFor(drafts, byClaim, dated, claim);
        if (!draft.cells.some((known) => known.article === article && known.start === start))
          draft.cells.push(cell);
        if (attributions.length > 0) draft.isStatement = true;
        if (datePublished && dated.date > datePublished.slice(0, dated.date.length))
          draft.isAhead = true;
      }
    }
  }
  return eachOnce(drafts.toSorted(byDate));
}

/** Each sentence under its first date, which says the others; what has no sentence left goes. */
function eachOnce(drafts: readonly Draft[]): TimelineEntry[] {
  const keyOf = ({ article, start }: ComparisonCell): string => `${article} ${start}`;
  const datesOf = Map.groupBy(
    drafts.flatMap(({ date, end, cells }) => cells.map((cell) => ({ cell, date, end }))),
    ({ cell }) => keyOf(cell),
  );
  const shown = new Set<string>();
  return drafts.flatMap(({ date, end, cells, isStatement, isAhead }) => {
    const first = cells.filter((cell) => !shown.has(keyOf(cell)));
    if (first.length === 0) return [];
    const told = first.map((cell): TimelineCell => {
      shown.add(keyOf(cell));
      const [, ...later] = datesOf.get(keyOf(cell)) ?? [];
      if (later.length === 0) return cell;
      return { ...cell, also: later.map((one) => ({ date: one.date, end: one.end })) };
    });
    return [{ date, end, cells: told, isStatement, isAhead }];
  });
}

/** The dates of a sentence, each once; a day told with its clock time is told by that alone. */
function once(times: readonly TimeExpression[]): Dated[] {
  const dated = times.flatMap((time) => datedBy(time) ?? []);
  return dated.filter(
    (one, at) =>
      dated.findIndex(({ date }) => date === one.date) === at &&
      !dated.some((other) => other !== one && other.date.startsWith(`${one.date}T`)),
  );
}

function entryFor(
  drafts: Draft[],
  byClaim: Map<string, Draft>,
  dated: Dated,
  claim: number,
): Draft {
  const key = `${claim} ${dated.date.slice(0, DAY_LENGTH)}`;
  const known = claim >= 0 ? byClaim.get(key) : undefined;
  if (known) return known;
  const draft: Draft = { ...dated, cells: [], isStatement: false, isAhead: false };
  drafts.push(draft);
  byClaim.set(key, draft);
  return draft;
}

/** A year before its months, a month before its days, a day before its hours. */
function byDate(a: Draft, b: Draft): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
