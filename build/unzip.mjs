import { chmodSync, closeSync, mkdirSync, openSync, readSync, fstatSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);
const END_RECORD = 0x06054b50;
const CENTRAL_ENTRY = 0x02014b50;
const LARGEST_END_RECORD = 22 + 65_535;

/** @typedef {{ name: string, method: number, packedSize: number, size: number, mode: number, offset: number }} ZipEntry */

/** @param {number} file @param {number} position @param {number} length */
function readAt(file, position, length) {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, position);
  return bytes;
}

/** @param {Buffer} directory @param {number} at @returns {{ entry: ZipEntry, next: number }} */
function readEntry(directory, at) {
  if (directory.readUInt32LE(at) !== CENTRAL_ENTRY) throw new Error('The zip file is damaged.');
  const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
  const entry = {
    name: directory.toString('utf8', at + 46, nameEnd),
    method: directory.readUInt16LE(at + 10),
    packedSize: directory.readUInt32LE(at + 20),
    size: directory.readUInt32LE(at + 24),
    mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
    offset: directory.readUInt32LE(at + 42),
  };
  const next = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  return { entry, next };
}

/** @param {number} file @returns {ZipEntry[]} */
function listEntries(file) {
  const { size } = fstatSync(file);
  const tail = readAt(
    file,
    Math.max(0, size - LARGEST_END_RECORD),
    Math.min(size, LARGEST_END_RECORD),
  );
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== END_RECORD) end -= 1;
  if (end < 0) throw new Error('This is not a zip file.');
  const directory = readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries = [];
  for (let at = 0; at < directory.length;) {
    const { entry, next } = readEntry(directory, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** @param {number} file @param {ZipEntry} entry */
async function readContent(file, entry) {
  const header = readAt(file, entry.offset, 30);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = readAt(file, start, entry.packedSize);
  const content = entry.method === 0 ? packed : await inflate(packed);
  if (content.length !== entry.size)
    throw new Error(`${entry.name} has the wrong size in the zip file.`);
  return content;
}

/**
 * Unpacks a zip file (up to 4 GB) without needing a program or a package for it.
 * @param {string} zip
 * @param {string} folder
 * @param {(name: string) => string | undefined} placeOf where an entry goes inside the folder; undefined leaves it out
 */
export async function unzip(zip, folder, placeOf) {
  const file = openSync(zip, 'r');
  try {
    for (const entry of listEntries(file)) {
      const place = entry.name.endsWith('/') ? undefined : placeOf(entry.name);
      if (place === undefined) continue;
      const target = normalize(join(folder, place));
      if (!target.startsWith(folder + sep))
        throw new Error(`${entry.name} points outside its folder.`);
      mkdirSync(dirname(target), { recursive: true });
      // One at a time: the largest entry alone is 190 MB.
      await writeFile(target, await readContent(file, entry));
      if (entry.mode !== 0) chmodSync(target, entry.mode);
    }
  } finally {
    closeSync(file);
  }
}
