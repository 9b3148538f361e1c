import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ensureBuilt } from './app-build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { prepareLaunch } from './launch.mjs';
import { runScript, say } from './problem.mjs';
import { inProject } from './project.mjs';
import { runTool } from './tools.mjs';

/**
 * @typedef {{ name: string, median: number, low: number, high: number, most: number, top: number, values: number }} Measured
 * @typedef {{ what: string, unit: string, a: Measured, b: Measured, ratio: number }} Comparison
 */

const VITEST = ['run', '--project', 'bench', '--no-file-parallelism'];

/** @returns {Comparison[]} what the files in test/bench left */
function readComparisons() {
  const folder = inProject('out', 'bench');
  const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return files.flatMap((file) => JSON.parse(readFileSync(inProject('out', 'bench', file), 'utf8')));
}

/** @param {number} value */
const three = (value) => (value < 100 ? value.toPrecision(3) : value.toFixed(0));

/** @param {string} unit @param {Measured} measured */
function describe(unit, { name, median, low, high, most, top, values }) {
  const spread =
    values > 1
      ? ` (${three(low)} to ${three(high)}, 95 of 100 below ${three(most)}, 99 below ${three(top)}, ${values} times)`
      : '';
  return `${name.padEnd(24)}${`${three(median)} ${unit}`.padStart(12)}${spread}`;
}

/** @param {Comparison} comparison */
function lines({ what, unit, a, b, ratio }) {
  return `${what}: ${ratio.toFixed(2)} times\n  ${describe(unit, a)}\n  ${describe(unit, b)}`;
}

await runScript(async () => {
  await ensureDependencies();
  await ensureBuilt();
  rmSync(inProject('out', 'bench'), { recursive: true, force: true });
  const launch = await prepareLaunch();
  try {
    const code = await runTool('vitest', [...VITEST, ...process.argv.slice(2)], launch.env);
    const comparisons = readComparisons();
    writeFileSync(inProject('out', 'bench.json'), `${JSON.stringify(comparisons, null, 2)}\n`);
    say('\nMedians, and in brackets the spread from the tenth to the ninetieth of a hundred.\n');
    say(comparisons.map(lines).join('\n'));
    return code;
  } finally {
    await launch.stop();
  }
});
