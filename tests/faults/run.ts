/**
 * What happens when things go wrong, with figures: `npm run build:e2e && npm run test:faults --
 * [NAME…]`. The one part so far is `durable`; all of them run where none is named. One table
 * for each; exits with 1 when anything was lost or not noticed.
 */
import { parseArgs } from 'node:util';
import { machine } from '../../scripts/bench/machine.ts';
import { figure } from '../../scripts/bench/stopwatch.ts';
import type { BrowserKind } from '../../scripts/browsers/bed.ts';
import { table } from '../../scripts/eval/score-spans.ts';
import { durable } from './durable.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: '' },
    saves: { type: 'string', default: '1000' },
    'worker-kills': { type: 'string', default: '55' },
    'browser-kills': { type: 'string', default: '10' },
  },
});

const browsers = (['chromium', 'firefox'] as const).filter(
  (kind) => values.browser === '' || values.browser === kind,
);

async function durableRow(kind: BrowserKind): Promise<Readonly<Record<string, string>>> {
  const job = {
    saves: Number(values.saves),
    workerKills: Number(values['worker-kills']),
    browserKills: Number(values['browser-kills']),
  };
  const figures = await durable(kind, job);
  const { lost, half, twice, damage } = figures;
  if (lost + half + twice > 0 || damage !== null) process.exitCode = 1;
  return {
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
    library: damage === null ? 'whole' : JSON.stringify(damage),
  };
}

const PARTS: Readonly<
  Record<string, (kind: BrowserKind) => Promise<Readonly<Record<string, string>>>>
> = {
  durable: durableRow,
};

console.log(machine());
for (const name of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
  const part = PARTS[name];
  if (!part) throw new Error(`no such part: ${name}`);
  const rows = [];
  for (const kind of browsers) rows.push(await part(kind));
  console.log(`\n${name}\n${table(rows)}`);
}
