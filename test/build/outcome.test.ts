import { describe, expect, test } from 'vitest';
import {
  describeOutcome,
  outcomeOfCheck,
  outcomeOfPlaywright,
  outcomeOfVitest,
  summaryTable,
  sumOutcomes,
} from '../../build/outcome.mjs';

const vitestReport = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};
const stats = { expected: 2, unexpected: 0, flaky: 0, skipped: 1 };

describe('a check', () => {
  test('counts as one', () => {
    expect(outcomeOfCheck(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(outcomeOfCheck(2)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('a run of vitest', () => {
  test('counts its tests, those left for later as skipped', () => {
    expect(outcomeOfVitest(vitestReport, 0)).toEqual({ passed: 3, failed: 0, skipped: 2 });
  });

  test('fails with a file that could not be loaded', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(outcomeOfVitest({ ...vitestReport, testResults }, 1)).toMatchObject({ failed: 1 });
  });

  test('does not count a failed test twice', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    const report = { ...vitestReport, numFailedTests: 1, testResults };
    expect(outcomeOfVitest(report, 1)).toMatchObject({ passed: 3, failed: 1 });
  });

  test('fails when it ended badly although every test passed', () => {
    expect(outcomeOfVitest(vitestReport, 1)).toMatchObject({ passed: 3, failed: 1 });
  });

  test('fails when it ran nothing', () => {
    const report = { ...vitestReport, numPassedTests: 0, testResults: [] };
    expect(outcomeOfVitest(report, 0)).toMatchObject({ passed: 0, failed: 1, skipped: 2 });
  });
});

describe('a run of Playwright', () => {
  test('counts its tests', () => {
    expect(outcomeOfPlaywright({ stats }, 0)).toEqual({ passed: 2, failed: 0, skipped: 1 });
  });

  test('counts a test that passed only sometimes as failed', () => {
    expect(outcomeOfPlaywright({ stats: { ...stats, flaky: 1 } }, 0)).toMatchObject({ failed: 1 });
  });

  test('fails on an error outside the tests, on a bad end and on no test at all', () => {
    expect(outcomeOfPlaywright({ stats, errors: [{}] }, 1)).toMatchObject({ failed: 1 });
    expect(outcomeOfPlaywright({ stats }, 1)).toMatchObject({ passed: 2, failed: 1 });
    const none = { expected: 0, unexpected: 0, flaky: 0, skipped: 3 };
    expect(outcomeOfPlaywright({ stats: none }, 0)).toMatchObject({ failed: 1, skipped: 3 });
  });
});

test('the last line sums all runners', () => {
  const sum = sumOutcomes([
    { passed: 2, failed: 0, skipped: 1 },
    { passed: 3, failed: 1, skipped: 0, note: 'exit code 1' },
  ]);
  expect(describeOutcome(sum)).toBe('5 passed, 1 failed, 1 skipped');
});

test('the table says which step failed and why', () => {
  const outcome = { passed: 0, failed: 1, skipped: 0, note: 'no test was run' };
  const table = summaryTable([
    { name: 'lint', seconds: 1, outcome: { passed: 1, failed: 0, skipped: 0 } },
    { name: 'e2e', seconds: 12.34, outcome },
  ]);
  expect(table.split('\n')).toEqual([
    'ok      lint     1.0 s  1 passed, 0 failed, 0 skipped',
    'FAILED  e2e     12.3 s  0 passed, 1 failed, 0 skipped  (no test was run)',
  ]);
});
