import { delimiter } from 'node:path';
import { ensureDisplay } from './display.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { say } from './problem.mjs';
import { inProject } from './project.mjs';
import { ensureSystemLibraries } from './system-packages.mjs';

/** @typedef {{ executable: string, version: string, source: string, switches: string[], env: NodeJS.ProcessEnv, stop: () => Promise<void> }} Launch */

/**
 * The switches needed here. Chromium refuses to start its sandbox for root; nobody else goes without it.
 * A screen of our own has no graphics card and no desktop behind it: Chromium would try both, and complain.
 * @param {{ isLinux: boolean, userId: number | undefined, hasOwnScreen: boolean }} machine
 */
export function switchesFor({ isLinux, userId, hasOwnScreen }) {
  return [
    ...(isLinux && userId === 0 ? ['--no-sandbox'] : []),
    ...(hasOwnScreen ? ['--disable-gpu', '--log-level=3'] : []),
  ];
}

/**
 * The environment in which the app and the tools that start it run.
 * @param {NodeJS.ProcessEnv} env
 * @param {{ executable: string, switches: string[] }} launch
 * @param {NodeJS.ProcessEnv} display
 * @returns {NodeJS.ProcessEnv}
 */
export function launchEnvironment(env, { executable, switches }, display) {
  const bin = inProject('node_modules', '.bin');
  /** @type {NodeJS.ProcessEnv} */
  const result = {
    ...env,
    ...display,
    PATH: `${bin}${delimiter}${env['PATH'] ?? ''}`,
    MINUTE_BOOK_ELECTRON: executable,
    MINUTE_BOOK_ELECTRON_ARGS: switches.join(' '),
  };
  // Set by editors built on Electron: with it, Electron would start as plain Node.
  delete result['ELECTRON_RUN_AS_NODE'];
  return result;
}

/**
 * Everything the built app needs in order to run on this machine.
 * @returns {Promise<Launch>}
 */
export async function prepareLaunch() {
  const electron = await ensureElectron();
  await ensureSystemLibraries(electron.executable);
  const display = await ensureDisplay();
  const isLinux = process.platform === 'linux';
  const hasOwnScreen = display.env['DISPLAY'] !== undefined;
  const switches = switchesFor({ isLinux, userId: process.getuid?.(), hasOwnScreen });
  if (switches.includes('--no-sandbox')) {
    say('You are root, so Electron runs without its sandbox (--no-sandbox).');
  }
  const env = launchEnvironment(process.env, { ...electron, switches }, display.env);
  return { ...electron, switches, env, stop: display.stop };
}
