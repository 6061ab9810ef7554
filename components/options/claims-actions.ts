import type { Result } from '../../lib/model/result.ts';
import type {
  ClaimFilePreview,
  ClaimFileVerdict,
  ClaimSourceView,
  ClaimsView,
  KeptClaimView,
} from '../../lib/views/claim-types.ts';
import { askedIn } from '../common/hash.ts';
import type { Loaded } from '../common/use-loaded.ts';
import type { ImportHost, ImportState } from './use-import.ts';

/** The world outside the screen of claims. */
export interface ClaimsHost {
  readonly listClaims: () => Promise<Result<ClaimsView>>;
  readonly sendClaims: ImportHost<ClaimFilePreview>['send'];
  readonly checkClaims: (importId: string, title: string) => Promise<Result<ClaimFileVerdict>>;
  readonly installClaims: (importId: string) => Promise<Result<ClaimSourceView>>;
  readonly cancelClaims: (importId: string) => Promise<Result<null>>;
  readonly removeSource: (sourceId: string) => Promise<Result<null>>;
  /** All fact-checks and own claims as one file. */
  readonly exportClaims: () => Promise<Result<Blob>>;
  /** `id` is made by the caller: the same again changes nothing. */
  readonly writeClaim: (id: string, text: string, note: string) => Promise<Result<null>>;
  readonly setClaim: (
    id: string,
    change: { readonly follow?: boolean; readonly hide?: boolean },
  ) => Promise<Result<null>>;
  readonly removeClaim: (id: string) => Promise<Result<null>>;
  /** How much of a file has been looked at or taken in, 0 to 1. Returns the undo. */
  readonly onClaimsProgress: (listener: (importId: string, share: number) => void) => () => void;
  readonly onClaims: (listener: () => void) => () => void;
}

/** What the lists show. */
export type ClaimsState = Loaded<ClaimsView>;

/** How far a file of claims has come. */
export type ClaimImportState = ImportState<ClaimFilePreview>;

/** The last thing done. */
export type ClaimsToast =
  | { readonly kind: 'saved' | 'gone' | 'exporting' }
  | { readonly kind: 'failed'; readonly error: string };

/** What the reader can do on the screen. */
export interface ClaimsActions {
  readonly choose: (file: File) => void;
  readonly cancel: () => void;
  readonly install: () => void;
  readonly remove: (source: ClaimSourceView) => void;
  readonly exportFile: () => void;
  /** True once it is kept. */
  readonly write: (id: string, text: string, note: string) => Promise<boolean>;
  readonly unfollow: (claim: KeptClaimView) => void;
  readonly show: (claim: KeptClaimView) => void;
  readonly retry: () => Promise<unknown>;
}

/** What is kept of a selection that a claim is written from, UTF-16 units. */
const LONGEST_SELECTION = 1_000;

/** What the page's address asks for: the selection of `#new-claim=…`. */
export function claimIn(hash: string): string | null {
  return askedIn(hash, 'new-claim')?.slice(0, LONGEST_SELECTION) ?? null;
}
