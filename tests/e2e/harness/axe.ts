import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Surface } from '../../../scripts/browsers/bed.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical in a document of the extension, as `rule: where`. */
export async function seriousIn(surface: Surface): Promise<readonly string[]> {
  // The driver sends a function as its text, which the document's own policy does not stop.
  const run = { toString: () => `async () => { ${source}; return await window.axe.run(); }` };
  const asFunction = Object.assign(async () => ({}) as AxeResults, run);
  const { violations } = await surface.evaluate<AxeResults>(asFunction);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
