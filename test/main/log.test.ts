import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFileLog, reasonOf } from '../../main/log';
import { fixedClock } from '../support/fixed-clock';
import { temporaryFolder } from '../support/temporary-folder';
import { useCases } from '../support/use-cases';

const SECRET = 'the name of a victim';

test('the log says what happened, when and where, and nothing that a user wrote', async () => {
  const file = join(await temporaryFolder(), 'logs', 'minute-book.log');
  const log = createFileLog(file, fixedClock);
  log.error('handler-failed', { channel: 'minutes:save', reason: reasonOf(new Error(SECRET)) });
  log.error('handler-failed', { reason: reasonOf('text') });
  await log.settled();
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  const [first, second] = lines.map((line) => JSON.parse(line) as Record<string, string>);
  expect(first).toMatchObject({ at: '2026-06-12T09:42:00.000Z', event: 'handler-failed' });
  expect(first?.['reason']).toMatch(/^Error \| at .*log\.test\.ts/);
  expect(second?.['reason']).toBe('string');
  expect(lines.join()).not.toContain(SECRET);
});

test('a log that cannot be written stops nothing', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'logs'), 'in the way');
  const log = createFileLog(join(folder, 'logs', 'minute-book.log'), fixedClock);
  log.error('handler-failed');
  await log.settled();
  expect(await readFile(join(folder, 'logs'), 'utf8')).toBe('in the way');
});

test('a screen that failed is logged by its places in the code, even without a data folder', async () => {
  const logged: (Record<string, string> | undefined)[] = [];
  const app = await useCases({
    unusable: { code: 'not-a-store' },
    log: { error: (_, facts) => void logged.push(facts), settled: () => Promise.resolve() },
  });
  const stack = `TypeError: ${SECRET}\n    at Screen (app://minute-book/index.js:1:2)\n`;
  await app.get('app:logFailure', { name: 'TypeError', stack });
  expect(logged).toEqual([{ reason: 'TypeError | at Screen (app://minute-book/index.js:1:2)' }]);
});
