import { readFile, writeFile } from 'node:fs/promises';

/** Flips one bit, as a disk does that wears out; an offset below zero is counted from the end. */
export async function flipBit(path: string, offset: number): Promise<void> {
  const bytes = await readFile(path);
  const place = offset < 0 ? bytes.length + offset : offset;
  bytes[place] = bytes.readUInt8(place) ^ 1;
  await writeFile(path, bytes);
}

/** Cuts so many bytes off the end. */
export async function cutOff(path: string, count: number): Promise<void> {
  const bytes = await readFile(path);
  await writeFile(path, bytes.subarray(0, bytes.length - count));
}
