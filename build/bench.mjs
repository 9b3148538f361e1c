import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ensureBuilt } from './app-build.mjs';
import { benchArguments, changesOf, tableOf } from './bench-table.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { prepareLaunch } from './launch.mjs';
import { Problem, runScript, say } from './problem.mjs';
import { inProject } from './project.mjs';
import { runTool } from './tools.mjs';

/** @typedef {import('./bench-table.mjs').Comparison} Comparison */

const VITEST = ['run', '--project', 'bench', '--no-file-parallelism'];

/** @param {string} file @returns {Comparison[]} */
const comparisonsIn = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @returns {Comparison[]} what the files in test/bench left */
function readComparisons() {
  const folder = inProject('out', 'bench');
  const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return files.flatMap((file) => comparisonsIn(inProject('out', 'bench', file)));
}

await runScript(async () => {
  const { compareWith, rest } = benchArguments(process.argv.slice(2));
  if (compareWith !== null && !existsSync(compareWith)) {
    throw new Problem(`There is no earlier measurement in "${compareWith}" to compare with.`);
  }
  // Read before anything is measured: the earlier one may be out/bench.json itself.
  const earlier = compareWith === null ? null : comparisonsIn(compareWith);
  await ensureDependencies();
  await ensureBuilt();
  rmSync(inProject('out', 'bench'), { recursive: true, force: true });
  const launch = await prepareLaunch();
  try {
    const code = await runTool('vitest', [...VITEST, ...rest], launch.env);
    const comparisons = readComparisons();
    writeFileSync(inProject('out', 'bench.json'), `${JSON.stringify(comparisons, null, 2)}\n`);
    say(`\n${tableOf(comparisons)}`);
    if (earlier) say(`\nChanged since ${compareWith}:\n\n${changesOf(earlier, comparisons)}`);
    return code;
  } finally {
    await launch.stop();
  }
});
