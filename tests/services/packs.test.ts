import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Handlers } from '../../lib/browser/server.ts';
import { appVersion } from '../../lib/browser/storage.ts';
import { encodePack, HEAD_LENGTH, readPackHead } from '../../lib/knowledge/pack-format.ts';
import { DIGEST } from '../../lib/knowledge/pack-layout.ts';
import { sha256 } from '../../lib/knowledge/sha256.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import { keepStarterPack, openKnowledge } from '../../lib/services/knowledge.ts';
import { packHandlers } from '../../lib/services/packs.ts';
import type { Services } from '../../lib/services/services.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { keepPackagedFile, nameRows } from '../../lib/store/name-rows.ts';

const STARTER = encodePack(
  { id: 'starter', title: 'Starter', version: '1', created: '2026-01-01', sources: [] },
  [place('Q649', 'Москва', 'Moscow', 200)],
);

vi.mock('../../lib/browser/package-files.ts', () => ({
  packageFileReader: () => async (offset: number, length: number) =>
    STARTER.slice(offset, offset + length),
  readPackageFile: async () => STARTER.slice().buffer,
  browserLanguages: () => ['ru'],
}));

const SENDER = { role: 'page', tabId: null, url: null } as const;
const PART = 1000;

let db: LibraryDatabase;
let services: Services;
let handlers: ReturnType<typeof packHandlers>;
let clock = 0;
let opened = 0;

function place(id: string, ru: string, en: string, prior = 100): Entity {
  return {
    id: id as Entity['id'],
    type: 'place',
    names: { ru: [ru], en: [en] },
    description: {},
    prior,
  };
}

function many(count: number): Entity[] {
  return Array.from({ length: count }, (_, n) => place(`test:${n}`, `Город ${n}`, `Town ${n}`));
}

function pack(entities: readonly Entity[], version = '1', id = 'towns'): Uint8Array {
  const sources = [{ name: 'Tests', license: 'CC0-1.0', url: 'https://towns.example/' }];
  return encodePack({ id, title: 'Towns', version, created: '2026-01-01', sources }, entities);
}

const call = <T extends keyof typeof handlers>(
  type: T,
  request: Parameters<Handlers[T]>[0],
): ReturnType<Handlers[T]> => (handlers[type] as Handlers[T])(request as never, SENDER) as never;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

async function send(importId: string, file: Uint8Array): Promise<void> {
  let { received } = await call('packs/begin', { importId, size: file.length });
  while (received < file.length) {
    const data = base64(file.subarray(received, received + PART));
    ({ received } = await call('packs/part', { importId, offset: received, data }));
  }
}

async function install(importId: string, file: Uint8Array): Promise<void> {
  await send(importId, file);
  expect(await call('packs/check', { importId })).toMatchObject({ state: 'good' });
  await call('packs/install', { importId });
}

/** All that is stored: to see that a bad file changed nothing. */
async function stored(): Promise<unknown> {
  const packs = await db.packs.toArray();
  return {
    packs: packs.map(({ meta, file }) => [meta, file.size]),
    imports: await db.packImports.count(),
    parts: await db.packParts.count(),
  };
}

function wake(): void {
  handlers = packHandlers(services);
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  clock = 1_000_000;
  db = new LibraryDatabase(`packs ${opened++}`);
  services = {
    db,
    now: () => clock,
    namesChanged: vi.fn(),
    knowledge: async () => openKnowledge(await nameRows(db)),
  } as unknown as Services;
  wake();
});

afterEach(async () => {
  await db.delete();
});

