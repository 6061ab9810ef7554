import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import {
  type RestoreMode,
  restoreBackup,
  undoRestore,
} from '../../../lib/services/data/restore-backup.ts';
import { sameValue } from '../../../lib/services/data/same-value.ts';
import { writeBackup } from '../../../lib/services/data/write-backup.ts';
import { saveArticle } from '../../../lib/store/articles.ts';
import { LibraryDatabase } from '../../../lib/store/database.ts';
import { halfRestore } from '../../../lib/store/restore-steps.ts';
import { everything, memorySink, memorySource, toSave } from '../../helpers/library.ts';

/** An article of a library: its id, address and texts in the order of saving. */
interface Made {
  readonly id: string;
  readonly address: number;
  readonly texts: readonly number[];
}

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const ADDRESSES = 5;

/** An address has one of several ids, as in libraries of two browsers; an id has one address. */
const library = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...IDS),
      texts: fc.array(fc.nat(4), { minLength: 1, maxLength: 4 }),
    }),
    { selector: ({ id }) => IDS.indexOf(id) % ADDRESSES, maxLength: ADDRESSES },
  )
  .map((rows): Made[] => rows.map((row) => ({ ...row, address: IDS.indexOf(row.id) % ADDRESSES })));

let count = 0;

async function open(rows: readonly Made[], name = `killed ${count++}`): Promise<LibraryDatabase> {
  const db = new LibraryDatabase(name);
  for (const { id, address, texts } of rows) {
    for (const [at, text] of texts.entries()) {
      const save = toSave(id, `news.example/${address}`, `Стаття ${address}\nТекст ${text}.`);
      await saveArticle(db, save, 1000 + at * 10 + text);
    }
    await db.notes.put({ subject: `Q${address}`, text: `про ${id}`, changedAt: 1000 + address });
  }
  return db;
}

const calm = { signal: { aborted: false }, progress: () => undefined };

async function fileOf(db: LibraryDatabase) {
  const sink = memorySink();
  // A part for nearly every row: versions of one article come in different steps.
  const job = { settings: DEFAULT_SETTINGS, app: '', now: 0, partBytes: 2500, ...calm };
  await writeBackup(db, sink, job);
  return memorySource(sink.bytes());
}

const job = (mode: RestoreMode) => ({ file: 'a.zip', mode, settle: async () => undefined });

/** Makes the database die after so many writes. */
function dieAfter(db: LibraryDatabase, writes: number): void {
  let left = writes;
  db.mayWrite = () => left-- > 0;
}

/** Closed and opened again, as after the end of a browser. */
function awake(db: LibraryDatabase): LibraryDatabase {
  db.close();
  return new LibraryDatabase(db.name);
}

/** Every article has its newest text, and each address of before has one. */
async function expectWhole(db: LibraryDatabase, before: readonly Made[]): Promise<void> {
  const articles = await db.articles.toArray();
  for (const { id, versionCount } of articles) {
    expect(await db.versions.get(`${id}/${versionCount}`)).toBeDefined();
  }
  const addresses = new Set(articles.map(({ urlKey }) => urlKey));
  for (const { address } of before) expect(addresses).toContain(`news.example/${address}`);
}

const mode = fc.constantFrom<RestoreMode[]>('merge', 'replace');
const deaths = fc.array(fc.nat(9), { minLength: 1, maxLength: 3 });

/** Kills restores of `theirs` into `ours` again and again; null when it came through all the same. */
async function killed(
  db: LibraryDatabase,
  file: Awaited<ReturnType<typeof fileOf>>,
  how: RestoreMode,
  times: readonly number[],
  ours: readonly Made[],
): Promise<LibraryDatabase> {
  let alive = db;
  let before = ours;
  for (const writes of times) {
    dieAfter(alive, writes);
    await restoreBackup(alive, file, job(how), calm).catch(() => undefined);
    alive = awake(alive);
    // From its last step on it is the other library.
    if ((await halfRestore(alive))?.isWritten !== false) before = [];
    await expectWhole(alive, before);
  }
  return alive;
}

