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
