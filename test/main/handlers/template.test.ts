import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inspectTemplate } from '../../../main/documents/template/inspect-template';
import { TemplateRefused } from '../../../main/documents/template/template-refused';
import { renderDocx } from '../../../main/documents/render-docx';
import type { TemplateInspection } from '../../../main/handlers/dependencies';
import { withPaperFiles } from '../../../main/paper-files';
import { noFiles } from '../../support/exporting-app';
import { useCases } from '../../support/use-cases';
import { aTemplate, paragraph } from '../../support/word-templates';

/** What the worker answers, without a worker. */
async function inspected(bytes: Uint8Array): Promise<TemplateInspection> {
  try {
    return { report: await inspectTemplate(bytes) };
  } catch (error) {
    if (error instanceof TemplateRefused) return { because: error.because };
    throw error;
  }
}

/** The app of a user who chooses this file, and what was written. */
async function choosing(name: string, bytes: Uint8Array) {
  const written: Uint8Array[] = [];
  const app = await useCases({
    inspectTemplate: inspected,
    files: {
      ...noFiles,
      chooseFile: () => Promise.resolve({ name, bytes }),
      chooseWhereToSave: (suggested) => Promise.resolve(`/home/beth/${suggested}`),
      write: (_, made) => {
        written.push(made);
        return Promise.resolve();
      },
    },
  });
  app.deps.render = withPaperFiles((description, _, files) => renderDocx(description, files), {
    ...app.deps.storedFiles,
  });
  const { partnership } = await app.get('partnerships:createSample', {});
  return { app, written, partnershipId: partnership.id };
}

test('papers are written into the template that was chosen, until it is removed; Undo brings it back', async () => {
  const { app, written, partnershipId } = await choosing('letter.dotx', aTemplate());
  const chosen = await app.get('houseStyle:chooseTemplate', { partnershipId });
  expect(chosen?.view.partnership.houseStyle.template?.name).toBe('letter.dotx');
  expect(await app.get('houseStyle:template', { partnershipId })).toMatchObject({
    fields: ['content', 'partnership', 'foot'],
    faults: ['other-language'],
  });
  const save = async (): Promise<string> => {
    await app.get('exports:save', { document: 'rules', partnershipId });
    const { 'word/document.xml': document } = unzipSync(written.at(-1) ?? new Uint8Array());
    return strFromU8(document ?? new Uint8Array());
  };
  expect(await save()).toContain('>Papers of ');
  const { undo } = await app.get('houseStyle:removeTemplate', { partnershipId });
  expect(await app.get('houseStyle:template', { partnershipId })).toBeNull();
  expect(await save()).not.toContain('>Papers of ');
  await app.get('app:undo', { token: undo });
  expect(await save()).toContain('>Papers of ');
});

test('a file that cannot be a template is refused by name, and is not kept', async () => {
  const macro = aTemplate({ parts: { 'word/vbaProject.bin': 'x' } });
  const { app, partnershipId } = await choosing('letter.docm', macro);
  expect(await app.refused('houseStyle:chooseTemplate', { partnershipId })).toEqual({
    code: 'not-a-template',
    details: { name: 'letter.docm', because: 'macros' },
  });
  const { partnership } = await app.get('partnerships:open', { partnershipId });
  expect(partnership.houseStyle.template).toBeNull();
});

test('a paper whose template is missing is not written, and it is said why', async () => {
  const { app, written, partnershipId } = await choosing('letter.dotx', aTemplate());
  await app.get('houseStyle:chooseTemplate', { partnershipId });
  app.deps.render = withPaperFiles((description, _, files) => renderDocx(description, files), {
    ...app.deps.storedFiles,
    read: () => Promise.resolve(null),
  });
  expect(await app.refused('exports:save', { document: 'rules', partnershipId })).toEqual({
    code: 'house-style-file-missing',
    details: { what: 'template', name: 'letter.dotx' },
  });
  expect(written).toEqual([]);
});

test('the starting template can be chosen as it is', async () => {
  const { app, written, partnershipId } = await choosing('unused', new Uint8Array());
  const saved = await app.get('houseStyle:saveStartingTemplate', { partnershipId });
  expect(saved?.fileName).toMatch(/ template\.docx$/);
  expect(await inspectTemplate(written[0] ?? new Uint8Array())).toEqual({
    fields: ['content', 'foot'],
    unknown: [],
    faults: [],
  });
});

test('a template with fields of other names says which', async () => {
  const text = paragraph('{{content}}') + paragraph('{{chair}}');
  const { app, partnershipId } = await choosing('letter.dotx', aTemplate({ text }));
  await app.get('houseStyle:chooseTemplate', { partnershipId });
  expect(await app.get('houseStyle:template', { partnershipId })).toMatchObject({
    unknown: ['chair'],
  });
});
