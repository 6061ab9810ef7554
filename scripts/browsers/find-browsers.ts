import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The browsers that the tests and the demonstration drive. */
export type BrowserName = 'chromium' | 'firefox';

/** Where each browser's program stands; null where there is none. */
export type FoundBrowsers = Readonly<Record<BrowserName, string | null>>;

/** Names to look for on PATH. Never branded Chrome: since 137 it ignores `--load-extension`. */
const PROGRAMS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

const INSTALLED_AT: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
};

const OVERRIDE: Readonly<Record<BrowserName, string>> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

/** What a search for browsers may ask of the machine; passed in so that tests can lie to it. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** True where a file stands that may be run. */
  readonly runs: (path: string) => boolean;
  /** Where Playwright keeps its own Chromium, whether or not it is there. */
  readonly playwrightChromium: () => string;
}

/** The machine we run on. */
const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  runs: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return existsSync(path) && process.platform === 'win32';
    }
  },
  playwrightChromium: () => chromium.executablePath(),
};

function onPath(name: BrowserName, { env, platform, runs }: Machine): string | null {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  for (const program of PROGRAMS[name]) {
    for (const folder of folders) {
      const path = join(folder, program + suffix);
      if (runs(path)) return path;
    }
  }
  return null;
}

/**
 * Finds one browser: the environment's word first (`CHROMIUM_PATH`, `FIREFOX_PATH`), then PATH,
 * then Playwright's own Chromium, then the places where installers put it.
 * @throws Error when the environment names a file that cannot be run: a wish is never ignored.
 */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string | null {
  const wish = machine.env[OVERRIDE[name]];
  if (wish) {
    if (machine.runs(wish)) return wish;
    throw new Error(`${OVERRIDE[name]} is ${wish}, which cannot be run`);
  }
  const found = onPath(name, machine);
  if (found) return found;
  const places =
    name === 'chromium'
      ? [machine.playwrightChromium(), ...INSTALLED_AT.chromium]
      : INSTALLED_AT.firefox;
  return places.find((path) => machine.runs(path)) ?? null;
}

/** Finds both browsers. */
export function findBrowsers(machine: Machine = thisMachine): FoundBrowsers {
  return { chromium: findBrowser('chromium', machine), firefox: findBrowser('firefox', machine) };
}
