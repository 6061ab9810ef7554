import { browserLanguages } from '../browser/package-files.ts';
import { readLocal, writeLocal } from '../browser/storage.ts';
import { IN_PAGE_WORDS } from '../i18n/in-page-words.ts';
import type { Translator } from '../i18n/translator.ts';
import { pickLang } from '../i18n/ui-langs.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { LANGS, type Lang } from '../model/text.ts';
import type { ReaderSettings } from '../protocol.ts';

const KEY = 'settings';

/** What each setting may be: anything else that is stored or asked for is left out. */
const CHECKS: { readonly [K in keyof Settings]: (value: unknown) => boolean } = {
  language: (value) => value === null || LANGS.includes(value as Lang),
  theme: (value) => ['system', 'light', 'dark'].includes(value as string),
  density: (value) => ['all', 'first', 'off'].includes(value as string),
  marksInSidebarOnly: (value) => typeof value === 'boolean',
  statementLines: (value) => typeof value === 'boolean',
  mode: (value) => ['click', 'sites', 'all'].includes(value as string),
  sitesOff: (value) => Array.isArray(value) && value.every((host) => typeof host === 'string'),
  sidebarWidth: (value) => typeof value === 'number' && value >= 200 && value <= 1000,
  welcomed: (value) => typeof value === 'boolean',
  feedRetention: isRetention,
  onlineHosts: (value) => Array.isArray(value) && value.every((host) => typeof host === 'string'),
};

/** Days up to ten years, 0 for any age; as many stories as ranking can hold. */
function isRetention(value: unknown): boolean {
  const { days, stories } = (typeof value === 'object' && value !== null ? value : {}) as {
    days?: unknown;
    stories?: unknown;
  };
  const isCount = (count: unknown, least: number, most: number): boolean =>
    Number.isInteger(count) && Number(count) >= least && Number(count) <= most;
  return isCount(days, 0, 3650) && isCount(stories, 100, 100_000);
}

/** The settings as stored; whatever is missing or broken has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await readLocal(KEY);
  return { ...DEFAULT_SETTINGS, ...validSettings(stored) };
}

let changing: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings, by what they are now where that is asked for; parts of the change that
 * are not valid are left out. One change at a time: two made at once by two pages both last.
 */
export function changeSettings(
  change: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
): Promise<Settings> {
  const changed = changing.then(async () => {
    const known = await readSettings();
    const wanted = typeof change === 'function' ? change(known) : change;
    const settings = { ...known, ...validSettings(wanted) };
    await writeLocal(KEY, settings);
    return settings;
  });
  // A change that failed is told to whoever asked for it, and holds up none after it.
  changing = changed.catch(() => undefined);
  return changed;
}

/** The settings among the fields of a value that are what they must be. */
export function validSettings(stored: unknown): Partial<Settings> {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(
      ([key, value]) => Object.hasOwn(CHECKS, key) && CHECKS[key as keyof Settings](value),
    ),
  );
}

/** The language of the interface: the reader's choice, else the browser's, else English. */
export function interfaceLanguage({ language }: Settings): Lang {
  return pickLang(language, browserLanguages());
}

/** All messages in the reader's language: evaluated when they are asked for, few starts need them. */
export async function translatorNow(): Promise<Translator> {
  const [{ createTranslator }, settings] = await Promise.all([
    import('../i18n/translator.ts'),
    readSettings(),
  ]);
  return createTranslator(interfaceLanguage(settings));
}

/** The part that goes into the page. */
export function readerSettings(settings: Settings): ReaderSettings {
  const { density, marksInSidebarOnly, statementLines, theme, sidebarWidth } = settings;
  const words = IN_PAGE_WORDS[interfaceLanguage(settings)];
  const highlightWords = {
    yellow: words['highlight.yellow'],
    green: words['highlight.green'],
    blue: words['highlight.blue'],
    pink: words['highlight.pink'],
  };
  return { density, marksInSidebarOnly, statementLines, theme, sidebarWidth, highlightWords };
}
