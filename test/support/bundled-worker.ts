import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

/** Bundles a worker's source into a folder, as the app's build does; answers the file to start. */
export async function bundledWorker(source: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: source, outDir: folder, rollupOptions: { output: { format: 'es' } } },
  });
  const file = (await readdir(folder)).find((name) => /\.m?js$/.test(name));
  if (file === undefined) throw new Error(`nothing was bundled from ${source}`);
  return join(folder, file);
}
