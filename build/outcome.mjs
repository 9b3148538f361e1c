/**
 * @typedef {{ passed: number, failed: number, skipped: number, note?: string }} Outcome
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: unknown[] }} PlaywrightReport
 */

/** @type {(note: string) => Outcome} */
export const failure = (note) => ({ passed: 0, failed: 1, skipped: 0, note });

/**
 * A check that is one thing as a whole.
 * @param {number} code its exit code
 * @returns {Outcome}
 */
export function outcomeOfCheck(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : failure(`exit code ${code}`);
}

/**
 * Distrusts a runner: one that ended badly without naming a failed test, or ran no test at all, has failed.
 * @param {Outcome} outcome
 * @param {number} code the runner's exit code
 * @returns {Outcome}
 */
function doubt(outcome, code) {
  if (outcome.failed > 0) return outcome;
  if (outcome.passed === 0) return { ...outcome, failed: 1, note: 'no test was run' };
  if (code !== 0)
    return { ...outcome, failed: 1, note: `every test passed, but exit code ${code}: see above` };
  return outcome;
}

/**
 * @param {VitestReport} report
 * @param {number} code
 * @returns {Outcome}
 */
export function outcomeOfVitest(report, code) {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const outcome = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + report.numTodoTests,
    ...(brokenFiles > 0 ? { note: `${brokenFiles} file(s) could not be run` } : {}),
  };
  return doubt(outcome, code);
}

/**
 * @param {PlaywrightReport} report
 * @param {number} code
 * @returns {Outcome}
 */
export function outcomeOfPlaywright({ stats, errors = [] }, code) {
  const outcome = {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    ...(errors.length > 0 ? { note: `${errors.length} error(s) outside the tests` } : {}),
  };
  return doubt(outcome, code);
}

/** @param {Outcome[]} outcomes @returns {Outcome} */
export function sumOutcomes(outcomes) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of outcomes) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** @param {Outcome} outcome */
export function describeOutcome({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** @param {{ name: string, seconds: number, outcome: Outcome }[]} steps @returns {string} a short table */
export function summaryTable(steps) {
  const width = Math.max(...steps.map(({ name }) => name.length));
  return steps
    .map(({ name, seconds, outcome }) => {
      const mark = outcome.failed > 0 ? 'FAILED' : 'ok';
      const note = outcome.note ? `  (${outcome.note})` : '';
      return `${mark.padEnd(6)}  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${describeOutcome(outcome)}${note}`;
    })
    .join('\n');
}
