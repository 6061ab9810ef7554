import type { Newsstand } from '../newsstand/server.ts';
import type { Heap } from './heap.ts';

/** The page of the extension that opens by itself after installation. */
export const WELCOME = 'welcome.html';

/** Which browser a test runs in. */
export type BrowserKind = 'chromium' | 'firefox';

/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A document that a test looks into: a tab's page, or a frame within it. */
export interface Surface {
  /** Runs a function in the document's own world; its argument and answer are copied. */
  readonly evaluate: <T, A = undefined>(
    run: (argument: A) => T | Promise<T>,
    argument?: A,
  ) => Promise<T>;
  /** Waits until a function of the document answers with something true, and returns it. */
  readonly until: <T, A = undefined>(
    run: (argument: A) => T | Promise<T>,
    argument?: A,
    timeout?: number,
  ) => Promise<T>;
  /** Clicks the middle of an element with the real mouse; waits until it is there. */
  readonly click: (selector: string) => Promise<void>;
}

/** A tab of the browser. Points are CSS pixels of its viewport. */
export interface Tab extends Surface {
  readonly goto: (url: string) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly moveTo: (x: number, y: number) => Promise<void>;
  readonly clickAt: (x: number, y: number) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** A PNG of the viewport. */
  readonly screenshot: () => Promise<Buffer>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** The frame in this tab that shows a page of the extension; waits until it is there. */
  readonly frame: (page: string) => Promise<Surface>;
  /** True while such a frame is there. */
  readonly hasFrame: (page: string) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** How a bed is made. */
export interface BedOptions {
  /** Folder of the built extension; null starts the browser without it. */
  readonly extension?: string | null;
  /**
   * False shows the browser's window and leaves it on the open web, with only the newsstand's
   * hosts led to loopback: for people. True (the default) is for tests and pictures.
   */
  readonly headless?: boolean;
  /** Hosts that a request for permission may get without a prompt. */
  readonly grantable?: boolean;
  /** A folder for the profile, in place of the system's temporary one. */
  readonly profilesIn?: string;
  /** Hosts are granted from the start. */
  readonly granted?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly language?: 'en' | 'ru' | 'uk';
  readonly viewport?: { readonly width: number; readonly height: number };
  /**
   * Pages that are left stay in the back/forward cache, as in a reader's browser. False (the
   * default) leaves it to the driver, which switches the cache off in Chromium: it loses sight of
   * documents that come back out of it.
   */
  readonly backForwardCache?: boolean;
  /** Any certificate is taken: for https servers that a test starts on this machine. */
  readonly anyCertificate?: boolean;
  /** Origins to be treated as secure although they are plain http (COEP needs that). */
  readonly secureOrigins?: readonly string[];
}

/** A running browser with the extension in it, in front of a newsstand of its own. */
export interface Bed {
  readonly kind: BrowserKind;
  /** The newsstand, which is also the browser's proxy: it sees every request. */
  readonly stand: Newsstand;
  /** The profile's folder. */
  readonly profile: string;
  /** For example `chrome-extension://abc/`. */
  readonly base: string;
  readonly open: (url: string) => Promise<Tab>;
  /** Opens a page of the extension in a new tab. */
  readonly openPage: (path: string) => Promise<Tab>;
  /** The tab that shows a page of the extension, brought to the front; waits until there is one. */
  readonly pageOf: (path: string) => Promise<Tab>;
  /** A click on the toolbar button while the tab is in front: grants `activeTab`. */
  readonly clickToolbar: (tab: Tab) => Promise<void>;
  /** Opens the sidebar in the browser's own panel beside its tabs; settles when it is up. */
  readonly openPanel: () => Promise<void>;
  /** What that panel shows, with white space folded. */
  readonly panelText: () => Promise<string>;
  /** Ends the background (service worker or event page) as the browser itself does when idle. */
  readonly killBackground: () => Promise<void>;
  /** What a tab, or the running background (null), holds; only Chromium tells. */
  readonly heap?: (tab: Tab | null) => Promise<Heap>;
  /** Closes the browser and starts it again on the same profile. All tabs are gone. */
  readonly restart: () => Promise<void>;
  /**
   * Kills the browser without a warning (SIGKILL) and starts it again; what is done to its profile
   * meanwhile is done in `meanwhile`. All tabs are gone.
   */
  readonly killBrowser: (meanwhile?: () => void) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Settles when the browser's window is gone, whoever closed it. */
  readonly closed: () => Promise<void>;
}
