import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './app-build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { prepareLaunch } from './launch.mjs';
import { describeOutcome } from './outcome.mjs';
import { runScript, say } from './problem.mjs';
import { inProject } from './project.mjs';
import { runPlaywright } from './tools.mjs';

/** @param {string} folder */
function listFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .toSorted()
    .map(
      (name) =>
        `  ${(statSync(join(folder, name)).size / 1024).toFixed(1).padStart(8)} KB  ${name}`,
    );
}

await runScript(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const folder = values.out ? resolve(values.out) : inProject('dist', 'demo');
  await ensureDependencies();
  await ensureBuilt();
  const launch = await prepareLaunch();
  try {
    mkdirSync(folder, { recursive: true });
    const outcome = await runPlaywright('demo', { ...launch.env, MINUTE_BOOK_DEMO_OUT: folder });
    if (outcome.note) say(outcome.note);
    say(
      `\nThe demonstration left in ${folder}:\n${listFiles(folder).join('\n')}\n\n${describeOutcome(outcome)}`,
    );
    return outcome.failed > 0 ? 1 : 0;
  } finally {
    await launch.stop();
  }
});
