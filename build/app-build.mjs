import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Problem, say } from './problem.mjs';
import { inProject, projectRoot } from './project.mjs';
import { writeShippedNotices } from './shipped-notices.mjs';
import { runTool } from './tools.mjs';

const SOURCES = [
  'main',
  'renderer',
  'shared',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
const OUTPUTS = ['out/main/index.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];
const stampFile = inProject('out', 'build-stamp');

/** @param {string} root @param {string} path @returns {string[]} one line per file: its path, size and time */
function describe(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  const stats = statSync(full);
  if (!stats.isDirectory()) return [`${path} ${stats.size} ${stats.mtimeMs}`];
  return readdirSync(full)
    .toSorted()
    .flatMap((name) => describe(root, `${path}/${name}`));
}

/**
 * A fingerprint of everything the built app is made from, by size and time, which is cheap enough for every start.
 * @param {string} [root]
 */
export function sourceStamp(root = projectRoot) {
  const lines = SOURCES.flatMap((path) => describe(root, path));
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** Whether the app in out/ was built from the sources as they are now. */
export function isBuilt() {
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  return OUTPUTS.every((path) => existsSync(inProject(path))) && stamp === sourceStamp();
}

/** @returns {Promise<number>} the exit code of the build */
export async function buildApp() {
  const stamp = sourceStamp();
  rmSync(stampFile, { force: true });
  const env = { ...process.env, NODE_ENV: 'production' };
  const code = await runTool('electron-vite', ['build', '--logLevel', 'warn'], env);
  const missing = OUTPUTS.filter((path) => !existsSync(inProject(path)));
  if (code !== 0 || missing.length > 0) return code || 1;
  // For the screen that shows the licences of all parts.
  writeShippedNotices();
  mkdirSync(inProject('out'), { recursive: true });
  writeFileSync(stampFile, stamp);
  return 0;
}

/** Builds the app when its sources have changed since it was last built. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  say('Building the app.');
  const code = await buildApp();
  if (code !== 0) throw new Problem(`The app could not be built (code ${code}).`);
}
