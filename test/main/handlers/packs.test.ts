import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { DocumentDescription } from '#shared/documents/document-block';
import type { Input } from '#shared/ipc/contract';
import { distributionListIdSchema, packIdSchema } from '#shared/model/id';
import type { Paper } from '#shared/model/paper';
import { emptyRegisters } from '#shared/model/registers';
import { sha256Schema } from '#shared/model/stored-file';
import { noFiles } from '../../support/exporting-app';
import { aDistributionList, aPaper } from '../../support/tracker-builders';
import { useCases } from '../../support/use-cases';

const PDF = new Uint8Array([37, 80, 68, 70]);

/** A meeting still to be held, whose second item has a paper with a file, and a user who saves packs. */
async function packing() {
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const described: DocumentDescription[] = [];
  const user: { saves: boolean; makes: () => Promise<unknown> } = {
    saves: true,
    makes: () => Promise.resolve(),
  };
  const app = await useCases({
    files: {
      ...noFiles,
      chooseWhereToSave: (name) => Promise.resolve(user.saves ? `/home/beth/${name}` : null),
      write: (path, bytes) => {
        saved.push({ name: path, bytes });
        return Promise.resolve();
      },
    },
    render: async (description) => {
      described.push(description);
      await user.makes();
      return new TextEncoder().encode(description.title);
    },
  });
  const { partnership } = await app.get('partnerships:createSample', {});
  const meetings = await app.get('meetings:list', { partnershipId: partnership.id });
  const meetingId = meetings.find(({ state }) => state === 'planned')!.id;
  const kept = await app.deps.storedFiles.keep(PDF);
  const file = { ...kept, name: 'Safe spaces.pdf' };
  const bring = async (...papers: Paper[]): Promise<void> => {
    const registers = { ...emptyRegisters(partnership.id), papers };
    await app.deps.store.write('registers', partnership.id, registers);
    const meeting = (await app.deps.store.read('meeting', meetingId))!;
    const agenda = meeting.agenda.map((item, place) =>
      place === 1 ? { ...item, paperIds: papers.map(({ id }) => id) } : item,
    );
    await app.deps.store.write('meeting', meetingId, { ...meeting, agenda });
  };
  await bring(aPaper('spaces', undefined, { file, title: 'Safe spaces' }));
  const make = (changes: Partial<Input<'packs:make'>> = {}) =>
    app.get('packs:make', { ...request, ...changes });
  const request: Input<'packs:make'> = {
    meetingId,
    audience: 'full',
    listId: null,
    isSupplement: false,
    form: 'zip',
  };
  return { app, partnership, request, make, bring, file, saved, described, user };
}

test('a pack of files is numbered in the order of reading, and its very files are kept (N2)', async () => {
  const { app, make, saved, file } = await packing();
  const made = await make();
  expect(saved[0]?.name).toMatch(/papers \(full\) \d{4}-\d\d-\d\d\.zip$/);
  const files = unzipSync(saved[0]!.bytes);
  expect(Object.keys(files)).toEqual([
    '01 Cover and contents.docx',
    '02 Agenda.docx',
    '03 Minutes of the previous meeting.docx',
    '04 Action log.docx',
    '05 Item 2 front sheet Safe spaces.docx',
    '06 Item 2 Safe spaces.pdf',
  ]);
  expect(files['06 Item 2 Safe spaces.pdf']).toEqual(PDF);
  expect(strFromU8(files['02 Agenda.docx']!)).toContain('Agenda');
  const [pack] = made!.view.meeting.cycle.packs;
  expect(pack).toMatchObject({ audience: 'full', supplement: null, what: 'papers' });
  expect(pack?.files.map(({ name }) => name)).toEqual(Object.keys(files));
  expect(pack?.files.at(-1)?.sha256).toBe(file.sha256);
  const agenda = await app.deps.storedFiles.read(pack!.files[1]!.sha256);
  expect(strFromU8(agenda!)).toContain('Agenda');
  await app.get('app:undo', { token: made!.undo });
  const { meeting } = await app.get('meetings:open', { meetingId: made!.view.meeting.id });
  expect(meeting.cycle.packs).toEqual([]);
});

