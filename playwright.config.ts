import { defineConfig } from '@playwright/test';

const reportFile = process.env['MINUTE_BOOK_REPORT'] ?? 'out/reports/playwright.json';

/**
 * Journeys in the real app. build/*.mjs hands over which Electron to start (MINUTE_BOOK_ELECTRON),
 * the switches it needs here (MINUTE_BOOK_ELECTRON_ARGS) and the screen to show it on (DISPLAY).
 */
export default defineConfig({
  outputDir: 'out/playwright',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  // Each test starts its own app.
  workers: 2,
  timeout: 60_000,
  use: { trace: 'off' },
  reporter: [['list'], ['json', { outputFile: reportFile }]],
  projects: [
    { name: 'e2e', testDir: 'test/e2e', testMatch: '**/*.{spec,test}.ts' },
    { name: 'faults', testDir: 'test/faults', testMatch: '**/*.spec.ts' },
    {
      // Started by test/faults/network/silence.spec.ts, in a network of its own.
      name: 'trapped',
      testDir: 'test/faults/network',
      testMatch: '**/*.trapped.ts',
      outputDir: 'out/playwright-trapped',
    },
    { name: 'pictures', testDir: 'test/e2e/guide', testMatch: '**/*.guide.ts', timeout: 180_000 },
    { name: 'demo', testDir: 'test/e2e/demo', testMatch: '**/*.demo.ts', timeout: 300_000 },
  ],
});
