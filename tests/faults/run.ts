/**
 * What happens when things go wrong, with figures: `npm run build:e2e && npm run test:faults --
 * [PART…] [--browser NAME]`. README.md lists the parts; all of them run where none is named. One
 * table for each; exits with 1 when anything was lost or not noticed.
 */
import { parseArgs } from 'node:util';
import { machine } from '../../scripts/bench/machine.ts';
import { figure } from '../../scripts/bench/stopwatch.ts';
import type { BrowserKind } from '../../scripts/browsers/bed.ts';
import { builtExtension } from '../../scripts/browsers/built-extension.ts';
import { table } from '../../scripts/markdown-table.ts';
import { damagedFiles, HARMS } from './damaged-files.ts';
import { durable } from './durable.ts';
import { fullDisk } from './full-disk.ts';
import { killedRestore } from './killed-restore.ts';
import { quotaOf, withoutUnlimited } from './quota.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';
import { withBed } from './start.ts';

type Row = Readonly<Record<string, string>>;
type Part = (kind: BrowserKind) => Promise<readonly Row[]>;

/** A disk of this size holds a profile of either browser and some articles. */
const DISK_MB = 100;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: '' },
    saves: { type: 'string', default: '1000' },
    'worker-kills': { type: 'string', default: '55' },
    'browser-kills': { type: 'string', default: '10' },
    articles: { type: 'string', default: '200' },
  },
});

const browsers = (['chromium', 'firefox'] as const).filter(
  (kind) => values.browser === '' || values.browser === kind,
);

function fail(isWrong: boolean): void {
  if (isWrong) process.exitCode = 1;
}

function whole(damage: unknown): string {
  return damage === null ? 'whole' : JSON.stringify(damage);
}

const durableRows: Part = async (kind) => {
  const figures = await durable(kind, {
    saves: Number(values.saves),
    workerKills: Number(values['worker-kills']),
    browserKills: Number(values['browser-kills']),
  });
  const { lost, half, twice, damage } = figures;
  fail(lost + half + twice > 0 || damage !== null);
  return [
    {
      browser: kind,
      'worker kills': String(figures.workerKills),
      'browser kills': String(figures.browserKills),
      acknowledged: String(figures.acknowledged),
      unanswered: String(figures.unanswered),
      lost: String(lost),
      half: String(half),
      twice: String(twice),
      'ack ms p50': figure(figures.p50),
      'ack ms p95': figure(figures.p95),
      library: whole(damage),
    },
  ];
};

async function onSmallDisk(
  work: (disk: SmallDisk) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const disk = mountSmallDisk(DISK_MB);
  if (!disk) {
    console.warn('!!! LEFT OUT: no disk can be mounted here (that takes Linux and root).');
    fail(true);
    return [];
  }
  try {
    return await work(disk);
  } finally {
    disk.remove();
  }
}

const diskRows: Part = (kind) =>
  onSmallDisk(async (disk) => {
    const job = { before: 10, during: 10 };
    const options = { profilesIn: disk.folder };
    const figures = await withBed(kind, options, (bed) => fullDisk(bed, disk, job));
    const { refused, recovered, unclear, lost, half, twice, said, damage } = figures;
    const isWrong = unclear + lost + half + twice > 0 || said !== '' || damage !== null;
    fail(isWrong || refused === 0 || recovered < refused);
    return [
      {
        browser: kind,
        acknowledged: String(figures.acknowledged),
        'refused, disk full': String(refused),
        'then acknowledged': String(recovered),
        'failed, not saying why': String(unclear),
        lost: String(lost),
        half: String(half),
        twice: String(twice),
        'said wrongly': said,
        library: whole(damage),
      },
    ];
  });

/**
 * Shares of the disk: more than the browser gives without the permission (Chromium 60 %, Firefox
 * 10 %), and less than with it (Firefox half of the disk).
 */
const ASKED: Readonly<Record<BrowserKind, number>> = { chromium: 0.75, firefox: 0.4 };

const quotaRows: Part = async (kind) => {
  const rows: Row[] = [];
  const limited = withoutUnlimited(builtExtension(kind));
  const builds = [
    ['with', builtExtension(kind)],
    ['without', limited.folder],
  ] as const;
  for (const [permission, extension] of builds) {
    rows.push(
      ...(await onSmallDisk(async (disk) => {
        const asked = Math.floor((disk.room() / 1e6) * ASKED[kind]);
        const options = { extension, profilesIn: disk.folder };
        const figures = await withBed(kind, options, (bed) => quotaOf(bed, asked));
        fail(figures.stored < asked === (permission === 'with'));
        return [
          {
            browser: kind,
            unlimitedStorage: permission,
            'quota named, MB': figure(figures.quota / 1e6),
            persisted: figures.persisted ? 'yes' : 'no',
            'MB asked for': String(asked),
            'MB stored': String(figures.stored),
          },
        ];
      })),
    );
  }
  limited.remove();
  return rows;
};

const damageRows: Part = async (kind) => {
  const rows: Row[] = [];
  for (const harm of HARMS) {
    const figures = await withBed(kind, {}, (bed) => damagedFiles(bed, harm, 30));
    fail(figures.silent || figures.restored < figures.had || figures.damage !== null);
    rows.push({
      browser: kind,
      harm,
      had: String(figures.had),
      'opened with': String(figures.has),
      said: figures.said,
      silent: figures.silent ? 'YES' : 'no',
      restored: String(figures.restored),
      library: whole(figures.damage),
    });
  }
  return rows;
};

const restoreRows: Part = async (kind) => {
  const job = { articles: Number(values.articles), workerKills: 12, browserKills: 6 };
  const figures = await withBed(kind, {}, (bed) => killedRestore(bed, job));
  fail(figures.mixed + figures.broken > 0 || figures.damage !== null);
  return [
    {
      browser: kind,
      'restore takes ms': figure(figures.ms),
      kills: String(figures.kills),
      'as before': String(figures.old),
      'as the file has it': String(figures.fresh),
      'between, and said': String(figures.between),
      mixed: String(figures.mixed),
      'not gone on with, or undone': String(figures.broken),
      library: whole(figures.damage),
    },
  ];
};

const PARTS: Readonly<Record<string, Part>> = {
  durable: durableRows,
  disk: diskRows,
  quota: quotaRows,
  damage: damageRows,
  restore: restoreRows,
};

console.log(machine());
for (const name of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
  const part = PARTS[name];
  if (!part) throw new Error(`no such part: ${name}`);
  const rows: Row[] = [];
  for (const kind of browsers) rows.push(...(await part(kind)));
  console.log(`\n${name}\n${table(rows)}`);
}
