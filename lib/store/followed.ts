/** Stories and names that the reader follows. */
import type { FollowedName, FollowedStory } from '../model/desk.ts';
import type { LibraryDatabase } from './database.ts';

export type FollowedKind = 'story' | 'name';

/** What is followed now, the latest first. */
export async function listFollowed(db: LibraryDatabase): Promise<{
  readonly stories: readonly FollowedStory[];
  readonly names: readonly FollowedName[];
}> {
  const [stories, names] = await Promise.all([
    db.followedStories.orderBy('followedAt').reverse().toArray(),
    db.followedNames.orderBy('followedAt').reverse().toArray(),
  ]);
  return { stories: stories.filter(isOn), names: names.filter(isOn) };
}

export async function isFollowed(
  db: LibraryDatabase,
  kind: FollowedKind,
  id: string,
): Promise<boolean> {
  const row = await (kind === 'story' ? db.followedStories.get(id) : db.followedNames.get(id));
  return row !== undefined && isOn(row);
}

/** Follows a story; one that is followed already stays as it is. */
export async function followStory(db: LibraryDatabase, story: FollowedStory): Promise<void> {
  await db.transaction('rw', db.followedStories, async () => {
    const known = await db.followedStories.get(story.id);
    if (!known || !isOn(known)) await db.followedStories.put(story);
  });
}

/** Follows a name; one that is followed already stays as it is. */
export async function followName(db: LibraryDatabase, name: FollowedName): Promise<void> {
  await db.transaction('rw', db.followedNames, async () => {
    const known = await db.followedNames.get(name.id);
    if (!known || !isOn(known)) await db.followedNames.put(name);
  });
}

/** Changes what is followed; nothing happens where it is not there. */
export async function changeFollowed(
  db: LibraryDatabase,
  kind: FollowedKind,
  id: string,
  change: Partial<Pick<FollowedName, 'visitedAt' | 'endedAt'>>,
): Promise<void> {
  if (kind === 'story') await db.followedStories.update(id, change);
  else await db.followedNames.update(id, change);
}

/** Forgets for good what was given up before this moment, milliseconds since the epoch. */
export async function sweepFollowed(db: LibraryDatabase, before: number): Promise<void> {
  const isOld = ({ endedAt }: Pick<FollowedName, 'endedAt'>) =>
    endedAt !== null && endedAt < before;
  await db.followedStories.filter(isOld).delete();
  await db.followedNames.filter(isOld).delete();
}

function isOn({ endedAt }: Pick<FollowedName, 'endedAt'>): boolean {
  return endedAt === null;
}
