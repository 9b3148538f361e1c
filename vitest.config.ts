import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** One vitest project per kind of test: each runs alone with `vitest run --project NAME`. */
export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{shared,main,architecture,build}/**/*.test.ts'],
          // Real files, synced each time: a busy disk takes its time.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: 'happy-dom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          // Every key is pressed, one after the other, on a computer that may be busy.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'samples',
          include: ['test/samples/**/*.sample.ts'],
          // Each paper is judged by a validator that is a program of its own.
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'bench',
          include: ['test/bench/**/*.bench.ts'],
        },
      },
    ],
    coverage: {
      provider: 'v8',
      // The rules are what people rely on without seeing them: no branch of theirs goes untried.
      include: ['shared/domain/**/*.ts'],
      reporter: [['text', { skipFull: true }]],
      reportsDirectory: 'out/coverage',
      thresholds: { branches: 100 },
    },
  },
});
