import type { Result } from '../../lib/model/result.ts';
import type { PackPreview, PackVerdict, PackView } from '../../lib/views/pack-types.ts';
import type { Loaded } from '../common/use-loaded.ts';
import type { ImportHost, ImportState } from './use-import.ts';

/** The world outside the screen of packs. */
export interface PacksHost {
  readonly listPacks: () => Promise<Result<readonly PackView[]>>;
  readonly sendPack: ImportHost<PackPreview>['send'];
  readonly checkPack: (importId: string) => Promise<Result<PackVerdict>>;
  readonly installPack: (importId: string) => Promise<Result<PackView>>;
  readonly cancelPack: (importId: string) => Promise<Result<null>>;
  readonly removePack: (packId: string) => Promise<Result<null>>;
  /** How much of the file has been checked, 0 to 1. Returns the undo. */
  readonly onCheck: (listener: (importId: string, share: number) => void) => () => void;
  readonly onChange: (listener: (what: 'packs' | 'own-names') => void) => () => void;
}

/** What the list shows. */
export type PackListState = Loaded<readonly PackView[]>;

/** How far a pack's file has come. */
export type PackImportState = ImportState<PackPreview>;

/** What the reader can do on the screen. */
export interface PacksActions {
  readonly choose: (file: File) => void;
  readonly cancel: () => void;
  readonly install: () => void;
  readonly remove: (pack: PackView) => void;
  readonly retry: () => Promise<unknown>;
}
