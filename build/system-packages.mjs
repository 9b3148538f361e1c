import { Problem, say } from './problem.mjs';
import { capture, run } from './processes.mjs';

/** What Electron needs on Debian and its relatives beyond a bare system. */
const ELECTRON_PACKAGES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxkbcommon0',
  'libnotify4',
  'libsecret-1-0',
  'fonts-liberation',
];

/** What a screen that nobody sees needs. */
export const DISPLAY_PACKAGES = ['xvfb', 'xauth'];

/** @param {string} output of ldd @returns {string[]} the libraries it did not find */
export function missingLibraries(output) {
  return output
    .split('\n')
    .filter((line) => line.includes('=> not found'))
    .map((line) => line.trim().split(' ')[0] ?? '');
}

/** @param {string} command */
async function hasCommand(command) {
  return (await capture('sh', ['-c', `command -v ${command}`])).code === 0;
}

/**
 * Newer Debian and Ubuntu renamed some libraries with an ending "t64".
 * @param {string[]} names
 * @param {string} known what `apt-cache pkgnames` printed
 */
export function namesHere(names, known) {
  const all = new Set(known.split('\n'));
  return names.map((name) => (all.has(`${name}t64`) ? `${name}t64` : name));
}

/**
 * Installs system packages when we may, and otherwise says what to install.
 * @param {string} reason what is missing, as the beginning of a sentence
 * @param {string[]} packages
 */
export async function installSystemPackages(reason, packages) {
  if (!(await hasCommand('apt-get'))) {
    throw new Problem(`${reason}. On Debian it comes with these packages: ${packages.join(' ')}.`);
  }
  if (process.getuid?.() !== 0) {
    const known = await capture('apt-cache', ['pkgnames']);
    const names = namesHere(packages, known.output).join(' ');
    throw new Problem(`${reason}. Install it with: sudo apt-get install ${names}`);
  }
  say(`${reason}: installing it with apt-get.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=120'];
  await run('apt-get', [...options, 'update'], { env });
  const known = await capture('apt-cache', ['pkgnames']);
  const names = namesHere(packages, known.output);
  const code = await run(
    'apt-get',
    [...options, 'install', '-y', '--no-install-recommends', ...names],
    { env },
  );
  if (code !== 0) throw new Problem(`apt-get could not install ${names.join(' ')} (code ${code}).`);
}

/**
 * Sees to the libraries that Electron needs on Linux; elsewhere it brings its own.
 * @param {string} executable
 */
export async function ensureSystemLibraries(executable) {
  if (process.platform !== 'linux') return;
  const find = async () => missingLibraries((await capture('ldd', [executable])).output);
  const missing = await find();
  if (missing.length === 0) return;
  await installSystemPackages(`Electron needs ${missing.join(', ')}`, ELECTRON_PACKAGES);
  const still = await find();
  if (still.length > 0) throw new Problem(`Electron still lacks ${still.join(', ')}.`);
}
