import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from './bed.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * The folder of a build: the one for tests, or the one that readers get.
 *
 * @throws Error when it was not built
 */
export function builtExtension(kind: BrowserKind, release = false): string {
  const name = kind === 'chromium' ? 'chrome' : 'firefox';
  const out = process.env.SIDELIGHT_OUT ?? '.output';
  const folder = join(ROOT, out, `${name}-mv3${release ? '' : '-e2e'}`);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`no build at ${folder}: run npm run ${release ? 'build' : 'build:e2e'}`);
}
