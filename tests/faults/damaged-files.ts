import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../lib/i18n/messages/en.ts';
import { send } from '../../scripts/bench/extension.ts';
import type { Bed, BrowserKind } from '../../scripts/browsers/bed.ts';
import { press, shownText, showsText } from '../../scripts/browsers/controls.ts';
import { listed, Saver } from './saving.ts';

/** What is done to the database's files while the browser is not running. */
export const HARMS = ['noise', 'cut', 'removed', 'head'] as const;
export type Harm = (typeof HARMS)[number];

/** What came of it. */
export interface DamageFigures {
  /** Articles that were there before, that the browser still had, and after the way out. */
  readonly had: number;
  readonly has: number;
  readonly restored: number;
  /** What the extension said was wrong; "" for nothing. */
  readonly said: string;
  /** Whether less was there than before and nobody said so, or the list looked innocently empty. */
  readonly silent: boolean;
  readonly damage: unknown;
}

/** The files of the extension's database in a profile. */
function databaseFiles(kind: BrowserKind, profile: string, base: string): readonly string[] {
  const host = new URL(base).host;
  const within =
    kind === 'chromium'
      ? [join(profile, 'Default', 'IndexedDB', `chrome-extension_${host}_0.indexeddb.leveldb`)]
      : readdirSync(join(profile, 'storage', 'default'))
          // The storage of settings is a database too, of an origin with a context of its own.
          .filter((name) => name === `moz-extension+++${host}`)
          .map((name) => join(profile, 'storage', 'default', name, 'idb'));
  return within.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

const HOW: Readonly<Record<Harm, (file: string) => void>> = {
  /** Blocks of other bytes all over, as a failing disk leaves them. */
  noise: (file) => {
    const bytes = readFileSync(file);
    for (let at = 512; at < bytes.length; at += 2048)
      bytes.fill(0xa5, at, Math.min(at + 512, bytes.length));
    writeFileSync(file, bytes);
  },
  /** The end is missing, as after a crash of the machine. */
  cut: (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
  removed: (file) => rmSync(file),
  /** The beginning is zeroes: the file is no database any more. */
  head: (file) => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0, 0, Math.min(4096, bytes.length)));
  },
};

/** Harms a library of some articles, starts the browser again, and goes the way out that is offered. */
export async function damagedFiles(bed: Bed, harm: Harm, articles: number): Promise<DamageFigures> {
  const saver = new Saver(bed);
  const page = await saver.open();
  for (let n = 0; n < articles; n++) await saver.save(n, 'я'.repeat(4000));
  await send(page, 'data/keep', {});
  await bed.killBrowser(() => {
    for (const file of databaseFiles(bed.kind, bed.profile, bed.base)) HOW[harm](file);
  });
  const data = await bed.openPage('options.html#data');
  await showsText(data, en['data.here']);
  const { damage: found, counts } = await send(data, 'data/state', {});
  const has = counts.articles ?? 0;
  const library = await bed.openPage('library.html');
  await showsText(library, found ? en[`data.damage.${found.kind}`] : 'Made');
  const innocent = !found && (await shownText(library)).includes(en['library.empty']);
  await library.close();
  if (found) {
    await showsText(data, en[`data.damage.${found.kind}`]);
    if (found.kind === 'unopenable') {
      await press(data, en['data.damageAnew']);
      await press(data, 'Look inside the backup');
    } else await press(data, 'Bring the backup of');
    await showsText(data, 'A backup of');
    await press(data, en['data.mode.replace']);
    await press(data, en['data.apply.replace']);
    await showsText(data, 'Done. New:');
  }
  const { ids, half } = await listed(data);
  const state = await send(data, 'data/state', {});
  return {
    had: articles,
    has,
    restored: ids.length - half,
    said: found?.kind ?? '',
    silent: (has < articles && !found) || innocent,
    damage: state.damage,
  };
}
