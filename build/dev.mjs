import { ensureDependencies } from './dependencies.mjs';
import { prepareLaunch } from './launch.mjs';
import { runScript } from './problem.mjs';
import { runTool } from './tools.mjs';

await runScript(async () => {
  await ensureDependencies();
  const { executable, switches, env, stop } = await prepareLaunch();
  const args = ['dev', '--watch', '--', ...switches, ...process.argv.slice(2)];
  try {
    return await runTool('electron-vite', args, { ...env, ELECTRON_EXEC_PATH: executable });
  } finally {
    await stop();
  }
});
