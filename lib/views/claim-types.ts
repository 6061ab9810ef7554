/** What the screen of claims is drawn from. Plain data, as in `sidebar-types.ts`. */
import type { StoredClaimKind } from '../model/claim.ts';
import type { FactCheckView } from './claims-met-types.ts';

/** Larger files of fact-checks are refused, bytes: the largest known feed has half of it. */
export const MOST_CLAIM_FILE_BYTES = 256 * 1024 * 1024;

/** Publishers by the number of their claims, the most first. */
export type PublisherCounts = readonly (readonly [name: string, claims: number])[];

/** An imported file. */
export interface ClaimSourceView {
  readonly id: string;
  /** The file's name. */
  readonly title: string;
  /** Key of a message `kept.format.<format>`. */
  readonly format: string;
  readonly claims: number;
  readonly publishers: PublisherCounts;
  /** Milliseconds since the epoch. */
  readonly importedAt: number;
  readonly state: 'here' | 'coming' | 'leaving';
}

/** What a file would bring. */
export interface ClaimFilePreview {
  readonly format: string;
  /** Claims in the file, each once; and how many of them are not known yet. */
  readonly claims: number;
  readonly fresh: number;
  readonly publishers: PublisherCounts;
  /** Of the oldest and the newest fact-check, ISO 8601; null where none is dated. */
  readonly from: string | null;
  readonly until: string | null;
  /** Records without a claim, and the numbers of the first of them. */
  readonly skipped: { readonly count: number; readonly first: readonly number[] };
  readonly samples: readonly FactCheckView[];
}

/** What was found in a file of claims; `code` is a key of a message `kept.bad.<code>`. */
export type ClaimFileVerdict =
  | { readonly state: 'good'; readonly preview: ClaimFilePreview }
  | { readonly state: 'bad'; readonly code: string; readonly detail: string }
  | { readonly state: 'cancelled' };

/** A claim that the reader keeps. */
export interface KeptClaimView {
  readonly id: string;
  readonly kind: StoredClaimKind;
  readonly text: string;
  readonly lang: string;
  readonly speaker: string | null;
  /** True where the speaker denies what the text says. */
  readonly denied: boolean;
  /** Of the article that it stands in, where it stands in one. */
  readonly headline: string;
  readonly date: string | null;
  /** Where to read it: a saved article, else an address. */
  readonly articleId: string | null;
  readonly url: string | null;
  readonly note: string;
  /** Set where it is a fact-check. */
  readonly check: FactCheckView | null;
}

/** All that the screen of claims shows. */
export interface ClaimsView {
  readonly sources: readonly ClaimSourceView[];
  readonly counts: {
    /** Fact-checks met on pages, and imported. */
    readonly met: number;
    readonly imported: number;
    readonly statements: number;
  };
  /** Followed claims and those of the reader's own, the newest first. */
  readonly followed: readonly KeptClaimView[];
  readonly hidden: readonly KeptClaimView[];
}