describe('a pack', () => {
  it('is shown before it is installed, then known, then gone without leftovers', async () => {
    const file = pack(many(300));
    await send('a', file);
    const verdict = await call('packs/check', { importId: 'a' });
    expect(verdict).toMatchObject({
      state: 'good',
      preview: {
        pack: { id: 'towns', entities: 300, languages: { ru: 300, en: 300 }, bytes: file.length },
        types: { place: 300 },
        difference: null,
      },
    });
    expect(await db.packs.count()).toBe(0);

    await call('packs/install', { importId: 'a' });
    expect(services.namesChanged).toHaveBeenCalledTimes(1);
    const known = await (await openKnowledge(await nameRows(db))).byIds(['Q649', 'test:7']);
    expect([...known.values()].map(({ names }) => names.ru)).toEqual([['Москва'], ['Город 7']]);
    const listed = await call('packs/list', {});
    expect(listed.map(({ id, damaged }) => [id, damaged])).toEqual([
      ['starter', false],
      ['towns', false],
    ]);

    await call('packs/remove', { packId: 'towns' });
    expect(await stored()).toEqual({ packs: [], imports: 0, parts: 0 });
    expect(await (await openKnowledge(await nameRows(db))).byIds(['test:7'])).toEqual(new Map());
  });

  it('says what an update would add, change and remove', async () => {
    await install('a', pack(many(50)));
    const changed = many(50).slice(2);
    changed[0] = place('test:2', 'Город второй', 'Town 2');
    await send('b', pack([...changed, place('test:new', 'Новый', 'New')], '2'));
    expect(await call('packs/check', { importId: 'b' })).toMatchObject({
      preview: {
        difference: {
          installedVersion: '1',
          added: 1,
          changed: 1,
          removed: 2,
          samples: { added: ['Новый'], changed: ['Город второй'], removed: ['Город 0', 'Город 1'] },
        },
      },
    });
    await call('packs/install', { importId: 'b' });
    expect(await db.packs.count()).toBe(1);
    expect((await call('packs/list', {}))[1]?.version).toBe('2');
  });

  it('is opened by one read of what stands before its records', async () => {
    const file = pack(many(50));
    await install('i1', file);
    const rows = await nameRows(db);
    const head = readPackHead(file);
    const indexLength = head.ok ? head.value.indexLength : 0;
    expect(rows.packs).toMatchObject([{ indexLength }]);
    const read = vi.spyOn(Blob.prototype, 'slice');
    const only = async (packs: typeof rows.packs) => {
      read.mockClear();
      const known = await openKnowledge({ ...rows, packs });
      return { reads: read.mock.calls.length, sources: known.indexes.length };
    };
    expect(await only(rows.packs)).toEqual({ reads: 1, sources: 2 });
    const older = rows.packs.map((row) => ({ ...row, indexLength: undefined }));
    expect(await only(older)).toEqual({ reads: 2, sources: 2 });
    read.mockRestore();
  });

  it('is left out, and said to be damaged, when its file is not what it was', async () => {
    await install('a', pack(many(5)));
    await db.packs.update('towns', { file: new Blob(['gone']) });
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect((await (await openKnowledge(await nameRows(db))).byIds(['Q649'])).size).toBe(1);
    expect(complaint).toHaveBeenCalledOnce();
    expect((await call('packs/list', {}))[1]?.damaged).toBe(true);
    complaint.mockRestore();
  });
});

