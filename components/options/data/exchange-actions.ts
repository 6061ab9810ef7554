import type { Result } from '../../../lib/model/result.ts';
import type { WrittenFile } from '../../../lib/views/data-types.ts';
import type {
  ExportFormat,
  ForeignTaken,
  ForeignVerdict,
} from '../../../lib/views/exchange-types.ts';

/** The world outside the part about other programs. */
export interface ExchangeHost {
  readonly exportAs: (format: ExportFormat) => Promise<Result<WrittenFile | null>>;
  readonly readForeign: (file: Blob) => Promise<Result<ForeignVerdict>>;
  readonly takeForeign: () => Promise<Result<ForeignTaken | null>>;
  readonly dropForeign: () => Promise<Result<null>>;
}

/** How far a file for another program has come. */
export type ExportState =
  | { readonly state: 'none' | 'cancelled' }
  | { readonly state: 'saving'; readonly share: number }
  | { readonly state: 'saved'; readonly file: WrittenFile }
  | { readonly state: 'failed'; readonly error: string };

/** How far a file of another program has come. */
export type ForeignState =
  | { readonly state: 'none' | 'cancelled' | 'reading' }
  | { readonly state: 'preview'; readonly verdict: Extract<ForeignVerdict, { state: 'good' }> }
  | { readonly state: 'taken'; readonly taken: ForeignTaken }
  | { readonly state: 'bad'; readonly code: string }
  | { readonly state: 'failed'; readonly error: string };

/** What the reader can do in the part about other programs. */
export interface ExchangeActions {
  readonly exportAs: (format: ExportFormat) => void;
  readonly cancelExport: () => void;
  readonly chooseForeign: (file: File) => void;
  readonly takeForeign: () => void;
  readonly dropForeign: () => void;
}
