import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureBuilt, sourceStamp } from './app-build.mjs';
import { Problem } from './problem.mjs';
import { capture } from './processes.mjs';
import { inProject } from './project.mjs';
import { writeShippedNotices } from './shipped-notices.mjs';

const output = inProject('out', 'package');
const stampFile = join(output, 'stamp');

/** @param {string} executable @returns {string} what the package is made from */
function stampOf(executable) {
  const config = readFileSync(inProject('electron-builder.yml'), 'utf8');
  return [sourceStamp(), executable, statSync(executable).mtimeMs, config].join('\n');
}

/**
 * The packaged app as users get it, its fuses flipped, as a folder for tests: made where it is not there yet or
 * its sources have changed. About ten seconds.
 * @param {string} executable of the Electron that goes into it
 * @returns {Promise<string>} its folder
 */
export async function ensurePackaged(executable) {
  await ensureBuilt();
  const folder = join(output, 'linux-unpacked');
  const stamp = stampOf(executable);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return folder;
  const version = readFileSync(join(dirname(executable), 'version'), 'utf8')
    .trim()
    .replace(/^v/, '');
  rmSync(output, { recursive: true, force: true });
  writeShippedNotices();
  const { code, output: said } = await capture(process.execPath, [
    inProject('node_modules', 'electron-builder', 'cli.js'),
    '--config',
    'electron-builder.yml',
    '--publish',
    'never',
    '--linux',
    '--dir',
    `-c.directories.output=${output}`,
    `-c.electronDist=${dirname(executable)}`,
    `-c.electronVersion=${version}`,
  ]);
  if (code !== 0) throw new Problem(`The app could not be packaged (code ${code}): ${said}`);
  writeFileSync(stampFile, stamp);
  return folder;
}
