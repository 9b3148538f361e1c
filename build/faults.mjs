import { ensureBuilt } from './app-build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { prepareFaults, reportFaults } from './fault-report.mjs';
import { prepareLaunch } from './launch.mjs';
import { describeOutcome, sumOutcomes } from './outcome.mjs';
import { runScript, say } from './problem.mjs';
import { runPlaywright, runVitest } from './tools.mjs';

const LONG = '--long';

/** In the app as well, unless some of the store's are named. */
async function runInApp() {
  await ensureBuilt();
  const { env, stop } = await prepareLaunch();
  try {
    return await runPlaywright('faults', env);
  } finally {
    await stop();
  }
}

await runScript(async () => {
  const args = process.argv.slice(2);
  const names = args.filter((arg) => arg !== LONG);
  if (args.includes(LONG)) process.env['MINUTE_BOOK_FAULTS_LONG'] = '1';
  await ensureDependencies();
  await prepareFaults();
  const outcomes = [await runVitest('faults', ['--project', 'faults', ...names], process.env)];
  if (names.length === 0) outcomes.push(await runInApp());
  reportFaults();
  const total = sumOutcomes(outcomes);
  say(describeOutcome(total));
  return total.failed > 0 ? 1 : 0;
});
