import type { Result } from '../../lib/model/result.ts';
import type { ReadingMode, Settings } from '../../lib/model/settings.ts';
import type { TextSpan } from '../../lib/model/text.ts';
import type { SavedState, ShelvesView, SidebarState } from '../../lib/views/sidebar-types.ts';
import type { PanelActions } from '../panels/actions.ts';

/** What the sidebar can ask for besides what its panels ask for. */
export interface SidebarActions extends PanelActions {
  readonly save: () => void;
  readonly close: () => void;
  readonly readAgain: () => void;
  readonly setSiteOff: (host: string, off: boolean) => void;
  readonly setDensity: (density: Settings['density']) => void;
  /** Asks the browser where needed; `declined` is an answer, no failure. */
  readonly setMode: (mode: ReadingMode) => Promise<Result<unknown>>;
  /** Let this site be read by itself; answers as `setMode` does. */
  readonly allowSite: (host: string) => Promise<Result<unknown>>;
  readonly openLibrary: () => void;
  readonly openOptions: () => void;
}

/** What changed: all of it, what library and feeds have on the article, or the settings. */
export type SidebarChange = 'state' | 'shelves' | 'settings';

/** The world outside the sidebar: its page wires this to the background. */
export interface SidebarHost extends Omit<SidebarActions, 'save' | 'readAgain' | 'setSiteOff'> {
  readonly setDensity: (density: Settings['density']) => Promise<Result<unknown>>;
  readonly loadState: () => Promise<Result<SidebarState>>;
  /** Coverage alone, sooner; null where the whole state is to be asked for. */
  readonly loadShelves?: () => Promise<ShelvesView | null>;
  readonly loadSettings: () => Promise<Result<Settings>>;
  /** Hosts that are read by themselves, as host patterns. */
  readonly loadGranted: () => Promise<readonly string[]>;
  /** Saves under an id made by the caller: the same id again changes nothing. */
  readonly saveArticle: (id: string) => Promise<Result<SavedState>>;
  readonly readAgain: () => Promise<unknown>;
  readonly setSiteOff: (host: string, off: boolean) => Promise<Result<unknown>>;
  /** Hears which place of the article the reader points to. Returns the undo. */
  readonly onFocus?: (listener: (span: TextSpan) => void) => () => void;
  /** Hears that something changed and must be asked for again. Returns the undo. */
  readonly onChange: (listener: (what: SidebarChange) => void) => () => void;
}

/** How the saving of this article stands. */
export type SaveStatus =
  | { readonly status: 'idle' }
  | { readonly status: 'saving' }
  | { readonly status: 'failed'; readonly error: string };
