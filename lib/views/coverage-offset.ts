import type { CoverageItem } from '../model/coverage.ts';
import type { CoverageView } from './coverage-types.ts';

const DAY = 86_400_000;
/** "2022-01-10", as many pages and feeds say it: not a moment at midnight. */
const DATE_ALONE = /^\d{4}-\d{2}-\d{2}$/;

/** Says where an item stands relative to this article. */
export function withOffset(item: CoverageItem, published: string | null): CoverageView {
  return { ...item, offset: offsetBetween(item.datePublished, published) };
}

function offsetBetween(theirs: string | null, own: string | null): number | null {
  if (theirs === null || own === null) return null;
  const byDate = DATE_ALONE.test(theirs) || DATE_ALONE.test(own);
  const offset = byDate ? dayOf(theirs) - dayOf(own) : Date.parse(theirs) - Date.parse(own);
  return Number.isNaN(offset) || (byDate && offset === 0) ? null : offset;
}

/** The calendar day that a date itself names, in its own time zone. */
function dayOf(date: string): number {
  return Math.round(Date.parse(date.slice(0, 10)) / DAY) * DAY;
}
