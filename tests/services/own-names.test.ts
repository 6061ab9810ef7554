import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Handlers } from '../../lib/browser/server.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import { encodePack } from '../../lib/knowledge/pack-format.ts';
import { analyzeArticle } from '../../lib/pipeline.ts';
import { openKnowledge } from '../../lib/services/knowledge.ts';
import { ownNameHandlers } from '../../lib/services/own-names.ts';
import type { Services } from '../../lib/services/services.ts';
import { LibraryDatabase } from '../../lib/store/database.ts';
import { nameRows } from '../../lib/store/name-rows.ts';
import { readNote, writeNote } from '../../lib/store/notes.ts';
import type { NamedDraft } from '../../lib/views/pack-types.ts';
import { plainArticle } from '../helpers/analyze.ts';
import { WORLD } from '../helpers/entities.ts';

const STARTER = encodePack(
  { id: 'starter', title: 'Starter', version: '1', created: '2026-01-01', sources: [] },
  WORLD,
);

vi.mock('../../lib/browser/package-files.ts', () => ({
  packageFileReader: () => async (offset: number, length: number) =>
    STARTER.slice(offset, offset + length),
  browserLanguages: () => ['ru'],
}));

const SENDER = { role: 'page', tabId: null, url: null } as const;

let db: LibraryDatabase;
let handlers: ReturnType<typeof ownNameHandlers>;
let clock = 0;
let opened = 0;

const call = <T extends keyof typeof handlers>(
  type: T,
  request: Parameters<Handlers[T]>[0],
): ReturnType<Handlers[T]> => (handlers[type] as Handlers[T])(request as never, SENDER) as never;

const NEIGHBOUR: NamedDraft = {
  id: 'own:neighbour-1',
  type: 'person',
  gender: 'male',
  names: { ru: ['Аркадий Вислоухов', ' '], en: ['Arkady Visloukhov'] },
  fixed: [],
  description: { ru: 'глава нашего ТСЖ' },
  note: 'Живёт в третьем подъезде',
};

function open(): void {
  db = new LibraryDatabase(`own names ${opened++}`);
  const services = {
    db,
    now: () => ++clock,
    namesChanged: vi.fn(),
    knowledge: async () => openKnowledge(await nameRows(db)),
  };
  handlers = ownNameHandlers(services as unknown as Services);
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  open();
});

afterEach(async () => {
  await db.delete();
});

describe('own names', () => {
  it('are found in articles in their cases, beside what the packs know', async () => {
    const { id } = await call('own-names/save', { draft: NEIGHBOUR });
    const article = plainArticle('Новости\nСергея Лаврова встретили с Аркадием Вислоуховым.');
    const { links } = await analyzeArticle(article, await openKnowledge(await nameRows(db)));
    expect(links.map((link) => [link.surface, link.entityId])).toContainEqual([
      'Аркадием Вислоуховым',
      id,
    ]);
    const [view] = (await call('own-names/list', {})).names;
    expect(view).toMatchObject({ ...NEIGHBOUR, id, names: { ru: ['Аркадий Вислоухов'] } });
  });

  it('can be changed and removed', async () => {
    const { id } = await call('own-names/save', { draft: NEIGHBOUR });
    await call('own-names/save', { draft: { ...NEIGHBOUR, id, note: 'Переехал' } });
    expect((await call('own-names/list', {})).names.map(({ note }) => note)).toEqual(['Переехал']);
    await call('own-names/remove', { id });
    expect((await call('own-names/list', {})).names).toEqual([]);
  });

  it('have one note, in the list and on their cards', async () => {
    const { id } = await call('own-names/save', { draft: NEIGHBOUR });
    expect(await readNote(db, id)).toBe(NEIGHBOUR.note);
    await writeNote(db, id, 'написано на карточке', 5);
    expect((await call('own-names/list', {})).names[0]?.note).toBe('написано на карточке');
    await writeNote(db, id, ' ', 6);
    expect((await call('own-names/list', {})).names[0]?.note).toBe('');
    await call('own-names/save', { draft: { ...NEIGHBOUR, id } });
    await call('own-names/remove', { id });
    expect(await readNote(db, id)).toBeNull();
  });

  it('show the forms under which they will be found', async () => {
    const draft: NamedDraft = {
      ...NEIGHBOUR,
      type: 'place',
      gender: null,
      names: { ru: ['Нижний Посад', 'Осло'], en: ['Oslo'] },
      fixed: ['Осло'],
    };
    const forms = await call('own-names/forms', { draft });
    expect(forms.map(({ lang, name }) => [lang, name])).toEqual([
      ['en', 'Oslo'],
      ['ru', 'Нижний Посад'],
      ['ru', 'Осло'],
    ]);
    expect(forms[1]?.forms).toEqual(
      expect.arrayContaining(['Нижний Посад', 'Нижнего Посада', 'Нижнему Посаду']),
    );
    expect(forms[2]?.forms).toEqual(['Осло']);
    expect(forms[0]?.forms).toContain('Oslo’s'.replace('’', "'"));
  });

  it.each<readonly [string, Partial<NamedDraft>]>([
    ['no name', { names: { ru: ['  '] } }],
    ['a type that is none', { type: 'planet' as never }],
    ['no id', { id: undefined as never }],
    ['an id of something else', { id: 'Q159' }],
    ['a note without end', { note: 'а'.repeat(6000) }],
  ])('are refused with %s', async (_what, change) => {
    const draft = { ...NEIGHBOUR, ...change };
    await expect(call('own-names/save', { draft })).rejects.toMatchObject({ code: 'bad-request' });
    expect(await db.ownNames.count()).toBe(0);
  });
});

