import { expect, it } from 'vitest';
import { PAGE_LABELS } from '../../lib/languages/page-labels.ts';

it('labels are in the folded form in which pages are compared with them', () => {
  const labels = PAGE_LABELS.flatMap(({ related, unrelated, furniture }) => [
    ...related,
    ...unrelated,
    ...furniture,
  ]);
  const unfolded = labels.filter((label) => label !== label.toLowerCase().trim());
  expect(unfolded).toEqual([]);
});

it('no label calls links both related and unrelated', () => {
  const unrelated = new Set(PAGE_LABELS.flatMap((labels) => labels.unrelated));
  const both = PAGE_LABELS.flatMap((labels) => labels.related).filter((l) => unrelated.has(l));
  expect(both).toEqual([]);
});
