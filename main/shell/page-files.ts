import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A page file as it is served. */
export type PageFile = { mediaType: string; read(): Promise<Buffer> };

/**
 * The files of the page by their address path, listed once. A request is looked up in this list
 * and no path is ever put together from it, so that there is nothing to traverse.
 */
export async function listPageFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && extname(entry.name) in MEDIA_TYPES);
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const address = `/${relative(folder, path).split(sep).join('/')}`;
      const mediaType = MEDIA_TYPES[extname(entry.name)] ?? 'application/octet-stream';
      return [address, { mediaType, read: () => readFile(path) }];
    }),
  );
}
