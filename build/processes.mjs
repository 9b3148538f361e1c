import { spawn } from 'node:child_process';
import { projectRoot } from './project.mjs';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number, shell?: boolean }} RunOptions
 * @typedef {{ code: number, output: string }} Captured
 */

/** @type {(code: number | null, signal: NodeJS.Signals | null) => number} */
const exitCodeOf = (code, signal) => code ?? (signal === 'SIGINT' ? 130 : 143);

/**
 * Runs a program in the foreground: it shares our terminal, and signals sent to us reach it.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function run(command, args, options = {}) {
  return new Promise((settle, fail) => {
    const child = spawn(command, args, { cwd: projectRoot, stdio: 'inherit', ...options });
    const forward = SIGNALS.map(
      (signal) => /** @type {const} */ ([signal, () => child.kill(signal)]),
    );
    for (const [signal, listener] of forward) process.on(signal, listener);
    const forget = () => forward.forEach(([signal, listener]) => process.off(signal, listener));
    child.once('error', (error) => (forget(), fail(error)));
    child.once('close', (code, signal) => (forget(), settle(exitCodeOf(code, signal))));
  });
}

/**
 * Runs a program in the background and keeps what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Captured>} a program that cannot be started has exit code 127
 */
export function capture(command, args, options = {}) {
  return new Promise((settle) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => settle({ code: 127, output: error.message }));
    child.once('close', (code, signal) => settle({ code: exitCodeOf(code, signal), output }));
  });
}

/** How npm is started from a script: through npm itself when npm runs us (no shell needed on Windows). */
export function npmCommand(env = process.env) {
  const cli = env['npm_execpath'];
  if (cli?.endsWith('npm-cli.js'))
    return { command: process.execPath, prefix: [cli], shell: false };
  return { command: 'npm', prefix: [], shell: process.platform === 'win32' };
}

/** @param {string[]} args @param {RunOptions} [options] */
export function runNpm(args, options = {}) {
  const { command, prefix, shell } = npmCommand();
  return run(command, [...prefix, ...args], { ...options, shell });
}

/** @param {string[]} args @param {RunOptions} [options] */
export function captureNpm(args, options = {}) {
  const { command, prefix, shell } = npmCommand();
  return capture(command, [...prefix, ...args], { ...options, shell });
}