describe('corrections', () => {
  it('are listed with what they mean, taken back, and made again', async () => {
    const correction = { kind: 'not-this', surface: 'Лаврова', entityId: 'Q58217' } as const;
    await call('own-names/put-correction', { correction });
    const [view] = (await call('own-names/list', {})).corrections;
    const known = await memorySource(WORLD).byIds(['Q58217']);
    expect(view).toMatchObject({ correction, entity: known[0]?.names.ru?.[0] });
    await call('own-names/remove-correction', { id: view?.id ?? '' });
    expect((await call('own-names/list', {})).corrections).toEqual([]);
    await call('own-names/put-correction', { correction });
    expect(await db.corrections.count()).toBe(1);
  });

  it('are refused when they are none', async () => {
    const correction = { kind: 'it-is', surface: 'А', entityId: 'no id' } as never;
    await expect(call('own-names/put-correction', { correction })).rejects.toMatchObject({
      code: 'bad-request',
    });
  });
});

describe('the file of own names', () => {
  it('brings everything to another place, and a second time changes nothing', async () => {
    const { id } = await call('own-names/save', { draft: NEIGHBOUR });
    const correction = { kind: 'never-mark', surface: 'Мир' } as const;
    await call('own-names/put-correction', { correction });
    const { text } = await call('own-names/export', {});
    const before = await call('own-names/list', {});
    expect(await call('own-names/import', { text })).toEqual({
      added: 0,
      replaced: 0,
      unchanged: 1,
      notes: 0,
      corrections: 0,
    });
    await db.delete();
    open();
    expect(await call('own-names/import', { text })).toMatchObject({ added: 1, corrections: 1 });
    expect(await call('own-names/list', {})).toEqual(before);
    await call('own-names/save', { draft: { ...NEIGHBOUR, id, note: 'новее' } });
    expect(await call('own-names/import', { text })).toMatchObject({ replaced: 0, unchanged: 1 });
    expect((await call('own-names/list', {})).names[0]?.note).toBe('новее');
  });

  const file = (change: object): string =>
    JSON.stringify({ format: 'sidelight-own-names', version: 1, names: [], ...change });
  const named = (entity: object): object => ({
    names: [
      { entity: { id: 'own:a', type: 'place', names: {}, prior: 1, ...entity }, updatedAt: 1 },
    ],
  });

  it.each<readonly [string, string, RegExp]>([
    ['no JSON', '{', /no file of own names/],
    ['something else', '{"a":1}', /no file of own names/],
    ['a later version', file({ version: 2 }), /version 2/],
    ['names that are no list', file({ names: {} }), /names/],
    ['a wrong type', file(named({ prior: 'x' })), /names\[0\]: entity\.prior/],
    ['an id of somebody else', file(named({ id: 'Q1' })), /names\[0\]: entity\.id/],
    ['a correction that is none', file({ corrections: [{ kind: 'x' }] }), /corrections\[0\]/],
    [
      '__proto__',
      file(named({})).replace('"prior"', '"__proto__":{"ok":true},"prior"'),
      /names\[0\]: .*__proto__/,
    ],
  ])('is refused with %s, and nothing of it is kept', async (_what, text, where) => {
    const good = { entity: { id: 'own:b', type: 'place', names: {}, prior: 1 }, updatedAt: 1 };
    const mixed = text.replace('"names":[{', `"names":[${JSON.stringify(good)},{`);
    const failure = call('own-names/import', { text: mixed });
    await expect(failure).rejects.toMatchObject({ code: 'bad-file' });
    await expect(call('own-names/import', { text })).rejects.toThrow(where);
    expect(await db.ownNames.count()).toBe(0);
  });
});
