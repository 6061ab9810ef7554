/** Backups out and in as use cases: files of our own, the database, and what to tell afterwards. */
import { type OwnFiles, ownFiles } from '../../browser/own-files.ts';
import { tellFrames } from '../../browser/server.ts';
import { appVersion, ROOM_NEEDED, readLocal, writeLocal } from '../../browser/storage.ts';
import { type HalfRestore, halfRestore } from '../../store/restore-steps.ts';
import type { LocalBackup } from '../../views/data-types.ts';
import { prepareLibrary } from '../library-index.ts';
import { watchClaims } from '../reread-claims.ts';
import { rereadTabs } from '../reread-tabs.ts';
import { makeSureOfRoom } from '../room.ts';
import type { Services } from '../services.ts';
import { changeSettings, readSettings } from '../settings.ts';
import { checkBackup, type Watch } from './check-backup.ts';
import { acceptLibrary, knownDamage } from './ledger-watch.ts';
import { listLocalBackups, localBackupName, rotateBackups } from './local-backups.ts';
import { type Restored, type RestoreMode, restoreBackup, undoRestore } from './restore-backup.ts';
import { BackupStopped, type WrittenBackup, writeBackup } from './write-backup.ts';

/** Key in the small storage: when the reader last took a file out. */
const SAVED_AT = 'backup-saved-at';

/** Progress is told at most so often, milliseconds. */
const PROGRESS_PAUSE = 150;

/** A backup takes at most so many times the room of the last one; of the first nothing is known. */
const GROWN = 2;

/** Begins the key of each piece of work that takes a backup in, or back. */
const RESTORE = 'restore';

const works = new WeakMap<Services, DataWork>();

/** The one place where backups are worked on. */
export function dataWork(services: Services): DataWork {
  const work = works.get(services) ?? new DataWork(services, ownFiles);
  works.set(services, work);
  return work;
}

/** Works with backups, one piece of work at a time; the same asked for again is the same piece. */
export class DataWork {
  readonly files: OwnFiles;
  readonly #services: Services;
  /** What runs and what waits, by what it does. */
  readonly #pieces = new Map<string, Promise<unknown>>();
  /** Ends with the last piece that waits. */
  #last: Promise<unknown> = Promise.resolve();
  #running: Watching | null = null;

  constructor(services: Services, files: OwnFiles) {
    this.#services = services;
    this.files = files;
  }

  /** Stops what is running. */
  cancel(): void {
    if (this.#running) this.#running.signal.aborted = true;
  }

  /** Writes everything into a file of ours; null when it was stopped. */
  write(name: string): Promise<WrittenBackup | null> {
    return this.#once(`write ${name}`, (watch) => this.#write(name, watch));
  }

  /** Checks a file of ours; null where there is no such file. */
  check(name: string): Promise<Awaited<ReturnType<typeof checkBackup>> | null> {
    return this.#once(`check ${name}`, async (watch) => {
      const source = await this.files.open(name);
      return source && checkBackup(this.#services.db, source, watch);
    });
  }