test('a supplement brings what came since, and is numbered (N6)', async () => {
  const { make, bring, file, saved } = await packing();
  const known = aPaper('spaces', undefined, { file, title: 'Safe spaces' });
  await make();
  await bring(
    known,
    aPaper('late', undefined, { file: { ...file, name: 'Late.pdf' }, title: 'L' }),
  );
  const made = await make({ isSupplement: true });
  expect(made?.fileName).toMatch(/papers \(full\) supplement 1 /);
  expect(Object.keys(unzipSync(saved[1]!.bytes))).toEqual([
    '01 Cover and contents.docx',
    '02 Agenda.docx',
    '03 Item 2 front sheet L.docx',
    '04 Item 2 Late.pdf',
  ]);
  expect(made?.view.meeting.cycle.packs.at(-1)).toMatchObject({
    supplement: 1,
    paperIds: ['paper-late'],
  });
});

test('a pack as one document is one file, and its preview says the same', async () => {
  const { app, make, request, described } = await packing();
  const made = await make({ form: 'docx' });
  expect(made?.view.meeting.cycle.packs[0]?.files).toMatchObject([{ name: made?.fileName }]);
  const { form: _, ...asked } = request;
  const { pieces } = await app.get('exports:preview', { document: 'pack', ...asked });
  expect(JSON.parse(pieces.join(''))).toEqual(described[0]);
});

test('a pack for a list names who is on it where the partnership prints that (X3)', async () => {
  const { app, partnership, make, described } = await packing();
  const list = aDistributionList('board', { others: 'The clerk' });
  const current = (await app.deps.store.read('partnership', partnership.id))!;
  await app.deps.store.write('partnership', partnership.id, {
    ...current,
    distributionLists: [list],
  });
  const forList = { audience: 'circulation', listId: list.id, form: 'docx' } as const;
  await make(forList);
  expect(JSON.stringify(described.at(-1))).not.toContain('The clerk');
  const { view } = await app.get('houseStyle:savePack', {
    partnershipId: partnership.id,
    recipientsOnCover: true,
  });
  expect(view.partnership.houseStyle).toMatchObject({ recipientsOnCover: true, typeSize: 12 });
  await make(forList);
  expect(JSON.stringify(described.at(-1))).toContain('The clerk');
});

test('closed business goes with the minutes of what was closed, and without agenda and log (X1)', async () => {
  const { app, make, saved, partnership } = await packing();
  await make({ audience: 'closed' });
  expect(Object.keys(unzipSync(saved[0]!.bytes))).toEqual(['01 Cover and contents.docx']);
  const meetings = await app.get('meetings:list', { partnershipId: partnership.id });
  const held = (await app.deps.store.read(
    'meeting',
    meetings.find(({ state }) => state === 'closed')!.id,
  ))!;
  const agenda = held.agenda.map((item, place) => ({ ...item, isClosed: place === 3 }));
  await app.deps.store.write('meeting', held.id, { ...held, agenda });
  await make({ audience: 'closed' });
  expect(Object.keys(unzipSync(saved[1]!.bytes))).toContain('02 Minutes of closed business.docx');
});

test('nothing is recorded where nothing is made', async () => {
  const { app, request, make, bring, file, user } = await packing();
  const packs = async () =>
    (await app.deps.store.read('meeting', request.meetingId))?.cycle.packs ?? null;
  user.saves = false;
  expect(await make()).toBeNull();
  user.saves = true;
  const gone = { ...file, sha256: sha256Schema.parse('b'.repeat(64)) };
  await bring(aPaper('lost', undefined, { file: gone }));
  expect(await app.refused('packs:make', request)).toMatchObject({ code: 'file-missing' });
  const circulation = { ...request, audience: 'circulation' } as const;
  expect((await app.refused('packs:make', circulation)).code).toBe('not-found');
  const listId = distributionListIdSchema.parse('gone');
  expect((await app.refused('packs:make', { ...circulation, listId })).code).toBe('not-found');
  expect(await packs()).toEqual([]);
});

test('a pack that is cancelled is not written, and says nothing', async () => {
  const { app, request, saved, user } = await packing();
  // As soon as its first paper is to be made, the user has thought better of it.
  user.makes = () => app.get('packs:cancel', request);
  expect(await app.get('packs:make', request)).toBeNull();
  expect(saved).toEqual([]);
});

test('a pack that was not used is taken out again', async () => {
  const { app, request, make } = await packing();
  const made = await make();
  const { meetingId } = request;
  const [{ id: packId } = { id: packIdSchema.parse('none') }] = made!.view.meeting.cycle.packs;
  const { view } = await app.get('packs:remove', { meetingId, packId });
  expect(view.meeting.cycle.packs).toEqual([]);
  expect((await app.refused('packs:remove', { meetingId, packId })).code).toBe('not-found');
});
