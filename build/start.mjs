import { ensureBuilt } from './app-build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { prepareLaunch } from './launch.mjs';
import { runScript } from './problem.mjs';
import { run } from './processes.mjs';
import { projectRoot } from './project.mjs';

await runScript(async () => {
  await ensureDependencies();
  await ensureBuilt();
  const { executable, switches, env, stop } = await prepareLaunch();
  try {
    return await run(executable, [projectRoot, ...switches, ...process.argv.slice(2)], { env });
  } finally {
    await stop();
  }
});
