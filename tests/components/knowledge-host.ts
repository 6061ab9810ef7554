import { vi } from 'vitest';
import type { OwnNamesHost } from '../../components/options/own-names-actions.ts';
import type { PacksHost } from '../../components/options/packs-actions.ts';
import { OWN_NAMES, PREVIEW, STARTER, WIKIDATA } from '../fixtures/views/knowledge.ts';

const done = { ok: true as const, value: null };

/** A world of packs and own names in which everything goes well, unless told otherwise. */
export function knowledge<C extends Partial<PacksHost & OwnNamesHost>>(change: C = {} as C) {
  const world = {
    listPacks: vi.fn<PacksHost['listPacks']>(async () => ({
      ok: true,
      value: [STARTER, WIKIDATA],
    })),
    sendPack: vi.fn<PacksHost['sendPack']>(async () => done),
    checkPack: vi.fn<PacksHost['checkPack']>(async () => ({
      ok: true,
      value: { state: 'good', preview: PREVIEW },
    })),
    installPack: vi.fn<PacksHost['installPack']>(async () => ({ ok: true, value: WIKIDATA })),
    cancelPack: vi.fn<PacksHost['cancelPack']>(async () => done),
    removePack: vi.fn<PacksHost['removePack']>(async () => done),
    onCheck: () => () => undefined,
    listNames: vi.fn<OwnNamesHost['listNames']>(async () => ({ ok: true, value: OWN_NAMES })),
    saveName: vi.fn<OwnNamesHost['saveName']>(async () => done),
    removeName: vi.fn<OwnNamesHost['removeName']>(async () => done),
    nameForms: vi.fn<OwnNamesHost['nameForms']>(async () => ({
      ok: true,
      value: [{ lang: 'ru', name: 'Осло', forms: ['Осло'] }],
    })),
    putCorrection: vi.fn<OwnNamesHost['putCorrection']>(async () => done),
    removeCorrection: vi.fn<OwnNamesHost['removeCorrection']>(async () => done),
    exportNames: vi.fn<OwnNamesHost['exportNames']>(async () => ({
      ok: true,
      value: { text: '{}' },
    })),
    importNames: vi.fn<OwnNamesHost['importNames']>(async () => ({
      ok: true,
      value: { added: 2, replaced: 1, unchanged: 0, notes: 4, corrections: 3 },
    })),
    onChange: () => () => undefined,
  };
  return { ...world, ...change };
}
