import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/*
 * npm run bench -- NAME [options]: runs scripts/bench/NAME.ts, which reads its own options. What
 * is measured depends on the machine: each table says on which, and how busy it was.
 */
const [name = '', ...options] = process.argv.slice(2);
const path = fileURLToPath(new URL(`./bench/${name}.ts`, import.meta.url));

if (!/^[a-z-]+$/.test(name) || !existsSync(path)) {
  console.error('usage: npm run bench -- NAME [options], NAME.ts being in scripts/bench/');
  process.exit(2);
}
const flags = ['--expose-gc', '--max-old-space-size=6000'];
const { status } = spawnSync(process.execPath, [...flags, path, ...options], { stdio: 'inherit' });
process.exit(status ?? 1);
