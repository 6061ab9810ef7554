import { describe, expect, it } from 'vitest';
import { planInstall } from '../../../scripts/browsers/ensure-browsers.ts';
import { findBrowser, type Machine } from '../../../scripts/browsers/find-browsers.ts';

function machine(files: readonly string[], env: Machine['env'] = {}): Machine {
  return {
    env: { PATH: '/bin:/opt/bin', ...env },
    platform: 'linux',
    runs: (path) => files.includes(path),
    playwrightChromium: () => '/cache/playwright/chrome',
  };
}

describe('findBrowser', () => {
  it.each([
    ['the environment before PATH', ['/my/chromium', '/bin/chromium'], '/my/chromium'],
    ['PATH before Playwright', ['/opt/bin/chromium', '/cache/playwright/chrome'], null],
    ['Playwright where PATH has none', ['/cache/playwright/chrome'], null],
  ])('takes %s', (_what, files, wish) => {
    const env: Record<string, string> = wish ? { CHROMIUM_PATH: wish } : {};
    expect(findBrowser('chromium', machine(files, env))).toBe(files[0]);
  });

  it('prefers the long-term Firefox and finds none where there is none', () => {
    expect(findBrowser('firefox', machine(['/bin/firefox', '/opt/bin/firefox-esr']))).toBe(
      '/opt/bin/firefox-esr',
    );
    expect(findBrowser('firefox', machine([]))).toBeNull();
  });

  it('never ignores a wish that cannot be met', () => {
    expect(() => findBrowser('firefox', machine([], { FIREFOX_PATH: '/no/firefox' }))).toThrow(
      'FIREFOX_PATH is /no/firefox',
    );
  });
});

describe('planInstall', () => {
  const none = { chromium: null, firefox: null };
  it('asks nothing when both are there', () => {
    expect(planInstall({ chromium: 'c', firefox: 'f' }, true, true)).toEqual([]);
  });
  it('asks Debian, as root, for what is missing and for Cyrillic glyphs', () => {
    const [, install] = planInstall({ ...none, chromium: 'c' }, true, true);
    expect(install?.args).toContain('firefox-esr');
    expect(install?.args).not.toContain('chromium');
    expect(install?.args).toContain('fonts-dejavu-core');
  });
  it("asks for Playwright's Chromium elsewhere, and cannot get a Firefox", () => {
    expect(planInstall(none, false, true).map(({ command }) => command)).toEqual(['npx']);
    expect(planInstall({ ...none, chromium: 'c' }, false, false)).toEqual([]);
  });
});
