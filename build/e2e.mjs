import { ensureBuilt } from './app-build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { prepareLaunch } from './launch.mjs';
import { runScript } from './problem.mjs';
import { runTool } from './tools.mjs';

await runScript(async () => {
  await ensureDependencies();
  await ensureBuilt();
  const { env, stop } = await prepareLaunch();
  try {
    return await runTool('playwright', ['test', '--project=e2e', ...process.argv.slice(2)], env);
  } finally {
    await stop();
  }
});
