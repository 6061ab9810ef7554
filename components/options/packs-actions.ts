import type { Result } from '../../lib/model/result.ts';
import type { PackPreview, PackVerdict, PackView } from '../../lib/views/pack-types.ts';

/** The world outside the screen of packs. */
export interface PacksHost {
  readonly listPacks: () => Promise<Result<readonly PackView[]>>;
  /** Sends a file piece by piece; `progress` hears the bytes that arrived. */
  readonly sendPack: (
    importId: string,
    file: Blob,
    signal: AbortSignal,
    progress: (done: number) => void,
  ) => Promise<Result<null>>;
  readonly checkPack: (importId: string) => Promise<Result<PackVerdict>>;
  readonly installPack: (importId: string) => Promise<Result<PackView>>;
  readonly cancelPack: (importId: string) => Promise<Result<null>>;
  readonly removePack: (packId: string) => Promise<Result<null>>;
  /** How much of the file has been checked. Returns the undo. */
  readonly onCheck: (listener: (importId: string, done: number) => void) => () => void;
  readonly onChange: (listener: (what: 'packs' | 'own-names') => void) => () => void;
}

/** What the list shows. */
export type PackListState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: string }
  | { readonly state: 'ready'; readonly packs: readonly PackView[] };

/** How far a file has come. */
export type ImportState =
  | { readonly state: 'none' }
  /** `share` is 0 to 1. */
  | { readonly state: 'sending' | 'checking'; readonly share: number }
  | { readonly state: 'preview'; readonly preview: PackPreview }
  | { readonly state: 'installing' }
  | { readonly state: 'cancelled' }
  | { readonly state: 'done'; readonly title: string }
  | { readonly state: 'bad'; readonly code: string; readonly detail: string }
  | { readonly state: 'failed'; readonly error: string };

/** What the reader can do on the screen. */
export interface PacksActions {
  readonly choose: (file: File) => void;
  readonly cancel: () => void;
  readonly install: () => void;
  readonly remove: (pack: PackView) => void;
  readonly retry: () => void;
}
