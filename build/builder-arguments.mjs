import { dirname } from 'node:path';

/** @typedef {import('./electron-runtime.mjs').Electron} Electron */

/**
 * What electron-builder is told about the Electron that goes into the package.
 * The tools that make installers come from where Electron itself comes from: without one, the others are out of
 * reach too, and a plain folder is what can be made.
 * @param {Electron} electron
 */
export function builderArguments({ executable, version, source }) {
  const always = ['--config', 'electron-builder.yml', '--publish', 'never'];
  // electron-builder takes the same file from the same cache, and strips it more than a folder it is given.
  if (source === 'electron') return always;
  return [
    ...always,
    '--dir',
    `-c.electronDist=${dirname(executable)}`,
    `-c.electronVersion=${version}`,
  ];
}
