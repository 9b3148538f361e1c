import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A word as its bytes may lie in a file: as most files have it, and as Windows and Chromium's stores do. */
function shapesOf(word: string): Buffer[] {
  return [word, word.toLowerCase()].flatMap((one) => [
    Buffer.from(one, 'utf8'),
    Buffer.from(one, 'utf16le'),
    Buffer.from(one, 'utf16le').swap16(),
  ]);
}

/** Every file below a folder; what is no file has no content of its own. */
export async function filesBelow(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const facts = await lstat(path).catch(() => null);
    if (facts?.isDirectory()) found.push(...(await filesBelow(path)));
    else if (facts?.isFile()) found.push(path);
  }
  return found;
}

/** The files below a folder in whose bytes, or whose name, one of the words is; by their place in it. */
export async function tracesIn(folder: string, words: readonly string[]): Promise<string[]> {
  const shapes = words.flatMap(shapesOf);
  const found: string[] = [];
  for (const path of await filesBelow(folder)) {
    const bytes = Buffer.concat([Buffer.from(path), await readFile(path)]);
    if (shapes.some((shape) => bytes.includes(shape))) found.push(relative(folder, path));
  }
  return found.toSorted();
}
