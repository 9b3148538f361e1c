import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { IconIcns, IconIco } from '@shockpkg/icon-encoder';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inProject } from './project.mjs';

/** What Windows shows in lists, on the taskbar, on the desktop and as its largest. */
export const ICO_SIZES = [16, 20, 24, 32, 40, 48, 64, 128, 256];

/** What desktops of Linux look for, each in a file of its own. */
export const PNG_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];

/** Apple's names for the sizes, in the order in which its own tool writes them. @type {[type: string, size: number][]} */
export const ICNS_TYPES = [
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic04', 16],
  ['ic14', 512],
  ['ic09', 512],
  ['ic05', 32],
  ['ic10', 1024],
  ['ic11', 32],
];

/** @type {Promise<void> | undefined} it may be made ready once */
let ready;

/**
 * @param {string} svg
 * @param {number} size
 * @returns {Promise<Uint8Array>} the picture as a PNG, the same for the same picture
 */
export async function painted(svg, size) {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  ready ??= initWasm(readFileSync(wasm));
  await ready;
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

// The PNGs go in as they are: packed anew, they would differ with the version of Node.

/** @param {string} svg @returns {Promise<Uint8Array>} */
async function icoOf(svg) {
  const ico = new IconIco();
  for (const size of ICO_SIZES) await ico.addFromPng(await painted(svg, size), null, true);
  return ico.encode();
}

/** @param {string} svg @returns {Promise<Uint8Array>} */
async function icnsOf(svg) {
  const icns = new IconIcns();
  icns.toc = true;
  for (const [type, size] of ICNS_TYPES)
    await icns.addFromPng(await painted(svg, size), [type], true);
  return icns.encode();
}

/**
 * Every icon of the app, made from the one picture: no time and no chance in it, so that a test can make them anew and
 * compare.
 * @param {string} [svg]
 * @returns {Promise<Map<string, Uint8Array>>} by its path in build/
 */
export async function iconFiles(svg = readFileSync(inProject('build', 'icon.svg'), 'utf8')) {
  const files = new Map([
    ['icon.ico', await icoOf(svg)],
    ['icon.icns', await icnsOf(svg)],
    ['icon.png', await painted(svg, 512)],
  ]);
  for (const size of PNG_SIZES) files.set(`icons/${size}x${size}.png`, await painted(svg, size));
  return files;
}
