import type { CoverageItem } from '../model/coverage.ts';
import type { CoverageView } from './coverage-types.ts';

/** Says where an item stands relative to this article; a bare date has no time to compare. */
export function withOffset(item: CoverageItem, published: string | null): CoverageView {
  const both = item.datePublished !== null && published !== null;
  const offset = both ? Date.parse(item.datePublished ?? '') - Date.parse(published ?? '') : null;
  return { ...item, offset: Number.isNaN(offset) ? null : offset };
}
