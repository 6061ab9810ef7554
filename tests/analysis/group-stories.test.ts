import { describe, expect, it } from 'vitest';
import { weighByRarity } from '../../lib/analysis/coverage/similarity.ts';
import { groupStories, type StoryItem } from '../../lib/analysis/group-stories.ts';
import { keysOf } from '../../lib/analysis/rank-coverage.ts';
import type { EntityId } from '../../lib/model/knowledge.ts';

function item(id: string, date: string | null, words: string, ids: readonly EntityId[]): StoryItem {
  const terms = Object.fromEntries(words.split(' ').map((word) => [word, 1]));
  return { id, datePublished: date, terms, entityIds: ids };
}

const flood = 'вода затопила город дамба эвакуация паводок';
const ITEMS = [
  item('orsk-1', '2024-04-06T08:00:00Z', `${flood} @orsk`, ['Q1', 'Q2']),
  item('orsk-2', '2024-04-06T15:00:00Z', `${flood} @orsk жители`, ['Q1', 'Q2']),
  item('orsk-en', '2024-04-06T16:00:00Z', 'dam breach residents @orsk', ['Q1', 'Q2']),
  item('valencia', '2024-10-30T09:00:00Z', `${flood} @vlns ливень`, ['Q3', 'Q4']),
  item('talks', '2024-04-06T10:00:00Z', 'переговоры делегация женева', ['Q5', 'Q6']),
];
const weigh = weighByRarity(ITEMS.map(keysOf));
const ids = (stories: ReturnType<typeof groupStories>) =>
  stories.map(({ items }) => items.map(({ id }) => id));

describe('groupStories', () => {
  it('groups reports of one event across alphabets, and keeps a sibling event apart', () => {
    expect(ids(groupStories([], ITEMS, weigh))).toEqual([
      ['orsk-1', 'orsk-2', 'orsk-en'],
      ['talks'],
      ['valencia'],
    ]);
  });

  it('makes the same stories whatever the order of arrival in one batch', () => {
    expect(ids(groupStories([], ITEMS.toReversed(), weigh))).toEqual(
      ids(groupStories([], ITEMS, weigh)),
    );
  });

  it('lets new items join the stories that are there, which keep their ids', () => {
    const [first, ...later] = ITEMS;
    const before = groupStories([], first ? [first] : [], weigh);
    const after = groupStories(before, later, weigh);
    expect(after[0]?.id).toBe('orsk-1');
    expect(after[0]?.items).toHaveLength(3);
    expect(before[0]?.items).toHaveLength(1);
  });

  it('joins a copy of one agency text whatever was added to it', () => {
    const wireSample = Array.from({ length: 20 }, (_, at) => at * 4);
    const a = { ...item('a', null, 'x @orsk', []), wireSample };
    const b = { ...item('b', null, 'y z w @orsk @vlns', []), wireSample };
    expect(groupStories([], [a, b], weigh)).toHaveLength(1);
  });

  it('keeps everything of what it is given', () => {
    expect(groupStories([], [], weigh)).toEqual([]);
    expect(groupStories([{ id: 's', items: [] }], [], weigh)).toHaveLength(1);
  });
});
