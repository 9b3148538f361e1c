import { spawn } from 'node:child_process';
import { Problem, say } from './problem.mjs';
import { capture } from './processes.mjs';
import { DISPLAY_PACKAGES, installSystemPackages } from './system-packages.mjs';

/** @typedef {{ env: NodeJS.ProcessEnv, stop: () => Promise<void> }} Display */

const SCREEN = '1440x900x24';
const START_LIMIT = 15_000;

/**
 * Whether windows need a screen of our own making here.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function needsDisplay(env, platform) {
  return platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'];
}

/**
 * A screen that nobody sees, of its own for whoever asks for it.
 * @returns {Promise<Display>}
 */
export function startScreen() {
  return new Promise((settle, fail) => {
    // Detached: Ctrl+C must reach the app first and the screen under it last.
    // -displayfd lets the server itself take a free number, so two runs never meet.
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const ended = new Promise((settleEnd) => server.once('exit', settleEnd));
    const kill = () => void server.kill('SIGTERM');
    // Waited for, so that no dead process is left behind where nobody collects orphans, as in a container.
    const stop = async () => (server.ref(), kill(), void (await ended));
    const refuse = (/** @type {string} */ why) =>
      fail(new Problem(`The screen Xvfb did not start: ${why}.`));
    const timer = setTimeout(() => (kill(), refuse('it took too long')), START_LIMIT);
    server.once('error', (error) => refuse(error.message));
    server.once('exit', (code) => refuse(`it ended with code ${code}`));
    let number = '';
    server.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => {
      number += chunk.toString();
      if (!number.endsWith('\n')) return;
      clearTimeout(timer);
      server.unref();
      process.once('exit', kill);
      settle({ env: { DISPLAY: `:${number.trim()}` }, stop });
    });
  });
}

/**
 * A screen for the app's windows: the user's own, or on a machine without one a screen that nobody sees.
 * @returns {Promise<Display>} variables to add to the app's environment, and how to end it
 */
export async function ensureDisplay() {
  if (!needsDisplay(process.env, process.platform)) return { env: {}, stop: async () => {} };
  if ((await capture('sh', ['-c', 'command -v Xvfb'])).code !== 0) {
    await installSystemPackages(
      'This machine has no screen and no Xvfb to stand in for one',
      DISPLAY_PACKAGES,
    );
  }
  const display = await startScreen();
  say(
    `There is no screen here, so the window opens on display ${display.env['DISPLAY']}, where nobody can see it; "npm run demo" leaves pictures.`,
  );
  return display;
}