describe('a restore that is killed at any moment', () => {
  it('leaves a whole library, and gone on with ends as if nothing had happened', async () => {
    await fc.assert(
      fc.asyncProperty(library, library, mode, deaths, async (ours, theirs, how, times) => {
        const from = await open(theirs);
        const file = await fileOf(from);
        const calmly = await open(ours);
        await restoreBackup(calmly, file, job(how), calm);
        const db = await killed(await open(ours), file, how, times, ours);
        expect(await restoreBackup(db, file, job(how), calm)).toMatchObject({ ok: true });
        expect(await everything(db)).toEqual(await everything(calmly));
        if (how === 'replace') expect(await everything(db)).toEqual(await everything(from));
        expect(await halfRestore(db)).toBeNull();
        for (const one of [from, calmly, db]) await one.delete();
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is taken back to what there was, also when that is killed in its turn', async () => {
    await fc.assert(
      fc.asyncProperty(
        library,
        library,
        mode,
        deaths,
        fc.nat(4),
        async (ours, theirs, how, times, writes) => {
          const from = await open(theirs);
          const file = await fileOf(from);
          const start = await open(ours);
          const before = await everything(start);
          let db = await killed(start, file, how, times.slice(0, 1), ours);
          if ((await halfRestore(db))?.isWritten !== false) return;
          dieAfter(db, writes);
          await undoRestore(db).catch(() => undefined);
          db = awake(db);
          await expectWhole(db, ours);
          await undoRestore(db);
          expect(sameValue(await everything(db), before)).toBe(true);
          for (const one of [from, db]) await one.delete();
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is one library or the other, in whatever order restoring and taking back are killed', async () => {
    const step = fc.record({ deed: fc.constantFrom('restore', 'undo'), writes: fc.nat(12) });
    const steps = fc.array(step, { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        library,
        library,
        mode,
        steps,
        fc.boolean(),
        async (ours, theirs, how, order, endsWithUndo) => {
          const from = await open(theirs);
          const file = await fileOf(from);
          const calmly = await open(ours);
          const before = await everything(calmly);
          await restoreBackup(calmly, file, job(how), calm);
          const after = await everything(calmly);
          let db = await open(ours);
          let isDone = false;
          const run = async (deed: string): Promise<void> => {
            if (deed === 'undo') return undoRestore(db);
            const restored = await restoreBackup(db, file, job(how), calm);
            isDone ||= restored.ok;
          };
          for (const { deed, writes } of order) {
            dieAfter(db, writes);
            await run(deed).catch(() => undefined);
            db = awake(db);
            isDone ||= (await halfRestore(db))?.isWritten === true;
            await expectWhole(db, isDone ? [] : ours);
          }
          await run(endsWithUndo ? 'undo' : 'restore');
          // Written to its end it cannot be taken back, only ended.
          if (await halfRestore(db)) await run('restore');
          expect(await everything(db)).toEqual(isDone ? after : before);
          expect(isDone || endsWithUndo).toBe(true);
          for (const one of [from, calmly, db]) await one.delete();
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it('writes nothing again that is there, and lets no other begin meanwhile', async () => {
    const theirs = IDS.slice(0, 6).map((id, address) => ({ id, address, texts: [0, 1] }));
    const file = await fileOf(await open(theirs));
    const other = await fileOf(await open(theirs.slice(0, 1)));
    let db = await open([]);
    dieAfter(db, 6);
    await restoreBackup(db, file, job('merge'), calm).catch(() => undefined);
    db = awake(db);
    const half = await halfRestore(db);
    expect(half).toMatchObject({ done: 5, isWritten: false });
    expect(await restoreBackup(db, other, job('merge'), calm)).toMatchObject({
      error: 'half-done',
    });
    let writes = 0;
    db.mayWrite = () => ++writes > 0;
    await restoreBackup(db, file, job('merge'), calm);
    // Its end, and forgetting that it was begun.
    expect(writes).toBe((half?.steps ?? 0) - 5 + 2);
  });

  it('keeps what is saved while it runs, though all else is replaced', async () => {
    const theirs = [{ id: 'a', address: 1, texts: [0, 1] }];
    const file = await fileOf(await open(theirs));
    const db = await open([{ id: 'b', address: 2, texts: [0] }]);
    let saved = false;
    const progress = (): void => {
      if (!saved) void saveArticle(db, toSave('new', 'news.example/new', 'Нове\nТекст.'), 9);
      saved = true;
    };
    await restoreBackup(db, file, job('replace'), { ...calm, progress });
    expect((await db.articles.toCollection().primaryKeys()).toSorted()).toEqual(['a', 'new']);
    await expectWhole(db, theirs);
  });
});
