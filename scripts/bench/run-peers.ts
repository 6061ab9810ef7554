import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './install-packages.ts';
import { PEERS, type PeerFigures, type PeerJob } from './peers.ts';

/** A peer that takes longer than this at one size is stopped, milliseconds. */
const PATIENCE = 60_000;

/** One line of the table of peers; `figures` is null where it failed, and `note` says how. */
export interface PeerRow {
  readonly name: string;
  readonly figures: PeerFigures | null;
  readonly note: string;
}

/** Installs the peers into a temporary folder; null where that is not possible. */
export function installPeers(): string | null {
  return installPackages(Object.keys(PEERS).filter((name) => !name.endsWith('/fast')));
}

/** Measures every peer on a job, each in a program of its own. */
export function runPeers(folder: string, job: PeerJob): PeerRow[] {
  const path = join(folder, 'job.json');
  writeFileSync(path, JSON.stringify(job));
  return Object.keys(PEERS).map((name) => {
    const program = join(import.meta.dirname, 'peers.ts');
    const { status, stdout, stderr, signal } = spawnSync(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=4000', program, folder, name, path],
      { encoding: 'utf8', timeout: PATIENCE },
    );
    if (status === 0) return { name, figures: JSON.parse(stdout) as PeerFigures, note: '' };
    const failure = /^\w*Error: .*$/m.exec(stderr)?.[0] ?? `status ${status}`;
    const note = signal ? `stopped after ${PATIENCE / 1000} s` : failure.slice(0, 60);
    return { name, figures: null, note };
  });
}
