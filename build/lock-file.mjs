/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean, dev?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 */

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * The packages for other systems that a lock file does not mention although a package in it asks for them.
 * npm leaves them out when the registry it asked did not have them, and then `npm ci` refuses the lock file anywhere.
 * @param {Lock} lock
 * @returns {{ path: string, version: string, dev: boolean }[]}
 */
export function missingVariants({ packages = {} }) {
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .map(([name, version]) => ({
        path: `node_modules/${name}`,
        nested: `${parent}/node_modules/${name}`,
        version,
        dev,
      }))
      .filter(({ path, nested }) => !packages[path] && !packages[nested])
      .map(({ path, version }) => ({ path, version, dev })),
  );
}

/**
 * What such a package's name says about the machines it is for: @scope/tool-linux-x64-musl.
 * @param {string} path
 * @returns {{ os?: string[], cpu?: string[], libc?: string[] }}
 */
function machineOf(path) {
  const words = path.split(/[-/]/);
  const os = SYSTEMS.filter((name) => words.includes(name));
  const cpu = PROCESSORS.filter((name) => words.includes(name));
  const libc = [
    ...(words.some((word) => word.startsWith('musl')) ? ['musl'] : []),
    ...(words.some((word) => word.startsWith('gnu')) ? ['glibc'] : []),
  ];
  return { os, cpu, ...(os.includes('linux') && libc.length > 0 ? { libc } : {}) };
}

/**
 * The lock file with those packages mentioned, so that `npm ci` works from it on every system.
 * @param {Lock} lock
 * @returns {Lock}
 */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  for (const { path, version, dev } of missingVariants(lock)) {
    packages[path] = { version, ...(dev ? { dev } : {}), optional: true, ...machineOf(path) };
  }
  const sorted = Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(sorted) };
}
