import { ensureBuilt } from './app-build.mjs';
import { builderArguments } from './builder-arguments.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { runScript, say } from './problem.mjs';
import { writeShippedNotices } from './shipped-notices.mjs';
import { runTool } from './tools.mjs';

await runScript(async () => {
  await ensureDependencies();
  await ensureBuilt();
  writeShippedNotices();
  const electron = await ensureElectron();
  if (electron.source !== 'electron') {
    say(
      `The tools that make installers cannot be fetched here: making a folder that runs, with Electron ${electron.version}, to try the package. It is not for users.`,
    );
  }
  const code = await runTool('electron-builder', [
    ...builderArguments(electron),
    ...process.argv.slice(2),
  ]);
  if (code === 0) say('The package is in dist/.');
  return code;
});
