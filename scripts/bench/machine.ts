import { spawnSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { findBrowser } from '../browsers/find-browsers.ts';

function versionOf(path: string | undefined): string {
  if (!path) return 'none';
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return stdout.trim().split('\n')[0] ?? '';
}

/** A line on the machine: cores, memory, versions, and how busy it is with other work. */
export function machine(): string {
  const [first] = cpus();
  const cores = cpus().length;
  const load = loadavg()[0] ?? 0;
  const busy = load > cores / 2 ? `busy with other work (load ${load.toFixed(1)})` : 'idle';
  return [
    `${cores} cores ${first?.model.trim() ?? ''}`,
    `${(totalmem() / 2 ** 30).toFixed(0)} GB`,
    `Node ${process.versions.node}`,
    versionOf(findBrowser('chromium') ?? undefined),
    versionOf(findBrowser('firefox') ?? undefined),
    busy,
  ].join(', ');
}
