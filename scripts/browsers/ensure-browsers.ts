import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type FoundBrowsers, findBrowsers } from './find-browsers.ts';

/** Debian's packages; the fonts are there so that Cyrillic is not drawn as boxes. */
const DEBIAN_BROWSERS = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
const DEBIAN_FONTS = ['fonts-dejavu-core', 'fonts-liberation'];

/** How a missing browser may be had on this machine. */
export type InstallPlan = readonly { readonly command: string; readonly args: readonly string[] }[];

/**
 * What to run for the browsers that are missing: Debian's packages where we are root and apt-get
 * exists, else Playwright's Chromium (it has no Firefox that installs extensions).
 */
export function planInstall(found: FoundBrowsers, root: boolean, apt: boolean): InstallPlan {
  const missing = (['chromium', 'firefox'] as const).filter((name) => found[name] === null);
  if (missing.length === 0) return [];
  if (root && apt) {
    const packages = [...missing.map((name) => DEBIAN_BROWSERS[name]), ...DEBIAN_FONTS];
    return [
      { command: 'apt-get', args: ['update'] },
      { command: 'apt-get', args: ['install', '-y', '--no-install-recommends', ...packages] },
    ];
  }
  if (!missing.includes('chromium')) return [];
  return [{ command: 'npx', args: ['playwright', 'install', 'chromium'] }];
}

function run(command: string, args: readonly string[]): void {
  console.log(`$ ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env, shell });
  if (error || status !== 0) {
    console.error(`${command} failed: ${error?.message ?? `exit code ${status}`}`);
  }
}

/**
 * Finds the browsers and installs what is missing where that can be done. A Chromium is
 * required. A missing Firefox is said loudly; it is an error in continuous integration
 * (`CI=true`) and a skip elsewhere.
 * @throws Error when a browser that is required cannot be had.
 */
export function ensureBrowsers(): FoundBrowsers & { readonly chromium: string } {
  let found = findBrowsers();
  const root = process.getuid?.() === 0;
  const plan = planInstall(found, root, existsSync('/usr/bin/apt-get'));
  for (const { command, args } of plan) run(command, args);
  if (plan.length > 0) found = findBrowsers();
  if (found.chromium === null) {
    throw new Error('No Chromium: install one, or name it in CHROMIUM_PATH.');
  }
  if (found.firefox === null) {
    const message = 'NO FIREFOX FOUND: install it, or name it in FIREFOX_PATH.';
    if (process.env.CI === 'true') throw new Error(message);
    console.warn(`\n!!! ${message}\n!!! Everything that needs Firefox is left out.\n`);
  }
  return { ...found, chromium: found.chromium };
}

if (import.meta.main) {
  const { chromium, firefox } = ensureBrowsers();
  console.log(`Chromium: ${chromium}\nFirefox: ${firefox ?? 'none'}`);
}
