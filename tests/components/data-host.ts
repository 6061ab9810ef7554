import { vi } from 'vitest';
import type { DataHost } from '../../components/options/data/data-actions.ts';
import type { ExchangeHost } from '../../components/options/data/exchange-actions.ts';
import { FOREIGN, VERDICT, YOUR_DATA } from '../fixtures/views/data.ts';

const done = { ok: true as const, value: null };

/** A world of the reader's data in which everything goes well, unless told otherwise. */
export function dataHost<C extends Partial<DataHost & ExchangeHost>>(change: C = {} as C) {
  const world = {
    load: vi.fn<DataHost['load']>(async () => ({ ok: true, value: YOUR_DATA })),
    backUp: vi.fn<DataHost['backUp']>(async () => ({
      ok: true,
      value: {
        file: 'outgoing.zip',
        name: 'sidelight.zip',
        bytes: 33_000_000,
        checksum: '',
        broken: [],
      },
    })),
    bringIn: vi.fn<DataHost['bringIn']>(async () => done),
    check: vi.fn<DataHost['check']>(async () => ({ ok: true, value: VERDICT })),
    restore: vi.fn<DataHost['restore']>(async () => ({
      ok: true,
      value: { state: 'done', added: 31, replaced: 4 },
    })),
    undoRestore: vi.fn<DataHost['undoRestore']>(async () => done),
    drop: vi.fn<DataHost['drop']>(async () => done),
    cancel: vi.fn<DataHost['cancel']>(async () => done),
    keep: vi.fn<DataHost['keep']>(async () => done),
    exportAs: vi.fn<ExchangeHost['exportAs']>(async () => ({
      ok: true,
      value: { file: 'exported', name: 'articles.zip', bytes: 5000, checksum: '', broken: [] },
    })),
    readForeign: vi.fn<ExchangeHost['readForeign']>(async () => ({ ok: true, value: FOREIGN })),
    takeForeign: vi.fn<ExchangeHost['takeForeign']>(async () => ({
      ok: true,
      value: { waiting: 7, highlights: 2, tagged: 0 },
    })),
    dropForeign: vi.fn<ExchangeHost['dropForeign']>(async () => done),
    accept: vi.fn<DataHost['accept']>(async () => done),
    beginAnew: vi.fn<DataHost['beginAnew']>(async () => done),
    onProgress: vi.fn<DataHost['onProgress']>(() => () => undefined),
    onChange: vi.fn<DataHost['onChange']>(() => () => undefined),
  };
  return { ...world, ...change };
}
