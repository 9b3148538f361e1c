import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { ChosenFile, FilePort } from '../../../../main/handlers/dependencies';
import type { PartnershipId } from '#shared/model/id';
import type { PaperId } from '#shared/model/register-ids';
import { noFiles } from '../../../support/exporting-app';
import { aVotingBoard } from '../../../support/register-cases';
import { useCases, type UseCases } from '../../../support/use-cases';

let app: UseCases;
let partnershipId: PartnershipId;
let paperId: PaperId;
let chosen: ChosenFile | null;
let written: { path: string; bytes: Uint8Array } | null;
let suggested = '';

const report: ChosenFile = { name: 'Closure report.pdf', bytes: new Uint8Array([1, 2, 3]) };

const files: FilePort = {
  ...noFiles,
  chooseFile: () => Promise.resolve(chosen),
  chooseWhereToSave: (name) => {
    suggested = name;
    return Promise.resolve('/elsewhere/copy.pdf');
  },
  write: (path, bytes) => {
    written = { path, bytes };
    return Promise.resolve();
  },
};

beforeEach(async () => {
  [chosen, written] = [report, null];
  app = await useCases({ files });
  partnershipId = (await aVotingBoard(app)).view.partnership.id;
  const { view } = await app.get('papers:add', {
    partnershipId,
    title: 'Closure report',
    titleWelsh: '',
    author: '',
    summary: '',
    recommendations: ['Note it'],
    marking: 'none',
    sourceOrganisation: '',
    reuseApproval: null,
    personalData: 'none',
    distributionListId: null,
    on: '2026-06-01',
    note: '',
  });
  paperId = view.registers.papers[0]!.id;
});

const which = () => ({ partnershipId, paperId });
const fileNow = async () => {
  const { registers } = await app.get('registers:open', { partnershipId });
  return registers.papers[0]!.file;
};

test('a paper is to follow until a file is attached, of which a copy is kept (N6)', async () => {
  expect(await fileNow()).toBeNull();
  await app.get('papers:attach', which());
  const file = await fileNow();
  expect(file).toMatchObject({ name: 'Closure report.pdf', bytes: 3 });
  expect(await app.deps.storedFiles.read(file!.sha256)).toEqual(Buffer.from([1, 2, 3]));
});

test('nothing changes where the user thought better of it', async () => {
  chosen = null;
  expect(await app.get('papers:attach', which())).toBeNull();
  expect(await fileNow()).toBeNull();
});

test('a file that was replaced or taken off comes back with Undo', async () => {
  await app.get('papers:attach', which());
  chosen = { name: 'Second version.docx', bytes: new Uint8Array([4]) };
  await app.get('papers:attach', which());
  expect((await fileNow())?.name).toBe('Second version.docx');
  const { undo } = await app.get('papers:detach', which());
  expect(await fileNow()).toBeNull();
  await app.get('app:undo', { token: undo });
  expect((await fileNow())?.name).toBe('Second version.docx');
});

test('a copy is saved under a safe name, as the file was attached', async () => {
  chosen = { name: 'a:b\u202Ereport.pdf', bytes: new Uint8Array([9]) };
  await app.get('papers:attach', which());
  const saved = await app.get('exports:savePaperFile', which());
  expect(saved?.fileName).toBe('copy.pdf');
  expect(suggested).toBe('a breport.pdf');
  expect(written).toEqual({ path: '/elsewhere/copy.pdf', bytes: Buffer.from([9]) });
});

test('no copy is saved of a paper without a file, or of a file that is damaged', async () => {
  expect(await app.refused('exports:savePaperFile', which())).toMatchObject({ code: 'not-found' });
  await app.get('papers:attach', which());
  await rm(join(app.folder, 'files'), { recursive: true });
  expect(await app.refused('exports:savePaperFile', which())).toMatchObject({
    code: 'file-missing',
    details: { name: 'Closure report.pdf' },
  });
});
