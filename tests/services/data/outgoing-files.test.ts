import { expect, it } from 'vitest';
import { INCOMING_FILE } from '../../../lib/protocol.ts';
import { localBackupName } from '../../../lib/services/data/local-backups.ts';
import {
  EXPORTED_FILE,
  forgetOutgoing,
  OUTGOING_FILE,
} from '../../../lib/services/data/outgoing-files.ts';
import { memoryFiles } from '../../helpers/library.ts';

it('forgets what was made to be taken, and leaves backups and what was brought in', async () => {
  const files = memoryFiles();
  const kept = [localBackupName(1_700_000_000_000, 'auto'), INCOMING_FILE];
  for (const name of [...kept, OUTGOING_FILE, EXPORTED_FILE]) {
    const sink = await files.create(name);
    await sink.write(new Uint8Array([1]));
    await sink.close();
  }
  await forgetOutgoing(files);
  expect((await files.list()).map(({ name }) => name)).toEqual(kept.toSorted());
});
