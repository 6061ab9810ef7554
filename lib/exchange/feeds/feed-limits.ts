/**
 * How much of a feed is read. Generous for any feed that is meant to be read by people, and far
 * below what makes a parser slow (measured with htmlparser2: quadratic from thousands of levels).
 */

/** Bytes of a feed, unpacked. */
export const MAX_FEED_BYTES = 5_000_000;
/** Items of a feed; the first ones in its own order count. */
export const MAX_ITEMS = 2000;
/** Elements within each other. Beyond it the feed is refused. */
export const MAX_DEPTH = 100;
/** Elements in all: a hundred for each item. Beyond it the feed is refused. */
export const MAX_ELEMENTS = 200_000;
/** Attributes of an element; the rest is left unread. */
export const MAX_ATTRIBUTES = 64;
/** Milliseconds for fetching. */
export const FEED_TIMEOUT = 20_000;
/** UTF-16 units of what is kept; longer text is cut between words. */
export const MAX_TITLE = 300;
export const MAX_SUMMARY = 1000;
/** UTF-16 units of an address, of an id, and of markup that is looked at for its text. */
export const MAX_ADDRESS = 2000;
export const MAX_MARKUP = 20_000;
