/** Kept claims made findable by their words: one index of them, filled and tended in small steps. */

import type { IndexedClaim } from '../analysis/claim-matching/claim-document.ts';
import { CLAIM_TERMS_VERSION, claimDocument } from '../analysis/claim-matching/claim-document.ts';
import type { StoredClaim } from '../model/claim.ts';
import { claimsFrom, type EncodeClaim } from '../store/claims.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { type IndexSpec, type OpenedIndex, openIndex } from '../store/search-index.ts';
import { type IndexSource, tendIndex } from '../store/tend-index.ts';

const SPEC: IndexSpec = { name: 'claims', version: CLAIM_TERMS_VERSION };

/** Claims taken into a new index at a time: some tens of milliseconds. */
const FILLED = 200;

/** A claim as it is looked up. The title of a fact-check says what it is about; an article's may not. */
export function indexedClaim({ id, text, headline, review, entityIds }: StoredClaim): IndexedClaim {
  return {
    id,
    text,
    about: entityIds ?? [],
    ...(review && headline && { title: headline }),
  };
}

/** What goes into the index with a claim that is kept. */
export const encodeClaim: EncodeClaim = (claim) => claimDocument(indexedClaim(claim));

/** Lets other work of the background run between two steps. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const tending = new WeakMap<LibraryDatabase, Promise<void>>();

/** Fills and compacts the index where it needs that; one run at a time. */
export function tendClaimIndex(db: LibraryDatabase): Promise<void> {
  const running = tending.get(db);
  if (running) return running;
  const run = tendIndex(db, SPEC, sourceOf(db), rest).finally(() => tending.delete(db));
  tending.set(db, run);
  return run;
}

/** So long a question waits for an index that is filled anew, milliseconds; then it takes what is there. */
const PATIENCE = 1_500;

/** The index as it stands, filled if that is soon done; `complete` is false while it is not. */
export async function readyClaimIndex(db: LibraryDatabase): Promise<OpenedIndex> {
  const opened = await openIndex(db, SPEC);
  if (opened.complete) return opened;
  const enough = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([tendClaimIndex(db), enough]);
  return openIndex(db, SPEC);
}

function sourceOf(db: LibraryDatabase): IndexSource {
  return {
    tables: [db.claims],
    read: async (after) => {
      const claims = await claimsFrom(db, after, FILLED);
      const last = claims.length === FILLED ? claims.at(-1) : undefined;
      return { documents: claims.map(encodeClaim), next: last?.id ?? null };
    },
  };
}
