import type { FeedWishes } from '../../model/feed.ts';

/** Of a feed that does not say when it wants to be asked. */
export const NO_WISHES: FeedWishes = { ttl: null, skipHours: [], skipDays: [] };
