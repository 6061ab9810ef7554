import type { ComparisonRow } from '../../lib/model/comparison.ts';
import type { CompareView } from '../../lib/views/compare-types.ts';
import type { RowFilter } from './compare-actions.ts';

/** A row with its number in the comparison. */
export interface NumberedRow {
  readonly row: ComparisonRow;
  readonly index: number;
}

const RANK: Readonly<Record<ComparisonRow['kind'], number>> = {
  differs: 0,
  all: 1,
  some: 2,
  only: 3,
};

/** The rows that a filter lets through, in its order. */
export function shownRows({ rows, leftOut }: CompareView, filter: RowFilter): NumberedRow[] {
  const { order, kind, speaker, name, leftOutOf } = filter;
  const missing = leftOutOf === null ? null : new Set(leftOut[leftOutOf]);
  const shown = rows
    .map((row, index) => ({ row, index }))
    .filter(
      ({ row, index }) =>
        (kind === 'all' || isOfKind(row, kind)) &&
        (speaker === '' || row.speakers.includes(speaker)) &&
        (name === '' || row.names.includes(name)) &&
        (missing === null || missing.has(index)),
    );
  if (order === 'text') return shown;
  return shown.toSorted((a, b) => RANK[a.row.kind] - RANK[b.row.kind]);
}

function isOfKind({ kind }: ComparisonRow, wanted: 'differs' | 'shared' | 'only'): boolean {
  return wanted === 'shared' ? kind === 'all' || kind === 'some' : kind === wanted;
}
