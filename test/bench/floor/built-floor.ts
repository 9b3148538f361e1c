import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { startApp, type RunningApp } from '../../e2e/running-app';

const here = import.meta.dirname;
const folder = join(here, '..', '..', '..', 'out', 'bench-floor');

const PACKAGE = '{ "name": "floor", "version": "1.0.0", "type": "module", "main": "main.js" }\n';

/** Bundles the app that the real one is measured against, as the real one is bundled. */
async function buildFloor(): Promise<string> {
  // Where it is "test", as here, the page would be built for development.
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  await build({
    configFile: false,
    logLevel: 'error',
    root: here,
    plugins: [react()],
    build: {
      outDir: join(folder, 'pages'),
      emptyOutDir: true,
      minify: true,
      rollupOptions: { input: [join(here, 'hello.html'), join(here, 'editor.html')] },
    },
  });
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(here, 'main.ts'),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { external: ['electron'], output: { format: 'es' } },
    },
  });
  process.env['NODE_ENV'] = before;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), PACKAGE);
  if (!existsSync(join(folder, 'main.js'))) throw new Error('no floor was built');
  return folder;
}

let built: Promise<string> | null = null;

/** Starts the floor on one of its pages, as the real app is started. */
export async function startFloor(
  userFolder: string,
  page: 'hello' | 'editor' = 'hello',
): Promise<RunningApp> {
  built ??= buildFloor();
  return startApp(userFolder, {}, [page], await built);
}
