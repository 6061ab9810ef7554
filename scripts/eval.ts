import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/*
 * npm run eval -- NAME [options]: runs scripts/eval/NAME.ts, which reads its own options. An
 * evaluation that needs a corpus takes its folder as --corpora DIR; there is no default.
 */
const [name = '', ...options] = process.argv.slice(2);
const path = fileURLToPath(new URL(`./eval/${name}.ts`, import.meta.url));

if (!/^[a-z-]+$/.test(name) || !existsSync(path)) {
  console.error(
    'usage: npm run eval -- NAME [--corpora DIR] [...], NAME.ts being in scripts/eval/',
  );
  process.exit(2);
}
process.exit(spawnSync(process.execPath, [path, ...options], { stdio: 'inherit' }).status ?? 1);
