import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';

const here = (path: string): string => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rollupOptions: {
        input: {
          index: here('main/index.ts'),
          'reader-program': here('main/reading/reader-program.ts'),
          'folder-facts-worker': here('main/storage/disk/folder-facts-worker.ts'),
          'search-worker': here('main/search/search-worker.ts'),
          'documents-worker': here('main/documents/documents-worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload cannot load modules: it must be one CommonJS file with everything in it.
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: here('main/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('renderer'),
    plugins: [react()],
    // As modules, so that each dictionary stays a file of its own, read only when it is needed.
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      minify: true,
      // Chromium knows what it is for; and what is read ahead is read when the screen is idle, not with the page.
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { index: here('renderer/index.html'), paper: here('renderer/paper.html') },
      },
    },
  },
});
