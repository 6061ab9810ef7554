import { type Explain, type Handlers, RequestFailure } from '../browser/server.ts';
import { isDiskFull } from '../browser/storage.ts';
import { isStorageError, storageFailure } from '../store/storage-failure.ts';
import { makeSureOfRoom, noteFullDisk } from './room.ts';

/** The handlers of some parts of the protocol: `HandlersFor<'packs'>` has all `packs/…`. */
export type HandlersFor<Prefix extends string> = Pick<
  Handlers,
  Extract<keyof Handlers, `${Prefix}/${string}`>
>;

/**
 * Does a write if there is room for it.
 *
 * @param needed bytes, where it is more than a little
 * @throws RequestFailure that says whether space ran out, and that nothing was stored
 */
export async function stored<T>(write: () => Promise<T>, needed?: number): Promise<T> {
  await makeSureOfRoom(needed);
  try {
    return await write();
  } catch (error) {
    throw (await explainStorage(error)) ?? new RequestFailure('not-stored', String(error));
  }
}

/**
 * A full disk, in whatever words the browser has for it: it keeps a database from being opened and
 * read as well. Null for anything else.
 */
export const explainStorage: Explain = async (error) => {
  const full =
    storageFailure(error) === 'storage-full' || (isStorageError(error) && (await isDiskFull()));
  if (!full) return null;
  await noteFullDisk();
  return new RequestFailure('storage-full', String(error));
};
