import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The checkout these scripts belong to. */
export const projectRoot = resolve(import.meta.dirname, '..');

/** A path inside the checkout. @type {(...parts: string[]) => string} */
export const inProject = (...parts) => join(projectRoot, ...parts);

/**
 * Where things too large to fetch for every checkout are kept.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function cacheFolder(env = process.env) {
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'minute-book');
}

/** @returns {{ name: string, productName: string, version: string, devDependencies: Record<string, string> }} */
export function readPackageJson() {
  return JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
}
