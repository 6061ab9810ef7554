import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/faults/**'],
    restoreMocks: true,
    // Tests that take a second by themselves take ten on a machine that builds and runs browsers beside.
    testTimeout: 30_000,
    setupFiles: ['tests/helpers/quiet-tabs.ts'],
  },
});
