import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTemplateInspector } from '../../../../main/documents/template/template-inspector';
import { bundledWorker } from '../../../support/bundled-worker';
import { hostileTemplates } from '../../../support/hostile-templates';
import { aTemplate } from '../../../support/word-templates';

let folder: string;
let workerFile: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minute-book-template-'));
  const source = resolve(
    import.meta.dirname,
    '../../../../main/documents/template/template-worker.ts',
  );
  workerFile = await bundledWorker(source, join(folder, 'bundle'));
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

it('looks at templates in a worker, at several at once', async () => {
  const inspect = createTemplateInspector({ workerFile });
  const bomb = hostileTemplates.find(([name]) => name === 'a zip bomb')?.[1]() ?? new Uint8Array();
  const [good, bad] = await Promise.all([inspect(aTemplate()), inspect(bomb)]);
  expect(good).toMatchObject({ report: { fields: ['content', 'partnership', 'foot'] } });
  expect(bad).toEqual({ because: 'unpacks-too-large' });
});

it('takes a file for no Word file where the worker dies of it', async () => {
  const mortal = join(folder, 'mortal.mjs');
  await writeFile(mortal, `throw new Error('out of memory')`);
  const inspect = createTemplateInspector({ workerFile: mortal });
  expect(await inspect(aTemplate())).toEqual({ because: 'not-word' });
});
