import { damagedFiles } from '../faults/damaged-files.ts';
import { fullDisk } from '../faults/full-disk.ts';
import { killedRestore } from '../faults/killed-restore.ts';
import { mountSmallDisk } from '../faults/small-disk.ts';
import { withBed } from '../faults/start.ts';
import { expect, test } from './harness/fixtures.ts';

/** A little of `npm run test:faults`; see tests/faults/README.md. */
const DISK_MB = 100;

test('a full disk is said, nothing is lost, and saving goes on when there is room', async ({
  browserKind,
}) => {
  const disk = mountSmallDisk(DISK_MB);
  if (!disk) console.warn('\n!!! LEFT OUT, a full disk: none can be mounted here (Linux, root).\n');
  test.skip(disk === null, 'no disk can be mounted');
  if (!disk) return;
  try {
    const job = { before: 3, during: 2 };
    const figures = await withBed(browserKind, { profilesIn: disk.folder }, (bed) =>
      fullDisk(bed, disk, job),
    );
    expect(figures).toEqual({
      acknowledged: 5,
      refused: 2,
      recovered: 2,
      unclear: 0,
      lost: 0,
      half: 0,
      twice: 0,
      said: '',
      damage: null,
    });
  } finally {
    disk.remove();
  }
});

test('a damaged database is noticed, and brought back from the backup kept here', async ({
  browserKind,
}) => {
  const figures = await withBed(browserKind, {}, (bed) => damagedFiles(bed, 'noise', 4));
  expect(figures.silent).toBe(false);
  expect(figures).toMatchObject({ had: 4, restored: 4, damage: null });
});

test('a restore that is killed leaves a whole library, and is gone on with or undone', async ({
  browserKind,
}) => {
  const job = { articles: 30, workerKills: 2, browserKills: 1 };
  const figures = await withBed(browserKind, {}, (bed) => killedRestore(bed, job));
  expect(figures).toMatchObject({ kills: 3, mixed: 0, broken: 0, damage: null });
});
