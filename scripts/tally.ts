import { readFileSync } from 'node:fs';

/** What one step of the test command counted. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One line for each thing that failed. */
  readonly problems: readonly string[];
}

/** Nothing counted. */
export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0, problems: [] };

/** A step without tests inside it counts as one test. */
export function tallyStep(title: string, passed: boolean): Tally {
  return {
    ...NOTHING,
    passed: passed ? 1 : 0,
    failed: passed ? 0 : 1,
    problems: passed ? [] : [title],
  };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly { readonly projectName: string; readonly status: string }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number } & {
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly { readonly message?: string }[];
  readonly suites: readonly PlaywrightSuite[];
}

function readReport<T>(path: string): T | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch (error) {
    console.error(
      `No report at ${path}: ${error instanceof Error ? error.message : String(error)}`,
    );
    return null;
  }
}

/** A runner that failed although no test did (a crash, a file that does not load) is a failure. */
function withRunner(tally: Tally, runner: string, succeeded: boolean): Tally {
  if (succeeded || tally.failed > 0) return tally;
  return { ...tally, failed: 1, problems: [`${runner} did not finish cleanly`] };
}

/** Counts Vitest's JSON report; a test file that could not be loaded counts as one failure. */
export function countVitest(report: VitestReport, succeeded: boolean): Tally {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failures = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${name}: ${fullName}`),
  );
  const tally: Tally = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    problems: [...failures, ...broken.map(({ name }) => `${name} could not be run`)],
  };
  return withRunner(tally, 'Vitest', succeeded);
}

function failuresIn(suite: PlaywrightSuite): string[] {
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName }) => `[${projectName}] ${suite.title} › ${title}`),
  );
  return [...own, ...(suite.suites ?? []).flatMap(failuresIn)];
}

/** Counts Playwright's JSON report; a test that passed only when repeated passed, and is named. */
export function countPlaywright(report: PlaywrightReport, succeeded: boolean): Tally {
  const { expected, unexpected, flaky, skipped } = report.stats;
  const tally: Tally = {
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
    skipped,
    problems: [
      ...report.suites.flatMap(failuresIn),
      ...report.errors.map(({ message }) => message?.split('\n')[0] ?? 'Playwright error'),
    ],
  };
  return withRunner(tally, 'Playwright', succeeded);
}

/** Reads Vitest's report from a file; without one the whole step has failed. */
export function readVitest(path: string, succeeded: boolean): Tally {
  const report = readReport<VitestReport>(path);
  return report ? countVitest(report, succeeded) : tallyStep('Unit tests: no report', false);
}

/** Reads Playwright's report from a file; without one the whole step has failed. */
export function readPlaywright(path: string, succeeded: boolean): Tally {
  const report = readReport<PlaywrightReport>(path);
  return report ? countPlaywright(report, succeeded) : tallyStep('Browser tests: no report', false);
}
