import { nameAt, shippedPackages, unbundledPackages } from './shipped-packages.mjs';

/**
 * @typedef {import('./shipped-packages.mjs').PackageLock} PackageLock
 * @typedef {import('./shipped-packages.mjs').LockedPackage} LockedPackage
 * @typedef {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Manifest
 */

/** Licences under which something may be part of the app. The last two are of files that are shipped unchanged. */
export const ALLOWED_LICENCES = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
  'LGPL-3.0',
  'MPL-2.0',
];

/** How many packages may lie unbundled in the installed app, what they need counted too. */
export const MOST_UNBUNDLED = 25;

const REGISTRY = 'https://registry.npmjs.org/';
const VERSION = /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/;
const INTEGRITY = /^sha512-[\w+/]{86}==$/;

/**
 * npm's registry here does not hold the variants of some tools for other systems, so nobody could say what is in them.
 * They are tools, and never shipped.
 * @param {LockedPackage} entry
 */
const isOtherSystemsTool = ({ dev = false, optional = false, os = [], cpu = [] }) =>
  dev && optional && (os.length > 0 || cpu.length > 0);

/** @type {[wrong: (entry: LockedPackage, path: string) => boolean, said: (entry: LockedPackage) => string][]} */
const CHECKS = [
  [({ link = false }) => link, () => 'is a link to a folder'],
  [({ version = '' }) => !VERSION.test(version), ({ version }) => `has the version "${version}"`],
  [
    ({ resolved = REGISTRY }) => !resolved.startsWith(REGISTRY),
    ({ resolved }) => `comes from ${resolved}`,
  ],
  [({ name }, path) => (name ?? nameAt(path)) !== nameAt(path), ({ name }) => `is really ${name}`],
  [(entry) => !entry.integrity && !isOtherSystemsTool(entry), () => 'has no check sum'],
  [({ integrity }) => !!integrity && !INTEGRITY.test(integrity), () => 'has a weak check sum'],
];

/** @param {string} path @param {LockedPackage} entry @returns {string[]} */
const problemsOf = (path, entry) =>
  CHECKS.filter(([isWrong]) => isWrong(entry, path)).map(([, said]) => `${path} ${said(entry)}`);

/**
 * What is wrong with where packages come from: each is of the npm registry, and what it holds is known beforehand.
 * @param {PackageLock} lock
 * @param {Manifest} manifest
 * @returns {string[]}
 */
export function lockProblems({ packages }, manifest) {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies };
  const root = packages[''] ?? {};
  const locked = { ...root.dependencies, ...root.devDependencies };
  const names = [...new Set([...Object.keys(asked), ...Object.keys(locked)])];
  return [
    ...names
      .filter((name) => !VERSION.test(asked[name] ?? '') || asked[name] !== locked[name])
      .map(
        (name) => `${name} is "${asked[name]}" in package.json, "${locked[name]}" in the lock file`,
      ),
    ...Object.entries(packages)
      .filter(([path]) => path !== '')
      .flatMap(([path, entry]) => problemsOf(path, entry)),
  ];
}

/**
 * Whether a licence, or one of those to choose from, or all of several, are agreed to.
 * @param {string} licence as "MIT" or "(MIT OR CC0-1.0)"
 * @returns {boolean}
 */
export function isAllowed(licence) {
  const plain = licence.replace(/^\((.*)\)$/, '$1');
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isAllowed);
  if (plain.includes(' AND ')) return plain.split(' AND ').every(isAllowed);
  return ALLOWED_LICENCES.includes(plain);
}

/** @param {PackageLock} lock @returns {string[]} what is shipped under a licence that nobody has agreed to */
export function licenceProblems(lock) {
  return shippedPackages(lock)
    .filter(({ licence }) => !isAllowed(licence))
    .map(({ name, version, licence }) => `${name} ${version} has the licence "${licence}"`);
}

/**
 * @param {PackageLock} lock
 * @param {Manifest} manifest
 * @param {string} reasons the table of build/production-packages.md
 * @returns {string[]} too many packages, or one that nobody has given a reason for
 */
export function numberProblems(lock, manifest, reasons) {
  const count = unbundledPackages(lock).length;
  const given = [...reasons.matchAll(/^\| `([^`]+)` +\| (\S.*\S) +\|$/gm)].map(
    ([, name = '']) => name,
  );
  const needed = Object.keys(manifest.dependencies ?? {});
  return [
    ...(count > MOST_UNBUNDLED
      ? [`${count} packages run unbundled, at most ${MOST_UNBUNDLED} may`]
      : []),
    ...needed.filter((name) => !given.includes(name)).map((name) => `${name} has no reason`),
    ...given
      .filter((name) => !needed.includes(name))
      .map((name) => `${name} has a reason and is not there`),
  ];
}

/** @param {string} npmrc @returns {string[]} whether packages may run scripts of theirs as they are installed */
export function scriptProblems(npmrc) {
  const lines = npmrc.split('\n').map((line) => line.replaceAll(' ', ''));
  return lines.includes('ignore-scripts=true')
    ? []
    : ['.npmrc lets packages run scripts as they are installed'];
}
