/*
 * npm run bench -- evaluation [--rounds N]: what the evaluation of each module costs when the
 * background starts, by sampling, in Node, before any request: the modules that `requests.ts`
 * reaches without `import()`. Shares are what to look at; the browser's own figures come from
 * `npm run bench -- names` ("cold echo").
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { table } from '../markdown-table.ts';
import { figure, median } from './stopwatch.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SHOWN = 25;

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
    };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** A program that evaluates what the background evaluates, with a stand-in for the extension. */
const PROGRAM = `
const any = new Proxy(function () {}, {
  get: (_, key) => key === Symbol.toPrimitive ? () => '' : key === 'then' ? undefined : any,
  apply: () => any,
});
Object.assign(globalThis, { chrome: any, browser: any });
await import(${JSON.stringify(pathToFileURL(join(ROOT, 'lib', 'services', 'requests.ts')).href)});
await import(${JSON.stringify(pathToFileURL(join(ROOT, 'lib', 'services', 'create-services.ts')).href)});
process.exit(0);
`;

/** Milliseconds by module: its top level and all that it calls. */
function profileOnce(folder: string): Map<string, number> {
  const program = join(folder, 'start.mjs');
  writeFileSync(program, PROGRAM);
  const flags = ['--cpu-prof', '--cpu-prof-interval', '50', '--cpu-prof-name', 'start.cpuprofile'];
  const { status } = spawnSync(process.execPath, [...flags, program], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the background cannot be evaluated');
  const profile = JSON.parse(readFileSync(join(folder, 'start.cpuprofile'), 'utf8')) as Profile;
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const self = new Map<number, number>();
  for (const [i, id] of profile.samples.entries()) {
    self.set(id, (self.get(id) ?? 0) + (profile.timeDeltas[i] ?? 0) / 1000);
  }
  const total = (id: number): number =>
    (byId.get(id)?.children ?? []).reduce((sum, child) => sum + total(child), self.get(id) ?? 0);
  const modules = new Map<string, number>();
  for (const { id, callFrame } of profile.nodes) {
    const isTopLevel = callFrame.functionName === '' && callFrame.lineNumber === 0;
    if (!isTopLevel || !callFrame.url.startsWith(pathToFileURL(ROOT).href)) continue;
    const name = relative(ROOT, new URL(callFrame.url).pathname);
    modules.set(name, (modules.get(name) ?? 0) + total(id));
  }
  return modules;
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const folder = mkdtempSync(join(tmpdir(), 'sidelight-evaluation-'));
const rounds = Array.from({ length: Number(values.rounds) }, () => profileOnce(folder));
rmSync(folder, { recursive: true });
const names = new Set(rounds.flatMap((round) => [...round.keys()]));
const rows = [...names]
  .map((name) => ({ name, ms: median(rounds.map((round) => round.get(name) ?? 0)) }))
  .sort((a, b) => b.ms - a.ms);
console.log('\nEvaluation of modules when the background starts, ms, medians\n');
console.log(table(rows.slice(0, SHOWN).map(({ name, ms }) => ({ module: name, ms: figure(ms) }))));
console.log(
  `\nAll: ${figure(rows.reduce((sum, { ms }) => sum + ms, 0))} ms in ${rows.length} modules`,
);
