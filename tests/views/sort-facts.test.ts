import { expect, it } from 'vitest';
import type { Fact } from '../../lib/model/knowledge.ts';
import { sortFacts } from '../../lib/views/sort-facts.ts';

it('sorts facts as a reader wants them, the newest of a kind first', () => {
  const facts: Fact[] = [
    { property: 'note', value: { text: { en: 'a remark' } } },
    { property: 'population', value: { number: 10 }, start: '2014' },
    { property: 'something-new', value: { number: 1 } },
    { property: 'population', value: { number: 12 }, start: '2024' },
    { property: 'currency', value: { text: { en: 'crown' } } },
    { property: 'country', value: { entity: 'Q159' } },
    { property: 'administrative-centre', value: { entity: 'Q915' } },
    { property: 'founded', value: { date: '1949-04-04' } },
  ];
  expect(sortFacts(facts).map(({ property, start }) => start ?? property)).toEqual([
    'founded',
    'administrative-centre',
    'country',
    '2024',
    '2014',
    'currency',
    'something-new',
    'note',
  ]);
});
