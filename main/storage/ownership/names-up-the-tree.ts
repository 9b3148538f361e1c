import { dirname } from 'node:path';
import type { FileSystem } from '../disk/file-system';

/** The names in a folder and in each above it, as far as they can be read. */
export async function namesUpTheTree(fs: FileSystem, folder: string): Promise<string[]> {
  const names: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    names.push(...(await fs.readdir(at).catch(() => [])));
    if (dirname(at) === at) return names;
  }
}
