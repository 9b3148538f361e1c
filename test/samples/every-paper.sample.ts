import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isList, isPaper, type ExportRequest } from '#shared/ipc/areas/exports';
import { renderDocx } from '../../main/documents/render-docx';
import { lintDocx } from '../support/docx-lint';
import { openXmlErrors } from '../support/open-xml-validation';
import { useCases } from '../support/use-cases';
import { sampleRequests } from './sample-records';

const out = resolve(process.env['MINUTE_BOOK_SAMPLES_OUT'] ?? 'out/samples');

test('every paper is made of the sample data, valid and without a finding', async () => {
  await mkdir(out, { recursive: true });
  let number = 0;
  const written = new Map<string, Uint8Array>();
  const app = await useCases({
    render: (description) => renderDocx(description),
    files: {
      chooseFile: () => Promise.resolve(null),
      chooseFolder: () => Promise.resolve(null),
      chooseWhereToSave: (name) =>
        Promise.resolve(join(out, `${String(number).padStart(2, '0')} ${name}`)),
      write: async (path, bytes) => {
        written.set(basename(path), bytes);
        await writeFile(path, bytes);
      },
      writeNew: (into, name) => Promise.resolve(`${into}/${name}`),
      showInFolder: () => {},
    },
  });
  const save = async (request: ExportRequest): Promise<Uint8Array> => {
    const saved = await app.get('exports:save', request);
    return written.get(saved?.fileName ?? '') ?? new Uint8Array();
  };
  const findings: string[] = [];
  for (const { name, request } of await sampleRequests(app)) {
    number += 1;
    const bytes = await save(request);
    const found = [...lintDocx(bytes), ...(await openXmlErrors(bytes))];
    findings.push(...found.map((finding) => `${name}: ${finding}`));
    if (!isPaper(request) || !isList(request)) continue;
    await save({ ...request, format: 'xlsx' });
    await save({ ...request, format: 'csv' });
  }
  expect(findings).toEqual([]);
  expect(number).toBeGreaterThan(15);
});
