import type { Result } from '../../../lib/model/result.ts';
import type {
  BackupVerdict,
  RestoreOutcome,
  WrittenFile,
  YourDataView,
} from '../../../lib/views/data-types.ts';
import type { Loaded } from '../../common/use-loaded.ts';

export type RestoreMode = 'merge' | 'replace';

/** The world outside the screen about the reader's data. `file` null is the one brought in. */
export interface DataHost {
  readonly load: () => Promise<Result<YourDataView>>;
  readonly backUp: () => Promise<Result<WrittenFile | null>>;
  readonly bringIn: (
    file: Blob,
    signal: AbortSignal,
    progress: (share: number) => void,
  ) => Promise<Result<null>>;
  readonly check: (file: string | null) => Promise<Result<BackupVerdict>>;
  readonly restore: (file: string | null, mode: RestoreMode) => Promise<Result<RestoreOutcome>>;
  /** Takes back what was begun and broken off. */
  readonly undoRestore: () => Promise<Result<null>>;
  readonly drop: () => Promise<Result<null>>;
  readonly cancel: () => Promise<Result<null>>;
  readonly keep: () => Promise<Result<null>>;
  readonly accept: () => Promise<Result<null>>;
  readonly beginAnew: () => Promise<Result<null>>;
  readonly onProgress: (listener: (share: number) => void) => () => void;
  readonly onChange: (listener: () => void) => () => void;
}

/** What the screen shows of the data. */
export type DataState = Loaded<YourDataView>;

/** How far a file on its way out has come. `share` is 0 to 1. */
export type SaveState =
  | { readonly state: 'none' | 'cancelled' }
  | { readonly state: 'saving' | 'keeping'; readonly share: number }
  | { readonly state: 'saved'; readonly file: WrittenFile }
  | { readonly state: 'failed'; readonly error: string };

/** How far a backup on its way in has come. */
export type RestoreState =
  | { readonly state: 'none' | 'cancelled' | 'undone' }
  | { readonly state: 'sending' | 'checking' | 'restoring'; readonly share: number }
  | { readonly state: 'undoing' }
  | {
      readonly state: 'preview';
      readonly file: string | null;
      readonly verdict: Extract<BackupVerdict, { state: 'good' }>;
    }
  | { readonly state: 'done'; readonly added: number; readonly replaced: number }
  | { readonly state: 'bad'; readonly code: string; readonly detail: string }
  | { readonly state: 'failed'; readonly error: string };

/** What the reader can do on the screen. */
export interface DataActions {
  readonly save: () => void;
  readonly keep: () => void;
  readonly choose: (file: File) => void;
  readonly inspect: (file: string) => void;
  readonly restore: (file: string | null, mode: RestoreMode) => void;
  readonly undoRestore: () => void;
  /** Goes on with a damaged library as it is. */
  readonly accept: () => void;
  readonly beginAnew: () => void;
  readonly cancelSave: () => void;
  readonly cancelRestore: () => void;
  readonly retry: () => Promise<unknown>;
}

/** A file is worth asking for after this long, milliseconds: two weeks. */
const REMIND_AFTER = 14 * 86_400_000;

/** Whether to remind the reader of keeping a file: there is something, and none for long. */
export function shouldRemind({ savedAt, counts }: YourDataView, now: number): boolean {
  const any = (counts.articles ?? 0) > 0;
  return any && (savedAt === null || now - savedAt > REMIND_AFTER);
}
