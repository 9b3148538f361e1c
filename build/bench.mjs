import { ensureDependencies } from './dependencies.mjs';
import { runScript } from './problem.mjs';
import { runTool } from './tools.mjs';

await runScript(async () => {
  await ensureDependencies();
  return runTool('vitest', ['bench', '--run', '--project', 'bench', ...process.argv.slice(2)]);
});
