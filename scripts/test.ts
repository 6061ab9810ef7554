/**
 * The test command: types, lint, unit tests (layers included), the build for tests, page tests
 * and end-to-end tests in both browsers. Every step runs even where an earlier one failed, so
 * that one run tells everything. Closes with one plain line: `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers/ensure-browsers.ts';
import { NOTHING, readPlaywright, readVitest, type Tally, tallyStep } from './tally.ts';

const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules', '.bin');

function run(title: string, command: string, env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  console.log(`\n=== ${title}: ${command}`);
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: ROOT,
      shell: true,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('error', (error) => {
      console.error(error);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

/** A step that has no tests inside it: one point for it, or one against. */
async function step(title: string, command: string): Promise<Tally> {
  return tallyStep(title, await run(title, command));
}

async function unitTests(folder: string): Promise<Tally> {
  const report = join(folder, 'vitest.json');
  const command = `vitest run --reporter=default --reporter=json --outputFile.json=${report}`;
  return readVitest(report, await run('Unit tests', command));
}

async function browserTests(folder: string): Promise<Tally> {
  const report = join(folder, 'playwright.json');
  const ran = await run('Tests in real browsers', 'playwright test', {
    SIDELIGHT_TEST_REPORT: report,
  });
  return readPlaywright(report, ran);
}

function browsers(): Tally {
  try {
    const { chromium, firefox } = ensureBrowsers();
    console.log(`Chromium: ${chromium}\nFirefox: ${firefox ?? 'none'}`);
    return NOTHING;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return tallyStep('Browsers', false);
  }
}

async function main(): Promise<void> {
  // The pinned Node and the project's own tools come first, however this file was started.
  process.env.PATH = `${BIN}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-test-'));
  const tallies = [
    browsers(),
    await step('Types', 'npm run -s typecheck'),
    await step('Lint', 'npm run -s lint'),
    await unitTests(folder),
    await step('Build', 'npm run -s build'),
    await step('Build for tests', 'npm run -s build:e2e'),
    await browserTests(folder),
  ];
  rmSync(folder, { recursive: true, force: true });
  const sum = (key: 'passed' | 'failed' | 'skipped') =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  console.log(`\n=== Result`);
  for (const problem of tallies.flatMap((tally) => tally.problems)) console.log(`✗ ${problem}`);
  if (sum('skipped') > 0) console.log(`${sum('skipped')} left out`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
}

await main();