describe('an import', () => {
  it('goes on where it was when the worker dies between pieces', async () => {
    const file = pack(many(60));
    await call('packs/begin', { importId: 'a', size: file.length });
    const data = base64(file.subarray(0, PART));
    await call('packs/part', { importId: 'a', offset: 0, data });
    wake();
    expect(await call('packs/begin', { importId: 'a', size: file.length })).toEqual({
      received: PART,
    });
    // The same piece again, and one that would leave a gap, change nothing.
    for (const offset of [0, PART * 2]) {
      expect(await call('packs/part', { importId: 'a', offset, data })).toEqual({ received: PART });
    }
    await install('a', file);
    // The confirmation was lost and is asked for again.
    expect(await call('packs/install', { importId: 'a' })).toMatchObject({ id: 'towns' });
  });

  it('leaves nothing when it is given up', async () => {
    await install('a', pack(many(5)));
    const before = await stored();
    await send('b', pack(many(90), '2'));
    await call('packs/cancel', { importId: 'b' });
    expect(await stored()).toEqual(before);
    await send('c', pack(many(90), '2'));
    wake();
    clock += 3_600_000;
    await call('packs/list', {});
    expect(await stored()).toEqual(before);
  });

  it('can be cancelled while it is checked', async () => {
    await send('a', pack(many(500)));
    const verdict = call('packs/check', { importId: 'a' });
    await call('packs/cancel', { importId: 'a' });
    expect(await verdict).toEqual({ state: 'cancelled' });
    expect(await stored()).toEqual({ packs: [], imports: 0, parts: 0 });
  });

  it('is refused before it is checked, and when nothing like it could be a pack', async () => {
    const file = pack(many(5));
    await send('a', file);
    await expect(call('packs/install', { importId: 'a' })).rejects.toMatchObject({
      code: 'not-stored',
    });
    for (const size of [0, -1, Number.NaN, 1.5]) {
      await expect(call('packs/begin', { importId: 'b', size })).rejects.toMatchObject({
        code: 'bad-request',
      });
    }
    await expect(call('packs/begin', { importId: 'b', size: 2 ** 40 })).rejects.toMatchObject({
      code: 'too-large',
    });
    await expect(
      call('packs/part', { importId: 'a', offset: 0, data: '***' }),
    ).rejects.toMatchObject({ code: 'bad-request' });
  });

  it('says that the disk is full, and keeps what was there', async () => {
    await install('a', pack(many(5)));
    const before = (await stored()) as { packs: unknown };
    const file = pack(many(90), '2');
    await call('packs/begin', { importId: 'b', size: file.length });
    const full = Object.assign(new Error('DataError Failed to write blobs (IOError)'), {
      name: 'AbortError',
    });
    const put = vi.spyOn(db.packParts, 'put').mockRejectedValue(full);
    await expect(
      call('packs/part', { importId: 'b', offset: 0, data: base64(file.subarray(0, PART)) }),
    ).rejects.toMatchObject({ code: 'storage-full' });
    put.mockRestore();
    await call('packs/cancel', { importId: 'b' });
    expect(await stored()).toEqual(before);
  });
});

/** Writes the checksum of the head anew, as somebody would who means harm. */
function rehead(file: Uint8Array): Uint8Array {
  file.set(sha256(file.subarray(0, HEAD_LENGTH - DIGEST)), HEAD_LENGTH - DIGEST);
  return file;
}

const GOOD = pack(many(400));

function sections(): readonly { tag: string; offset: number; length: number }[] {
  const head = readPackHead(GOOD);
  if (!head.ok) throw new Error(head.error);
  return Object.values(head.value.sections);
}

function withHead(at: number, value: number): Uint8Array {
  const file = GOOD.slice();
  new DataView(file.buffer).setUint32(at, value, true);
  return rehead(file);
}

const hostile = JSON.parse(
  '{"id":"test:x","type":"place","prior":1,"names":{"__proto__":{"ru":["A"]}}}',
) as Entity;

const BAD: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
  ...sections().map(
    ({ tag, offset, length }) =>
      [
        `cut off in ${tag}`,
        GOOD.slice(0, offset + (length >> 1)),
        'truncated',
        new RegExp(`of ${GOOD.length} bytes`),
      ] as const,
  ),
  ...sections().map(({ tag, offset, length }) => {
    const file = GOOD.slice();
    const at = offset + (length >> 1);
    file[at] = (file[at] ?? 0) ^ 1;
    return [`altered in ${tag}`, file, 'wrong-checksum', new RegExp(`^${tag}$`)] as const;
  }),
  ['cut off in its head', GOOD.slice(0, 100), 'truncated', /head/],
  ['an empty text', new TextEncoder().encode('{}'), 'not-a-pack', /./],
  ['of another version', withHead(4, 9), 'unknown-version', /9/],
  ['of an absurd length', withHead(8, 0xffffffff), 'truncated', /4294967295/],
  ['with a section beyond its end', withHead(16 + 12, 0xfffffff0), 'bad-index', /meta/],
  ['with sections over one another', withHead(16 + 48 + 8, 0), 'bad-index', /names/],
  ['with __proto__ in a record', pack([hostile]), 'bad-record', /record 0: names: .*__proto__/],
  [
    'with a wrong type in a record',
    pack([...many(3), { ...place('test:x', 'А', 'A', 1), type: 7 as never }]),
    'bad-record',
    /record 3: type/,
  ],
  [
    'with a script for an address',
    pack([
      { ...place('test:x', 'А', 'A'), source: { name: 'x', asOf: '2020', url: 'javascript:1' } },
    ]),
    'bad-record',
    /record 0: source/,
  ],
  [
    'with a text of a million letters',
    pack([{ ...place('test:x', 'А', 'A'), description: { en: 'a'.repeat(1_000_000) } }]),
    'bad-record',
    /record 0: description\.en: is too long/,
  ],
  ['that calls itself the starter pack', pack(many(2), '1', 'starter'), 'reserved', /starter/],
  ['with an id that is none', pack(many(2), '1', '../../x'), 'bad-meta', /./],
];

