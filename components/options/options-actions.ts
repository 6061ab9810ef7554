import type { OnlineLogEntry } from '../../lib/model/online.ts';
import type { Result } from '../../lib/model/result.ts';
import type { ReadingMode, Settings } from '../../lib/model/settings.ts';

/** What the options page can do. */
export interface OptionsActions {
  readonly set: (change: Partial<Settings>) => void;
  /** Asks the browser where needed; `declined` is an answer, no failure. */
  readonly setMode: (mode: ReadingMode) => Promise<Result<unknown>>;
  readonly allowSite: (host: string) => Promise<Result<unknown>>;
  /** Gives a host pattern back. */
  readonly forbidSite: (origin: string) => void;
  readonly setSiteOff: (host: string, off: boolean) => void;
  readonly openWelcome: () => void;
  /** Every request sent, the newest first. */
  readonly loadOnlineLog: () => Promise<Result<readonly OnlineLogEntry[]>>;
  /** Also forgets what was looked up. */
  readonly clearOnlineLog: () => Promise<unknown>;
  /** Asks the browser where needed. */
  readonly agreeToHosts: (hosts: readonly string[]) => void;
  readonly forbidHosts: (hosts: readonly string[]) => void;
}

/** The world outside the options and welcome pages. */
export interface OptionsHost extends OptionsActions {
  readonly set: (change: Partial<Settings>) => Promise<Result<unknown>>;
  readonly setSiteOff: (host: string, off: boolean) => Promise<Result<unknown>>;
  readonly clearOnlineLog: () => Promise<Result<unknown>>;
  readonly forbidSite: (origin: string) => Promise<Result<unknown>>;
  readonly agreeToHosts: (hosts: readonly string[]) => Promise<Result<unknown>>;
  readonly forbidHosts: (hosts: readonly string[]) => Promise<Result<unknown>>;
  readonly loadSettings: () => Promise<Result<Settings>>;
  /** The keys of the toolbar button, as the browser writes them; null where none are set. */
  readonly loadShortcut: () => Promise<string | null>;
  readonly loadGranted: () => Promise<readonly string[]>;
  readonly onChange: (listener: () => void) => () => void;
  readonly browser: 'chrome' | 'firefox';
  readonly version: string;
}
