import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './dependencies.mjs';
import { runScript, say } from './problem.mjs';
import { inProject } from './project.mjs';
import { runTool } from './tools.mjs';

/** Makes every paper there is from the sample data, each checked, into a folder to look at. */
await runScript(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const folder = values.out ? resolve(values.out) : inProject('dist', 'samples');
  await ensureDependencies();
  const env = { ...process.env, MINUTE_BOOK_SAMPLES_OUT: folder };
  const code = await runTool('vitest', ['run', '--project', 'samples'], env);
  if (code === 0) say(`\n${readdirSync(folder).length} files in ${folder}`);
  return code;
});
