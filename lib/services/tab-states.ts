/**
 * What is known of each tab. It outlives the worker in the session's storage: the article as
 * read; its analysis is made again when it is needed.
 */
import { readSession, removeSession, sessionKeys, writeSession } from '../browser/storage.ts';
import type { Article } from '../model/news.ts';
import type { CoverageQuestion } from './coverage.ts';

export interface TabState {
  readonly readingId: string;
  /** `refused`: no reader could be put in at the address that `detail` says. */
  readonly status: 'reading' | 'article' | 'no-article' | 'pdf' | 'failed' | 'refused';
  readonly article: Article | null;
  /** The site that the article was read from, as the browser has it. */
  readonly site: string;
  /** What is asked for the article's coverage, once its sidebar was made; else null. */
  readonly question: CoverageQuestion | null;
  readonly detail: string;
  /** Start of the mention whose card is shown, or null. */
  readonly cardStart: number | null;
  readonly sidebarOpen: boolean;
  /** When a key asked to save what was not read yet, milliseconds since the epoch; else null. */
  readonly saveAsked: number | null;
  /** What the button warns of: a key that saves found no article, or could not save it. */
  readonly warned: 'no-article' | 'not-saved' | null;
  /** Milliseconds since the epoch; the oldest go first when space runs out. */
  readonly readAt: number;
}

const PREFIX = 'tab:';

export const EMPTY_TAB: TabState = {
  readingId: '',
  status: 'reading',
  article: null,
  site: '',
  question: null,
  detail: '',
  cardStart: null,
  sidebarOpen: false,
  saveAsked: null,
  warned: null,
  readAt: 0,
};

/** Notes that no reader could be put into a tab while it had this address. */
export async function noteRefused(tabId: number, url: string): Promise<void> {
  await changeTab(tabId, { status: 'refused', article: null, readingId: '', detail: url });
}

/** What is known of a tab; empty for one never read. */
export async function readTab(tabId: number): Promise<TabState> {
  const stored = (await readSession(`${PREFIX}${tabId}`)) as TabState | undefined;
  return stored ?? EMPTY_TAB;
}

/** What becomes of a tab, by what is known of it where that is asked for. */
type TabChange = Partial<TabState> | ((state: TabState) => Partial<TabState>);

/** The last change of each tab that is under way: changes of one tab wait for each other. */
const changing = new Map<number, Promise<TabState>>();

/**
 * Changes what is known of a tab, one change after the other, so that none is lost between
 * another's reading and writing. When space runs out, the tabs read longest ago are let go.
 */
export function changeTab(tabId: number, change: TabChange): Promise<TabState> {
  const before = changing.get(tabId) ?? Promise.resolve();
  const done = before.then(
    () => writeChange(tabId, change),
    () => writeChange(tabId, change),
  );
  changing.set(tabId, done);
  return done.finally(() => {
    if (changing.get(tabId) === done) changing.delete(tabId);
  });
}

/**
 * Keeps what is asked for the coverage of a reading. Made while the reading was analysed: by now
 * the tab may have another article, whose question it is not.
 */
export async function keepQuestion(
  tabId: number,
  readingId: string,
  question: CoverageQuestion,
): Promise<void> {
  await changeTab(tabId, (state) => (state.readingId === readingId ? { question } : {}));
}

async function writeChange(tabId: number, change: TabChange): Promise<TabState> {
  const before = await readTab(tabId);
  const state = { ...before, ...(typeof change === 'function' ? change(before) : change) };
  while (!(await writeSession(`${PREFIX}${tabId}`, state))) {
    if (!(await forgetOldest(tabId))) break;
  }
  return state;
}

export async function forgetTab(tabId: number): Promise<void> {
  await removeSession([`${PREFIX}${tabId}`]);
}

async function forgetOldest(except: number): Promise<boolean> {
  const keys = (await sessionKeys()).filter(
    (key) => key.startsWith(PREFIX) && key !== `${PREFIX}${except}`,
  );
  const states = await Promise.all(
    keys.map(async (key) => ({ key, state: (await readSession(key)) as TabState | undefined })),
  );
  const oldest = states.toSorted((a, b) => (a.state?.readAt ?? 0) - (b.state?.readAt ?? 0))[0];
  if (!oldest) return false;
  await removeSession([oldest.key]);
  return true;
}
