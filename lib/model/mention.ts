import type { EntityId, EntityType } from './knowledge.ts';
import type { TextSpan } from './text.ts';

/** One reason for or against a candidate; `weight` is in log-odds, positive speaks for it. */
export interface Evidence {
  /** Key of a message `why.<code>`, for example `form`, `prior`, `type`, `neighbour`, `title`. */
  readonly code: string;
  readonly weight: number;
  /** What was seen: a nominative, a neighbouring name, a title word. */
  readonly detail?: string;
}

/** A possible referent of a mention (entity linking: "candidate"). */
export interface Candidate {
  readonly entityId: EntityId;
  /** 0 to 1. */
  readonly score: number;
  /** The pack's nominative whose form the surface is. */
  readonly name: string;
  readonly why: readonly Evidence[];
}

/** How a mention came to its referent. */
export type LinkMethod =
  | 'name' // a pack's name in some form
  | 'reference' // a shorter or other name of something named in full elsewhere on the page
  | 'office' // "президент США", resolved by the article's date
  | 'recognizer' // found by shape and context; known to no pack
  | 'reader'; // the reader's own correction

/**
 * A mention with what it refers to. Links of one article are flat: they never overlap and the
 * longest wins. `entityId` null means that nobody knows the name (NIL) or that candidates were
 * too close to choose from.
 */
export interface EntityLink extends TextSpan {
  readonly surface: string;
  readonly type: EntityType;
  readonly entityId: EntityId | null;
  /** Same string for every mention of one thing in the document, known or not. */
  readonly referent: string;
  /** 0 to 1. */
  readonly score: number;
  readonly method: LinkMethod;
  /** What the name stands for here ("Кремль заявил"); the literal referent is `entityId`. */
  readonly metonymOf?: EntityId;
  readonly why: readonly Evidence[];
  /** Best first; includes the chosen one. */
  readonly candidates: readonly Candidate[];
}
