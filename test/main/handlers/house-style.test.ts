import { expect, test } from 'vitest';
import { usualHouseStyle } from '#shared/model/house-style';
import { described } from '../../../main/handlers/exports/described';
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
