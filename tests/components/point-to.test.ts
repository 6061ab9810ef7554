// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { itemAt, pointTo } from '../../components/panels/point-to.ts';
import type { SidebarView } from '../../lib/views/sidebar-types.ts';

const view = {
  names: [
    { index: 0, mentions: [{ start: 10, end: 16 }] },
    {
      index: 1,
      mentions: [
        { start: 40, end: 46 },
        { start: 90, end: 96 },
      ],
    },
  ],
  speakers: [
    {
      statements: [
        { passage: { start: 30, end: 60 }, sentence: { start: 20, end: 120 } },
        { passage: { start: 70, end: 80 }, sentence: { start: 62, end: 100 } },
        { passage: { start: 101, end: 119 }, sentence: { start: 20, end: 120 } },
      ],
    },
  ],
  highlights: [],
} as unknown as SidebarView;

describe('itemAt', () => {
  it.each([
    ['the start of a name', 10, 'name-0'],
    ['inside a later mention', 92, 'name-1'],
    ['just past a name, within a statement', 46, 'said-30'],
    ['the shorter of two statements', 75, 'said-70'],
    ['the words of the second in a sentence', 105, 'said-101'],
    ['the sentence of both, beside their words', 25, 'said-30'],
    ['a place that nobody speaks of', 5, null],
    ['past the end', 500, null],
  ])('%s', (_name, offset, id) => {
    expect(itemAt(view, { start: offset, end: offset })).toBe(id);
  });

  it('takes all that is said as said, whatever names are in it', () => {
    expect(itemAt(view, { start: 30, end: 60 })).toBe('said-30');
  });

  it('takes a whole name as its own', () => {
    expect(itemAt(view, { start: 90, end: 96 })).toBe('name-1');
  });
});

describe('pointing to an item', () => {
  beforeEach(() => {
    document.body.replaceChildren(
      ...['name-0', 'said-70'].map((id) => Object.assign(document.createElement('li'), { id })),
    );
  });

  const pointed = (): readonly string[] =>
    [...document.querySelectorAll('[data-pointed]')].map(({ id }) => id);

  it('marks the one item that is pointed to, and only the newest', () => {
    pointTo(view, { start: 12, end: 12 });
    expect(pointed()).toEqual(['name-0']);
    pointTo(view, { start: 75, end: 75 });
    expect(pointed()).toEqual(['said-70']);
  });

  it('keeps what it shows where nothing belongs to the place', () => {
    pointTo(view, { start: 12, end: 12 });
    pointTo(view, { start: 5, end: 5 });
    expect(pointed()).toEqual(['name-0']);
  });
});
