import { existsSync, readFileSync } from 'node:fs';
import { missingVariants } from './lock-file.mjs';
import { Problem, say } from './problem.mjs';
import { runNpm } from './processes.mjs';
import { inProject } from './project.mjs';

/** @typedef {import('./lock-file.mjs').Lock} Lock */

/**
 * Which packages of the lock file are not what npm last installed.
 * Compared by content: file times mean nothing after a clone. Packages that npm may leave out are not asked for.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, which npm writes last
 */
export function missingPackages(wanted, installed) {
  const present = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {})
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional && !entry.link)
    .filter(([path, entry]) => present[path]?.version !== entry.version)
    .map(([path]) => path);
}

/** @param {string} path @returns {Lock | undefined} */
function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/**
 * How to install exactly what the lock file says; `npm ci` refuses one that leaves out other systems' packages.
 * @param {Lock | undefined} wanted
 */
export function installCommand(wanted) {
  if (!wanted) return ['install'];
  return missingVariants(wanted).length === 0 ? ['ci'] : ['install', '--no-save'];
}

/** Installs what the lock file asks for and node_modules lacks. */
export async function ensureDependencies() {
  const wanted = readLock(inProject('package-lock.json'));
  const installed = readLock(inProject('node_modules', '.package-lock.json'));
  if (installed && (!wanted || missingPackages(wanted, installed).length === 0)) return;
  const command = installCommand(wanted);
  const shown = `npm ${command.join(' ')}`;
  say(`Installing the packages the app is made of (${shown}), a minute or two.`);
  const code = await runNpm([...command, '--no-audit', '--no-fund', '--loglevel=error'], {
    // A build machine may say "production": the tools are development packages all the same.
    env: { ...process.env, NODE_ENV: 'development', npm_config_omit: '' },
  });
  if (code !== 0) {
    throw new Problem(
      `The packages could not be installed (${shown} ended with code ${code}). The npm registry must be reachable for the first start.`,
    );
  }
}
