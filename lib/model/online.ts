import type { EntityId } from './knowledge.ts';
import type { Lang } from './text.ts';

/** What a request to the network was for; key of a message `online.why.<purpose>`. */
export type OnlinePurpose = 'look-up' | 'feed' | 'find-feeds' | 'search';

/**
 * Why a request brought nothing; key of a message `online.error.<failure>`:
 * not agreed to; no public https address; the server asked to wait; the server is out of order or
 * overloaded; what was there is gone for good; any other refusal; it wanted to send us elsewhere;
 * more bytes, or longer, than agreed; no connection; an answer that is not what the interface
 * promises; nothing by that name.
 */
export type OnlineFailure =
  | 'no-consent'
  | 'bad-address'
  | 'wait'
  | 'unavailable'
  | 'gone'
  | 'refused'
  | 'redirected'
  | 'too-large'
  | 'too-slow'
  | 'unreachable'
  | 'malformed'
  | 'not-found';

/** One request as the reader can see it. Nothing is sent that is not in host and path. */
export interface OnlineLogEntry {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly host: string;
  /** Path and query, as sent. */
  readonly path: string;
  readonly why: OnlinePurpose;
  /** HTTP status, or 0 where none came. */
  readonly status: number;
  /** Bytes of the body that were read. */
  readonly bytes: number;
  /** Null where it went well. */
  readonly failure: OnlineFailure | null;
  /** The server wants no request before this moment; milliseconds since the epoch. */
  readonly retryAt: number | null;
}

/** One thing on Wikidata that a name may mean. */
export interface LookupItem {
  readonly id: EntityId;
  readonly label: string;
  readonly description: string | null;
  /** Its Wikipedia article in the reader's language, else in English. */
  readonly article: { readonly lang: Lang; readonly title: string } | null;
}

/** The first section of a Wikipedia article, word for word as plain text. */
export interface LookupExtract {
  readonly text: string;
  readonly title: string;
  readonly lang: Lang;
}

/** What was found by a look-up. */
export interface Lookup {
  /** The best first. */
  readonly items: readonly LookupItem[];
  /** Of the only item. */
  readonly extract: LookupExtract | null;
  /** Milliseconds since the epoch. */
  readonly fetchedAt: number;
}
