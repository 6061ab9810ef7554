import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  rmdirSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, so small that a test can fill it. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills it but for so many bytes. */
  readonly fill: (leave: number) => void;
  /** Makes the room free again that `fill` took. */
  readonly free: () => void;
  /** Bytes that are free. */
  readonly room: () => number;
  /** Takes it away with everything on it. */
  readonly remove: () => void;
}

const FILLER = 'filler';
const CHUNK = Buffer.alloc(1 << 16, 1);

/**
 * Mounts a disk in memory. Null where that may not be done: it takes a Linux, and the right to
 * mount (root in a container that allows it).
 */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-disk-'));
  try {
    const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder];
    execFileSync('mount', options, { stdio: 'ignore' });
  } catch {
    // No such command, or no right to it: the caller says that it was left out.
    rmdirSync(folder);
    return null;
  }
  const room = (): number => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  return {
    folder,
    room,
    fill: (leave) => {
      const file = openSync(join(folder, FILLER), 'a');
      try {
        for (let left = room() - leave; left > 0; left = room() - leave) {
          writeSync(file, CHUNK, 0, Math.min(CHUNK.length, left));
        }
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(join(folder, FILLER), { force: true }),
    remove: () => {
      execFileSync('umount', ['-l', folder]);
      rmdirSync(folder);
    },
  };
}
