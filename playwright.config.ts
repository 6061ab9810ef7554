import { defineConfig } from '@playwright/test';
import { findBrowsers } from './scripts/browsers/find-browsers.ts';
import type { HarnessOptions } from './tests/e2e/harness/fixtures.ts';

const found = findBrowsers();
if (found.firefox === null) {
  console.warn('\n!!! NO FIREFOX: the tests that need it are left out.\n');
}

const report = process.env.SIDELIGHT_TEST_REPORT;

/**
 * Tests in real browsers. `page` works on pages without the extension; `chromium` and `firefox`
 * run the same end-to-end files with the extension built for tests (`npm run build:e2e`).
 */
export default defineConfig<object, HarnessOptions>({
  testMatch: '**/*.spec.ts',
  timeout: 180_000,
  expect: { timeout: 15_000 },
  workers: 2,
  // A browser now and then does not come up at all on a busy machine; what was repeated is named.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  projects: [
    {
      name: 'page',
      testDir: 'tests/page',
      use: {
        browserName: 'chromium',
        launchOptions: found.chromium ? { executablePath: found.chromium } : {},
      },
    },
    { name: 'release', testDir: 'tests/release', timeout: 180_000 },
    { name: 'chromium', testDir: 'tests/e2e', use: { browserKind: 'chromium' } },
    ...(found.firefox
      ? [{ name: 'firefox', testDir: 'tests/e2e', use: { browserKind: 'firefox' as const } }]
      : []),
  ],
});
