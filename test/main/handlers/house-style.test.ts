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
