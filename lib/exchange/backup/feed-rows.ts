/** What followed feeds must be when they come out of a file. */
import type { Feed, FeedWishes } from '../../model/feed.ts';
import {
  type Check,
  listOf,
  objectOf,
  oneOf,
  optional,
  orNull,
  webAddress,
  whole,
  yesOrNo,
} from '../schema.ts';
import { line, rowId } from './rows.ts';

/** A feed that the reader follows. */
export const followedFeed: Check<Feed> = objectOf<Feed>({
  id: rowId,
  url: webAddress,
  movedFrom: optional(webAddress),
  urlKey: line,
  title: line,
  siteUrl: orNull(webAddress),
  inLanguage: orNull(line),
  addedAt: whole,
  paused: yesOrNo,
  dueAt: orNull(whole),
  checkedAt: orNull(whole),
  changedAt: orNull(whole),
  etag: orNull(line),
  lastModified: orNull(line),
  wishes: orNull(
    objectOf<FeedWishes>({
      ttl: orNull(whole),
      skipHours: listOf(whole, 24),
      skipDays: listOf(whole, 7),
    }),
  ),
  failures: whole,
  problem: orNull(
    oneOf(
      'no-consent',
      'bad-address',
      'wait',
      'unavailable',
      'refused',
      'redirected',
      'too-large',
      'too-slow',
      'unreachable',
      'malformed',
      'not-found',
      'no-feed',
      'gone',
      'over-limits',
    ),
  ),
});
