/** What followed stories and names must be when they come out of a file. */
import type { FollowedName, FollowedStory } from '../../model/desk.ts';
import {
  type Check,
  finite,
  listOf,
  objectOf,
  orNull,
  pageAddress,
  recordOf,
  whole,
} from '../schema.ts';
import { entityId, isoDate, line, rowId } from './rows.ts';

const MOST = 20_000;

const times = { followedAt: whole, visitedAt: whole, endedAt: orNull(whole) };

/** A story that the reader follows. */
export const followedStory: Check<FollowedStory> = objectOf<FollowedStory>({
  id: rowId,
  title: line,
  url: pageAddress,
  datePublished: orNull(isoDate),
  entityIds: listOf(entityId, MOST),
  terms: recordOf(finite, MOST),
  ...times,
});

/** A name that the reader follows. */
export const followedName: Check<FollowedName> = objectOf<FollowedName>({ id: entityId, ...times });