describe('a bad file changes nothing and says what is wrong and where', () => {
  it.each(BAD)('a pack %s', async (_what, file, code, where) => {
    await install('good', pack(many(3)));
    const before = await stored();
    await send('bad', file);
    const verdict = await call('packs/check', { importId: 'bad' });
    expect(verdict).toMatchObject({ state: 'bad', code });
    expect(verdict.state === 'bad' ? verdict.detail : '').toMatch(where);
    await expect(call('packs/install', { importId: 'bad' })).rejects.toMatchObject({
      code: 'not-stored',
    });
    expect(await stored()).toEqual(before);
    expect((await (await openKnowledge(await nameRows(db))).byIds(['test:1'])).size).toBe(1);
  });
});

describe('the copy of the packaged pack', () => {
  beforeEach(() => {
    fakeBrowser.runtime.getManifest = () => ({ version: '1.2.3', name: '', manifest_version: 3 });
  });

  const known = async () => (await openKnowledge(await nameRows(db))).byIds(['Q649', 'Q656']);
  const copy = Uint8Array.from(
    encodePack(
      { id: 'starter', title: 'Starter', version: '1', created: '2026-01-01', sources: [] },
      [place('Q656', 'Санкт-Петербург', 'Saint Petersburg', 200)],
    ),
  );
  const keep = (version: string, file: Blob) =>
    keepPackagedFile(db, { name: 'packs/starter.slpack', version, file });

  it('is made once a version, and anew when that is asked for', async () => {
    await keepStarterPack(db, false);
    const [kept] = await db.packagedFiles.toArray();
    expect(kept?.file.size).toBe(STARTER.length);
    await keep(appVersion(), new Blob([copy.slice()]));
    await keepStarterPack(db, false);
    expect((await db.packagedFiles.toArray())[0]?.file.size).toBe(copy.length);
    await keepStarterPack(db, true);
    expect((await db.packagedFiles.toArray())[0]?.file.size).toBe(STARTER.length);
  });

  it('is read in place of the file, where it is of this version and whole', async () => {
    expect([...(await known()).keys()]).toEqual(['Q649']);
    await keep(appVersion(), new Blob([copy.slice()]));
    expect([...(await known()).keys()]).toEqual(['Q656']);
    await keep('0.0.0.1', new Blob([copy.slice()]));
    expect([...(await known()).keys()]).toEqual(['Q649']);
    await keep(appVersion(), new Blob([copy.slice(0, -9)]));
    expect([...(await known()).keys()]).toEqual(['Q649']);
  });

  it('may be lost while it is open', async () => {
    const file = new Blob([STARTER.slice()]);
    const knowledge = await openKnowledge({
      packs: [],
      ownNames: [],
      packagedFiles: [{ name: 'packs/starter.slpack', version: appVersion(), file }],
    });
    file.slice = () => {
      throw new DOMException('gone', 'NotReadableError');
    };
    expect([...(await knowledge.byIds(['Q649'])).keys()]).toEqual(['Q649']);
  });
});
