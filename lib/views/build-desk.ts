import type { Story } from '../model/feed.ts';
import type { DeskGroup, DeskItem } from './desk-types.ts';

/** An outlet more counts like this many milliseconds of freshness. */
const OUTLET_WORTH = 6 * 3_600_000;

/** Whether two reports are the same text. */
export type IsCopy = (a: Story, b: Story) => boolean;

/**
 * Items of feeds as listed: the newest first, copies of one text on the line of the earliest.
 *
 * @param visitedAt what came later is new, milliseconds since the epoch
 */
export function buildItems(
  stories: readonly Story[],
  visitedAt: number,
  isCopy: IsCopy,
): readonly DeskItem[] {
  const rows: { story: Story; copiedBy: string[] }[] = [];
  for (const story of stories.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    const original = rows.find((row) => isCopy(row.story, story));
    if (!original) rows.push({ story, copiedBy: [] });
    else if (original.story.outlet !== story.outlet) original.copiedBy.push(story.outlet);
  }
  return rows
    .map(({ story, copiedBy }) => ({
      storyId: story.id,
      articleId: null,
      title: story.title,
      url: story.url,
      outlet: story.outlet,
      at: story.at,
      isNew: story.seenAt > visitedAt,
      isRead: story.readAt !== null,
      copiedBy: [...new Set(copiedBy)],
    }))
    .toReversed();
}

/** One event in the feeds. `stories` is not empty. */
export function buildGroup(id: string, stories: readonly Story[], isCopy: IsCopy): DeskGroup {
  const items = buildItems(stories, Number.POSITIVE_INFINITY, isCopy);
  const times = stories.map(({ at }) => at);
  return {
    id,
    title: items.at(-1)?.title ?? '',
    outlets: new Set(stories.map(({ outlet }) => outlet)).size,
    texts: items.length,
    first: Math.min(...times),
    last: Math.max(...times),
    items,
  };
}

/** What several outlets report comes first, and fades with its age. */
export function byImportance(a: DeskGroup, b: DeskGroup): number {
  const worth = ({ outlets, last }: DeskGroup): number => last + (outlets - 1) * OUTLET_WORTH;
  return worth(b) - worth(a);
}