  /** Takes a file of ours in, or goes on with it; null where there is no such file. */
  restore(
    name: string,
    mode: RestoreMode,
  ): Promise<Awaited<ReturnType<typeof restoreBackup>> | null> {
    return this.#once(`${RESTORE} ${mode} ${name}`, async (watch) => {
      const { db } = this.#services;
      const source = await this.files.open(name);
      if (!source) return null;
      // What is left of a damaged library, or half of another, is no backup to keep.
      const whole = (await knownDamage()) === null && (await halfRestore(db)) === null;
      if (mode === 'replace' && whole) {
        await this.#keep('restore', { ...watch, progress: () => undefined }, name);
      }
      const settle = (restored: Restored) => this.#afterRestore(restored);
      return restoreBackup(db, source, { file: name, mode, settle }, watch).finally(tellChanged);
    });
  }

  /** Takes back what was begun and broken off. */
  undo(): Promise<void> {
    return this.#once(`${RESTORE} undo`, async () => {
      await undoRestore(this.#services.db);
      this.#services.namesChanged();
      prepareLibrary(this.#services.db, false, () => tellFrames({ type: 'library-changed' }));
      tellChanged();
    });
  }

  /** The backup that was begun to be taken in, broken off, and is not being gone on with. */
  async brokenOff(): Promise<HalfRestore | null> {
    const goesOn = [...this.#pieces.keys()].some((key) => key.startsWith(RESTORE));
    return goesOn ? null : halfRestore(this.#services.db);
  }

  /** Keeps a backup in the browser; false when it was stopped. */
  keep(reason: LocalBackup['reason']): Promise<boolean> {
    return this.#once(`keep ${reason}`, (watch) => this.#keep(reason, watch));
  }

  /** Does a piece of work while no other is done. */
  alone<T>(key: string, work: (watch: Watch) => Promise<T>): Promise<T> {
    return this.#once(key, work);
  }

  async #keep(reason: LocalBackup['reason'], watch: Watch, inUse?: string): Promise<boolean> {
    const kept = await this.#write(localBackupName(this.#services.now(), reason), watch);
    if (kept) await rotateBackups(this.files, inUse);
    tellFrames({ type: 'data-changed' });
    return kept !== null;
  }

  /** @throws RequestFailure `storage-full` where it would take the last room on the disk */
  async #write(name: string, watch: Watch): Promise<WrittenBackup | null> {
    const { db, now } = this.#services;
    const [last] = await listLocalBackups(this.files);
    await makeSureOfRoom(ROOM_NEEDED + GROWN * (last?.bytes ?? 0));
    const sink = await this.files.create(name);
    try {
      const job = { settings: await readSettings(), app: appVersion(), now: now(), ...watch };
      const written = await writeBackup(db, sink, job);
      await sink.close();
      return written;
    } catch (error) {
      await sink.abort();
      await this.files.remove(name);
      if (error instanceof BackupStopped && watch.signal.aborted) return null;
      throw error;
    }
  }

  async #afterRestore({ settings }: Restored): Promise<void> {
    await acceptLibrary(this.#services.db);
    const changed = await changeSettings(settings);
    this.#services.namesChanged();
    tellFrames({ type: 'settings-changed', settings: changed });
    // Claims of an older version are read anew.
    await watchClaims();
    // The indexes were emptied with the tables: not to be left to whoever searches first.
    prepareLibrary(this.#services.db, false, () => tellFrames({ type: 'library-changed' }));
    await rereadTabs();
  }

  #once<T>(key: string, work: (watch: Watch) => Promise<T>): Promise<T> {
    const same = this.#pieces.get(key);
    // The key names what is done, so the result is of this kind.
    if (same) return same as Promise<T>;
    // Takes its place in the queue before anything is awaited: two pages may ask at one moment.
    const mine = this.#last.then(async () => {
      const watch = new Watching(this.#services.now);
      this.#running = watch;
      try {
        return await work(watch);
      } finally {
        this.#running = null;
        this.#pieces.delete(key);
      }
    });
    this.#pieces.set(key, mine);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

/** Tells open pages that anything may be another. */
function tellChanged(): void {
  for (const type of ['library-changed', 'own-names-changed', 'data-changed'] as const) {
    tellFrames({ type });
  }
}

/** Tells open pages how far it is, not too often. */
class Watching implements Watch {
  readonly signal = { aborted: false };
  readonly #now: () => number;
  #told = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  readonly progress = (done: number, total: number): void => {
    if (this.#now() - this.#told < PROGRESS_PAUSE) return;
    this.#told = this.#now();
    tellFrames({ type: 'data-progress', done, total });
  };
}

/** When the reader last took a file out, milliseconds since the epoch; null for never. */
export async function savedAt(): Promise<number | null> {
  const at = await readLocal(SAVED_AT);
  return typeof at === 'number' ? at : null;
}

export function noteSaved(now: number): Promise<void> {
  return writeLocal(SAVED_AT, now);
}
