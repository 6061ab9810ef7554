import { join } from 'node:path';
import { build } from 'vite';
import type { PageFunctions } from './entry.ts';

declare global {
  /** Stands in a page after the source of `bundlePage` ran there. */
  var sidelightPage: PageFunctions;
}

const bundled = new Map<string, Promise<string>>();

async function buildScript(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'bundle' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error(`The bundle of ${entry} came out empty`);
  return chunk.code;
}

/**
 * A file of this folder and all it imports as one script to run in a page; built once for each
 * process. `entry.ts` puts `sidelightPage` there.
 */
export function bundlePage(file = 'entry.ts'): Promise<string> {
  const script = bundled.get(file) ?? buildScript(join(import.meta.dirname, file));
  bundled.set(file, script);
  return script;
}
