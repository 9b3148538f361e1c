import { expect, test } from 'vitest';
import { usualHouseStyle } from '#shared/model/house-style';
import { sha256Schema } from '#shared/model/stored-file';
import { described } from '../../../main/handlers/exports/described';
import { noFiles } from '../../support/exporting-app';
import { aPng } from '../../support/pictures';
import { useCases, type UseCases } from '../../support/use-cases';

async function aBoard(app: UseCases) {
  const { partnership } = await app.get('partnerships:createSample', {});
  return partnership.id;
}

test('papers are printed and called by the house style, and the rest of it stays as it was', async () => {
  const app = await useCases();
  const partnershipId = await aBoard(app);
  const pages = { typeSize: 16, fileNames: '{date} {document}' } as const;
  const { view } = await app.get('houseStyle:savePages', { partnershipId, ...pages });
  expect(view.partnership.houseStyle).toEqual({ ...usualHouseStyle, ...pages });
  const { description, fileName } = await described(app.deps, 'rules', {
    document: 'rules',
    partnershipId,
  });
  expect(description.fontSize).toBe(16);
  expect(fileName).toMatch(/^\d{4}-\d\d-\d\d rules\.docx$/);
});

test('a pattern by which files could not be told apart is refused', async () => {
  const app = await useCases();
  const partnershipId = await aBoard(app);
  expect(
    await app.refused('houseStyle:savePages', {
      partnershipId,
      typeSize: 12,
      fileNames: '{document}',
    }),
  ).toMatchObject({ code: 'invalid-input' });
});

test('agendas and minutes are made in the languages of the partnership, and called by them', async () => {
  const app = await useCases();
  const partnershipId = await aBoard(app);
  const [meeting] = await app.get('meetings:list', { partnershipId });
  const agenda = { document: 'agenda', meetingId: meeting!.id, listId: null } as const;
  const minutes = { ...agenda, document: 'minutes', version: 'circulated' } as const;
  const agendaIn = (language?: 'cy-GB' | 'side-by-side') =>
    described(app.deps, 'agenda', { ...agenda, ...(language && { language }) });

  expect((await agendaIn()).fileName).toMatch(/ agenda \d/);
  const nameWelsh = 'Diogelwch Sir';
  await app.get('houseStyle:saveLanguages', { partnershipId, languages: 'both', nameWelsh });
  expect((await agendaIn()).fileName).toMatch(/ agenda \(English\) \d/);
  const welsh = await agendaIn('cy-GB');
  expect(welsh.fileName).toMatch(/ agenda \(Cymraeg\) \d/);
  expect(welsh.description.title).toMatch(/^Diogelwch Sir: Agenda ar gyfer/);
  expect((await agendaIn('side-by-side')).fileName).toMatch(/ agenda \(Cymraeg, English\) \d/);

  await app.get('houseStyle:saveLanguages', { partnershipId, languages: 'welsh', nameWelsh });
  expect((await agendaIn()).description.language).toBe('cy-GB');
  const inWelsh = await described(app.deps, 'minutes', minutes);
  expect(inWelsh.description.language).toBe('cy-GB');
  expect(inWelsh.fileName).toMatch(/ minutes \(circulated\) \(Cymraeg\) \d/);
});

test('Welsh words are printed in place of the usual ones, and unknown ones refused', async () => {
  const app = await useCases();
  const partnershipId = await aBoard(app);
  const [meeting] = await app.get('meetings:list', { partnershipId });
  const save = { partnershipId, welshWords: [{ key: 'agenda.end', welsh: 'Diwedd y rhaglen.' }] };
  await app.get('houseStyle:saveWelshWords', save);
  const { description } = await described(app.deps, 'agenda', {
    document: 'agenda',
    meetingId: meeting!.id,
    listId: null,
    language: 'cy-GB',
  });
  expect(description.blocks.at(-1)).toMatchObject({ text: 'Diwedd y rhaglen.' });
  const welshWords = [{ key: 'agenda.unknown', welsh: 'Dim' }];
  expect(
    await app.refused('houseStyle:saveWelshWords', { partnershipId, welshWords }),
  ).toMatchObject({ code: 'invalid-input' });
});

test('papers are printed in the colour of the house style, until it is taken back', async () => {
  const app = await useCases();
  const partnershipId = await aBoard(app);
  const { undo } = await app.get('houseStyle:saveAccent', { partnershipId, accent: '#00695C' });
  const request = { document: 'rules', partnershipId } as const;
  expect((await described(app.deps, 'rules', request)).description.look.accent).toBe('#00695C');
  await app.get('app:undo', { token: undo });
  expect((await described(app.deps, 'rules', request)).description.look.accent).toBeNull();
});

