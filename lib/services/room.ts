/** Room on the disk, looked after before anything is written. */
import { RequestFailure } from '../browser/server.ts';
import {
  ROOM_NEEDED,
  readSession,
  removeSession,
  roomLeft,
  writeSession,
} from '../browser/storage.ts';
import type { LibraryDatabase } from '../store/database.ts';
import { settleLog } from '../store/settle-log.ts';

/** Key in the session: the disk was full, and a write may have been cut off. */
const WAS_FULL = 'disk-was-full';

/** The room is asked for again when it is so old, milliseconds. */
const FRESH = 2000;

let known: { readonly room: number | null; readonly at: number } = { room: null, at: 0 };

async function look(): Promise<number | null> {
  const room = await roomLeft();
  known = { room, at: Date.now() };
  return room;
}

/**
 * To be awaited before a write that somebody asked for.
 *
 * @param needed bytes
 * @throws RequestFailure `storage-full` where the browser says that there is less room
 */
export async function makeSureOfRoom(needed = ROOM_NEEDED): Promise<void> {
  const room = await look();
  if (room === null) return;
  if (room < needed) {
    if (room < ROOM_NEEDED) await noteFullDisk();
    throw new RequestFailure('storage-full', `${room} bytes are free`);
  }
  if (await readSession(WAS_FULL)) {
    await settleLog();
    await removeSession([WAS_FULL]);
  }
}

/** Remembers that a write failed for want of room. */
export async function noteFullDisk(): Promise<void> {
  if (!(await readSession(WAS_FULL))) await writeSession(WAS_FULL, true);
}

/** Keeps what the background does by itself from writing to a full disk, by what was seen last. */
export function guardRoom(db: LibraryDatabase): void {
  db.mayWrite = () => {
    const isShort = known.room !== null && known.room < ROOM_NEEDED;
    if (Date.now() - known.at > FRESH) {
      // Once at a time: the answer comes long before this is due again.
      known = { ...known, at: Date.now() };
      look().catch((error: unknown) => console.warn('sidelight: room on the disk', error));
    }
    return !isShort;
  };
}
