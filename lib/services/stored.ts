import { type Handlers, RequestFailure } from '../browser/server.ts';
import { storageFailure } from '../store/storage-failure.ts';

/** The handlers of some parts of the protocol: `HandlersFor<'packs'>` has all `packs/…`. */
export type HandlersFor<Prefix extends string> = Pick<
  Handlers,
  Extract<keyof Handlers, `${Prefix}/${string}`>
>;

/**
 * Awaits a write.
 * @throws RequestFailure that says whether space ran out, and that nothing was stored
 */
export async function stored<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    const failure = storageFailure(error);
    throw new RequestFailure(failure === 'storage-full' ? failure : 'not-stored', String(error));
  }
}
