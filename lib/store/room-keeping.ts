import type { DBCore, Middleware } from 'dexie';

/** Lets no transaction write where `mayWrite` says that there is no room for it. */
export function roomKeeping(mayWrite: () => boolean): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'room',
    create: (core) => ({
      ...core,
      transaction(stores, mode, options) {
        if (mode === 'readwrite' && !mayWrite()) {
          throw new DOMException('no room is left on the disk', 'QuotaExceededError');
        }
        return core.transaction(stores, mode, options);
      },
    }),
  };
}
