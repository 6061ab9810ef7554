import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, tallyStep } from '../../scripts/tally.ts';

const vitest = (overrides: object) => ({
  numPassedTests: 4,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...overrides,
});

const playwright = (stats: object, errors: { message: string }[] = []) => ({
  stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
  suites: [
    {
      title: 'walk.spec.ts',
      specs: [{ title: 'saves', tests: [{ projectName: 'firefox', status: 'flaky' }] }],
    },
  ],
});

describe('tally', () => {
  it('counts a step without tests as one', () => {
    expect(tallyStep('Lint', false)).toMatchObject({ passed: 0, failed: 1, problems: ['Lint'] });
    expect(tallyStep('Lint', true)).toMatchObject({ passed: 1, failed: 0, problems: [] });
  });

  it('counts a test file that does not load', () => {
    const broken = { name: 'a.test.ts', status: 'failed', message: '', assertionResults: [] };
    expect(countVitest(vitest({ testResults: [broken] }), false)).toMatchObject({
      passed: 4,
      failed: 1,
      problems: ['a.test.ts could not be run'],
    });
  });

  it('never calls a run clean whose runner failed', () => {
    expect(countVitest(vitest({}), true).failed).toBe(0);
    expect(countVitest(vitest({}), false).failed).toBe(1);
    expect(countPlaywright(playwright({}, [{ message: 'no browser' }]), false).failed).toBe(1);
  });

  it('counts a test that passed only when repeated as passed, and names it', () => {
    expect(countPlaywright(playwright({ flaky: 1 }), true)).toMatchObject({
      passed: 4,
      failed: 0,
      problems: ['[firefox] walk.spec.ts › saves'],
    });
  });
});
