import { existsSync, readdirSync } from 'node:fs';
import { buildApp } from './app-build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { prepareFaults, reportFaults } from './fault-report.mjs';
import { prepareLaunch } from './launch.mjs';
import { describeOutcome, failure, outcomeOfCheck, sumOutcomes, summaryTable } from './outcome.mjs';
import { messageOf, runScript, say } from './problem.mjs';
import { run } from './processes.mjs';
import { inProject } from './project.mjs';
import { runPlaywright, runTool, runVitest } from './tools.mjs';

/**
 * @typedef {import('./outcome.mjs').Outcome} Outcome
 * @typedef {import('./launch.mjs').Launch} Launch
 * @typedef {{ name: string, seconds: number, outcome: Outcome }} Step
 */

/** @type {Step[]} */
const steps = [];

/**
 * Takes one step, whatever became of the steps before it.
 * @param {string} name
 * @param {() => Promise<Outcome>} work
 */
async function take(name, work) {
  say(`\n--- ${name}`);
  const start = performance.now();
  const outcome = await work().catch((error) => failure(messageOf(error)));
  if (outcome.note) say(`${name}: ${outcome.note}`);
  steps.push({ name, seconds: (performance.now() - start) / 1000, outcome });
  return outcome.failed === 0;
}

/** @param {() => Promise<number>} work @returns {() => Promise<Outcome>} */
const check = (work) => async () => outcomeOfCheck(await work());

/** @param {string} ending of a file name */
function hasFaultTests(ending) {
  const folder = inProject('test', 'faults');
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
  return names.some((name) => String(name).endsWith(ending));
}

async function testSources() {
  await take(
    'format',
    check(() => runTool('prettier', ['--check', '--log-level', 'warn', '.'])),
  );
  await take(
    'lint',
    check(() => runTool('oxlint', ['--type-aware', '--deny-warnings'])),
  );
  await take(
    'supply chain',
    check(() => run(process.execPath, [inProject('build', 'supply-chain.mjs')])),
  );
  await take(
    'types',
    check(() => runTool('tsc', ['--build'])),
  );
  await take(
    'boundaries',
    check(() => runTool('depcruise', ['main', 'renderer', 'shared', 'test'])),
  );
  await take('unit', () =>
    runVitest('unit', ['--project', 'unit', '--project', 'renderer', '--coverage']),
  );
}

/** Every paper there is, made of sample data. */
const testSamples = () => take('samples', () => runVitest('samples', ['--project', 'samples']));

/** @param {boolean} isBuilt */
async function testApp(isBuilt) {
  /** @type {Launch | undefined} */
  let launch;
  try {
    await take('e2e', async () => {
      launch = await prepareLaunch();
      if (!isBuilt) return failure('the app could not be built');
      return runPlaywright('e2e', launch.env);
    });
    const env = launch?.env ?? process.env;
    if (hasFaultTests('.test.ts')) {
      await take('faults', () => runVitest('faults', ['--project', 'faults'], env));
    }
    if (hasFaultTests('.spec.ts')) {
      const broken = launch ? 'the app could not be built' : 'there is no Electron to start it in';
      await take('faults in the app', async () =>
        launch && isBuilt ? runPlaywright('faults', env) : failure(broken),
      );
    }
  } finally {
    await launch?.stop();
  }
}

await runScript(async () => {
  const isReady = await take('packages', async () => {
    await ensureDependencies();
    return { passed: 0, failed: 0, skipped: 0 };
  });
  if (isReady) {
    // Some rows of the table come from the unit tests.
    await prepareFaults();
    await testSources();
    await testSamples();
    const isBuilt = await take('build', check(buildApp));
    await testApp(isBuilt);
    reportFaults();
  }
  const total = sumOutcomes(steps.map(({ outcome }) => outcome));
  say(`\n${summaryTable(steps)}\n\n${describeOutcome(total)}`);
  return total.failed > 0 ? 1 : 0;
});
