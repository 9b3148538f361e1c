import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const tests = join(import.meta.dirname, '..');

/** What the store promises, each by its number: a test that shows it has the number in its name. */
const PROMISES = {
  R1: 'what is acknowledged outlives a crash and a power cut',
  R2: 'it is acknowledged soon, on a slow disk too',
  R3: 'what is typed is handed over soon',
  R4: 'what is said to be saved is saved',
  R5: 'a disk that refuses is told of, and typing goes on',
  R6: 'a full disk harms nothing, and saving resumes',
  R7: 'no empty store is begun by accident',
  R8: 'damage is noticed, and what is sound is used',
  R9: 'one writes at a time',
  R10: 'locks of other programs are waited for',
  R11: 'the cost of a change is that of the change',
  R19: 'backups are good, and a restore can be taken back',
  R20: 'who loses or regains something is told what and of when',
  R21: 'sleep and clocks do no harm',
  R22: 'synced folders keep what each computer wrote',
  R25: 'old data always open',
  R32: 'long runs and large stores cost no more',
  R33: 'the tests see a store that keeps a promise less',
};

test('each promise of the store is shown by a test named after it', async () => {
  const names = await readdir(tests, { recursive: true });
  const files = names.filter((name) => /\.(test|spec)\.tsx?$/.test(name));
  const texts = await Promise.all(files.map((name) => readFile(join(tests, name), 'utf8')));
  const all = texts.join('\n');
  const missing = Object.keys(PROMISES).filter((id) => !new RegExp(`\\(${id}\\)['\`]`).test(all));
  expect(missing).toEqual([]);
});
