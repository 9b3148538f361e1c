import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { messageOf } from './problem.mjs';
import { installSystemPackages } from './system-packages.mjs';

/** The programs with which a disk or a system call is made to fail, and the Debian packages they are in. */
const PACKAGES = /** @type {const} */ ({
  strace: 'strace',
  xfs_io: 'xfsprogs',
  'mkfs.xfs': 'xfsprogs',
  'mkfs.ext4': 'e2fsprogs',
  eatmydata: 'eatmydata',
  syncthing: 'syncthing',
  ip: 'iproute2',
  unshare: 'util-linux',
  tcpdump: 'tcpdump',
  xdotool: 'xdotool',
});

/** @typedef {keyof typeof PACKAGES} FaultTool */

/** Where programs for the system's keeper are, which not every PATH names. */
const MORE_PLACES = ['/usr/sbin', '/sbin'];

/** @param {string} program */
function isThere(program) {
  const places = [...(process.env['PATH'] ?? '').split(delimiter), ...MORE_PLACES];
  return places.some((place) => {
    try {
      accessSync(join(place, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * @param {readonly FaultTool[]} [tools]
 * @returns {string | null} why these cannot be used here, null where they can
 */
export function reasonAgainst(tools = /** @type {FaultTool[]} */ (Object.keys(PACKAGES))) {
  if (process.platform !== 'linux') return 'needs Linux';
  if (process.getuid?.() !== 0) return 'needs root';
  const missing = tools.filter((tool) => !isThere(tool));
  if (missing.length === 0) return null;
  const packages = [...new Set(missing.map((tool) => PACKAGES[tool]))].join(' ');
  return `needs ${missing.join(', ')}: apt-get install ${packages}`;
}

/**
 * Sees to the programs the fault tests use; where they cannot be had, those tests are skipped.
 * @returns {Promise<string | null>} why some are missing
 */
export async function ensureFaultTools() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return reasonAgainst();
  if (reasonAgainst() === null) return null;
  try {
    const packages = [...new Set(Object.values(PACKAGES))];
    await installSystemPackages('Fault tests need programs that are not here', packages);
  } catch (error) {
    return messageOf(error);
  }
  return reasonAgainst();
}
