/**
 * A backup of a large library, out and in again, in the browsers' own databases:
 * `npm run build:e2e && npm run bench -- backup [--articles 5000] [--browser chromium]`.
 */
import { parseArgs } from 'node:util';
import type { BrowserKind, Tab } from '../browsers/bed.ts';
import { table } from '../markdown-table.ts';
import { BROWSERS, send, startBed } from './extension.ts';
import { fillLibrary, wipeLibrary } from './fill-library.ts';
import { machine } from './machine.ts';
import { figure } from './stopwatch.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    browser: { type: 'string', default: '' },
  },
});

async function seconds<T>(work: () => Promise<T>): Promise<{ value: T; s: number }> {
  const start = performance.now();
  const value = await work();
  return { value, s: (performance.now() - start) / 1000 };
}

/** The checksum of everything in the library. */
async function fingerprint(page: Tab): Promise<{ checksum: string; bytes: number }> {
  const written = await send(page, 'data/backup', {});
  if (!written) throw new Error('cancelled');
  if (written.broken.length > 0) throw new Error(written.broken[0]);
  return written;
}

async function measureIn(kind: BrowserKind, articles: number) {
  const bed = await startBed(kind);
  try {
    const page = await bed.openPage('library.html');
    await send(page, 'data/state', {});
    await fillLibrary(page, articles);
    const written = await seconds(() => fingerprint(page));
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const outgoing = await (await root.getFileHandle('outgoing.zip')).getFile();
      const incoming = await root.getFileHandle('incoming.zip', { create: true });
      await outgoing.stream().pipeTo(await incoming.createWritable());
    });
    await wipeLibrary(page);
    const file = 'incoming.zip';
    const checked = await seconds(() => send(page, 'data/check', { file }));
    const restored = await seconds(() =>
      send(page, 'data/restore', { id: crypto.randomUUID(), file, mode: 'replace' }),
    );
    if (restored.value.state !== 'done') throw new Error(JSON.stringify(restored.value));
    const { checksum, bytes } = written.value;
    const after = await fingerprint(page);
    return {
      browser: kind,
      articles: String(articles),
      'file MB': figure(bytes / 1e6),
      'write s': figure(written.s),
      'check s': figure(checked.s),
      'restore s': figure(restored.s),
      'all s': figure(written.s + checked.s + restored.s),
      'equal by hash': after.checksum === checksum ? 'yes' : 'NO',
    };
  } finally {
    await bed.close();
  }
}

console.log(machine());
const rows = [];
for (const kind of BROWSERS) {
  if (values.browser && kind !== values.browser) continue;
  rows.push(await measureIn(kind, Number(values.articles)));
}
console.log(table(rows));