test('a colour that cannot be read on white is refused', async () => {
  const app = await useCases();
  const partnershipId = await aBoard(app);
  const pale = { partnershipId, accent: '#FFD700' };
  expect(await app.refused('houseStyle:saveAccent', pale)).toEqual({ code: 'accent-too-pale' });
});

const choosing = (name: string, bytes: Uint8Array) => ({
  files: { ...noFiles, chooseFile: () => Promise.resolve({ name, bytes }) },
});

test('a logo is kept with what it shows, is in the preview, and one Undo takes it back', async () => {
  const png = aPng(300, 100);
  const app = await useCases(choosing('logo.png', png));
  const partnershipId = await aBoard(app);
  const description = 'Logo of Safer Anyshire';
  const chosen = await app.get('houseStyle:chooseLogo', { partnershipId, description });
  expect(chosen?.view.partnership.houseStyle.logo).toMatchObject({
    description,
    file: { name: 'logo.png', bytes: png.length },
  });
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  expect((await app.get('houseStyle:logo', { partnershipId })).pieces.join('')).toBe(address);
  const preview = await app.get('exports:preview', { document: 'rules', partnershipId });
  expect(preview.logo.join('')).toBe(address);
  const renamed = await app.get('houseStyle:describeLogo', { partnershipId, description: 'Us' });
  expect(renamed.view.partnership.houseStyle.logo?.description).toBe('Us');
  const { undo, view } = await app.get('houseStyle:removeLogo', { partnershipId });
  expect(view.partnership.houseStyle.logo).toBeNull();
  expect(await app.get('houseStyle:logo', { partnershipId })).toEqual({ pieces: [] });
  await app.get('app:undo', { token: undo });
  expect((await app.get('houseStyle:logo', { partnershipId })).pieces.join('')).toBe(address);
});

test('what is no picture is no logo, and nothing is chosen where the user thinks better of it', async () => {
  const app = await useCases(choosing('logo.png', new TextEncoder().encode('<svg/>')));
  const input = { partnershipId: await aBoard(app), description: 'Logo' };
  expect(await app.refused('houseStyle:chooseLogo', input)).toEqual({
    code: 'not-a-logo',
    details: { name: 'logo.png', because: 'no-picture' },
  });
  expect(await app.refused('houseStyle:describeLogo', input)).toMatchObject({ code: 'not-found' });
  const other = await useCases();
  const there = { partnershipId: await aBoard(other), description: 'Logo' };
  expect(await other.get('houseStyle:chooseLogo', there)).toBeNull();
});

test('a logo that is no longer in the data folder is missed by name', async () => {
  const app = await useCases({
    ...choosing('logo.png', aPng(30, 10)),
    storedFiles: {
      keep: (bytes) =>
        Promise.resolve({ sha256: sha256Schema.parse('a'.repeat(64)), bytes: bytes.length }),
      read: () => Promise.resolve(null),
    },
  });
  const partnershipId = await aBoard(app);
  await app.get('houseStyle:chooseLogo', { partnershipId, description: 'Logo' });
  expect(await app.refused('exports:preview', { document: 'rules', partnershipId })).toEqual({
    code: 'house-style-file-missing',
    details: { what: 'logo', name: 'logo.png' },
  });
});

const minutes = { kind: 'minutes', subject: 'Cofnodion {date}', body: 'Helo' } as const;

test('e-mails are worded kind by kind, and worded as usual once that is taken back (N7)', async () => {
  const app = await useCases();
  const partnershipId = await aBoard(app);
  const { view } = await app.get('houseStyle:saveMessages', { partnershipId, messages: [minutes] });
  expect(view.partnership.houseStyle).toEqual({ ...usualHouseStyle, messages: [minutes] });
  const after = await app.get('houseStyle:saveMessages', { partnershipId, messages: [] });
  expect(after.view.partnership.houseStyle).toEqual(usualHouseStyle);
});

test.each([
  ['a blank that nothing fills', [{ ...minutes, body: '{whom}' }]],
  ['a chase that names no action', [{ ...minutes, kind: 'chase' as const, subject: 'x' }]],
  ['a kind that is worded twice', [minutes, minutes]],
])('%s is refused', async (_, messages) => {
  const app = await useCases();
  const partnershipId = await aBoard(app);
  const refusal = await app.refused('houseStyle:saveMessages', { partnershipId, messages });
  expect(refusal).toMatchObject({ code: 'invalid-input' });
});
