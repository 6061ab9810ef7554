import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedArticle } from '../../lib/model/library.ts';
import type { LibraryFilter } from '../../lib/model/library-search.ts';
import { Shelf } from '../../lib/text/shelf/shelf.ts';
import { shelfDocument } from '../../lib/text/shelf/shelf-document.ts';
import { buildSegment } from '../../lib/text/term-index/build-segment.ts';
import { TermIndex } from '../../lib/text/term-index/term-index.ts';

const anyRow: fc.Arbitrary<SavedArticle> = fc.record({
  id: fc.uuid(),
  urlKey: fc.constant('news.example/1'),
  headline: fc.constant('x'),
  siteName: fc.constantFrom(null, 'Обзор', 'Meridian Post'),
  datePublished: fc.constantFrom(null, '2024-01-05', '2024-02-01T10:00:00Z', '2025'),
  lang: fc.constantFrom('ru', 'uk', 'en'),
  savedAt: fc.constant(1),
  updatedAt: fc.nat(1_000_000),
  entityIds: fc.uniqueArray(fc.constantFrom('Q1', 'Q2', 'Q30')),
  speakerIds: fc.uniqueArray(fc.constantFrom('Q1', 'Q2')),
  terms: fc.constant({}),
  versionCount: fc.constant(1),
  tags: fc.uniqueArray(fc.constantFrom('война', 'to read', 'наука')),
  readAt: fc.constantFrom(null, 5),
  archived: fc.boolean(),
  deletedAt: fc.constant(null),
});

const anyFilter: fc.Arbitrary<LibraryFilter> = fc.record(
  {
    shelf: fc.constantFrom('all', 'unread', 'read', 'archived'),
    name: fc.constantFrom('Q1', 'Q30', 'Q7'),
    speaker: fc.constantFrom('Q1', 'Q2'),
    outlet: fc.constantFrom('Обзор', 'nobody'),
    tag: fc.constantFrom('война', 'to read'),
    lang: fc.constantFrom('ru', 'en'),
    from: fc.constantFrom('2024-01-05', '2024-01-06'),
    to: fc.constantFrom('2024-02-01', '2024-01-31'),
  },
  { requiredKeys: ['shelf'] },
);

function passes(row: SavedArticle, filter: LibraryFilter): boolean {
  const day = row.datePublished?.slice(0, 10);
  return (
    row.archived === (filter.shelf === 'archived') &&
    (filter.shelf !== 'unread' || row.readAt === null) &&
    (filter.shelf !== 'read' || row.readAt !== null) &&
    (filter.name === undefined || row.entityIds.includes(filter.name)) &&
    (filter.speaker === undefined || (row.speakerIds ?? []).includes(filter.speaker)) &&
    (filter.outlet === undefined || row.siteName === filter.outlet) &&
    (filter.tag === undefined || row.tags.includes(filter.tag)) &&
    (filter.lang === undefined || row.lang === filter.lang) &&
    (filter.from === undefined || (day !== undefined && day >= filter.from)) &&
    (filter.to === undefined || (day !== undefined && day <= filter.to))
  );
}

describe('shelf', () => {
  it('filters and counts as the rows themselves would', () => {
    const rows = fc.uniqueArray(anyRow, { selector: ({ id }) => id, maxLength: 25 });
    fc.assert(
      fc.property(rows, anyFilter, (all, filter) => {
        const shelf = new Shelf(new TermIndex([buildSegment(all.map(shelfDocument))]));
        const { documents, facets } = shelf.select(shelf.newestFirst(), filter);
        const wanted = all.filter((row) => passes(row, filter));
        expect(documents.map((document) => shelf.index.idOf(document)).sort()).toEqual(
          wanted.map(({ id }) => id).sort(),
        );
        const { tag: _, ...noTag } = filter;
        for (const { value, count } of facets.tags) {
          const tagged = all.filter((row) => passes(row, { ...noTag, tag: value }));
          expect(count).toBe(tagged.length);
        }
        for (const on of ['all', 'unread', 'read', 'archived'] as const) {
          const there = all.filter((row) => passes(row, { ...filter, shelf: on }));
          expect(facets.shelves[on]).toBe(there.length);
        }
      }),
    );
  });

  it('knows when each was saved, and lists the last first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyRow, { selector: ({ id }) => id }), (all) => {
        const shelf = new Shelf(new TermIndex([buildSegment(all.map(shelfDocument))]));
        const times = shelf.newestFirst().map((document) => shelf.savedAt(document));
        expect(times).toEqual(all.map(({ updatedAt }) => updatedAt).sort((a, b) => b - a));
      }),
    );
  });
});
