import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isList, isPaper, type ExportRequest } from '#shared/ipc/areas/exports';
import { renderDocx } from '../../main/documents/render-docx';
import { inspectTemplate } from '../../main/documents/template/inspect-template';
import type { ChosenFile } from '../../main/handlers/dependencies';
import { withPaperFiles } from '../../main/paper-files';
import { lintDocx } from '../support/docx-lint';
import { openXmlErrors } from '../support/open-xml-validation';
import { aPng } from '../support/pictures';
import { useCases } from '../support/use-cases';
import { aTemplate } from '../support/word-templates';
import type { NamedRequest } from './named-request';
import { sampleRequests } from './sample-records';

const out = resolve(process.env['MINUTE_BOOK_SAMPLES_OUT'] ?? 'out/samples');

test('every paper is made of the sample data, valid and without a finding', async () => {
  await mkdir(out, { recursive: true });
  let number = 0;
  let chosen: ChosenFile | null = null;
  const written = new Map<string, Uint8Array>();
  const app = await useCases({
    inspectTemplate: async (bytes) => ({ report: await inspectTemplate(bytes) }),
    files: {
      chooseFile: () => Promise.resolve(chosen),
      takeGiven: () => Promise.resolve(null),
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
  app.deps.render = withPaperFiles(
    (description, _, files) => renderDocx(description, files),
    app.deps.storedFiles,
  );
  const save = async (request: ExportRequest): Promise<Uint8Array> => {
    const saved = await app.get('exports:save', request);
    return written.get(saved?.fileName ?? '') ?? new Uint8Array();
  };
  const findings: string[] = [];
  const saveChecked = async ({ name, request }: NamedRequest): Promise<void> => {
    number += 1;
    const bytes = await save(request);
    const found = [...lintDocx(bytes), ...(await openXmlErrors(bytes))];
    findings.push(...found.map((finding) => `${name}: ${finding}`));
  };
  const requests = await sampleRequests(app);
  for (const { name, request } of requests) {
    await saveChecked({ name, request });
    if (!isPaper(request) || !isList(request)) continue;
    await save({ ...request, format: 'xlsx' });
    await save({ ...request, format: 'csv' });
  }
  const [{ id: partnershipId } = { id: undefined }] = await app.get('partnerships:list', {});
  if (partnershipId === undefined) throw new Error('there is no partnership');
  const few = requests.filter(({ name }) => ['minutes, circulated', 'action log'].includes(name));
  await app.get('houseStyle:saveAccent', { partnershipId, accent: '#00695C' });
  chosen = { name: 'logo.png', bytes: aPng(600, 200) };
  await app.get('houseStyle:chooseLogo', { partnershipId, description: 'Logo of the board' });
  for (const { name, request } of few) await saveChecked({ name: `${name}, own look`, request });
  chosen = { name: 'letterhead.dotx', bytes: aTemplate() };
  await app.get('houseStyle:chooseTemplate', { partnershipId });
  for (const { name, request } of few) await saveChecked({ name: `${name}, template`, request });
  expect(findings).toEqual([]);
  expect(number).toBeGreaterThan(15);
});
