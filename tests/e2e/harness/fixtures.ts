import { test as base } from '@playwright/test';
import type { Bed, BedOptions, BrowserKind } from '../../../scripts/browsers/bed.ts';
import { builtExtension } from '../../../scripts/browsers/built-extension.ts';
import { startChromium } from '../../../scripts/browsers/chromium.ts';
import { startFirefox } from '../../../scripts/browsers/firefox.ts';

/** Set by each project of the configuration. */
export interface HarnessOptions {
  readonly browserKind: BrowserKind;
}

interface LaunchOptions extends BedOptions {
  /** The build that readers get, with its shadow root closed, in place of the build for tests. */
  readonly release?: boolean;
}

interface Harness {
  /** Starts a browser; it is closed when the test ends. */
  readonly launch: (options?: LaunchOptions) => Promise<Bed>;
}

/** Playwright's test with a browser that has the extension in it. */
export const test = base.extend<Harness, HarnessOptions>({
  browserKind: ['chromium', { option: true, scope: 'worker' }],
  launch: async ({ browserKind }, use) => {
    const beds: Bed[] = [];
    await use(async (options = {}) => {
      const extension =
        options.extension === null ? null : builtExtension(browserKind, options.release);
      const start = browserKind === 'chromium' ? startChromium : startFirefox;
      const bed = await start({ language: 'en', ...options, extension });
      beds.push(bed);
      return bed;
    });
    for (const bed of beds) await bed.close();
  },
});

export { expect } from '@playwright/test';
