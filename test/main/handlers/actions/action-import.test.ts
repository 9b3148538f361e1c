import { describe, expect, test } from 'vitest';
import type { PartnershipId } from '#shared/model/id';
import { BAD_ROWS, excelLog } from '../../../support/excel-log';
import { useCases, type UseCases } from '../../../support/use-cases';

async function withFile(name: string, bytes: Uint8Array) {
  const chosen = { name, bytes };
  const app = await useCases();
  app.deps.files.chooseFile = () => Promise.resolve(chosen);
  const { partnership } = await app.get('partnerships:createSample', {});
  return { app, partnershipId: partnership.id };
}

const actionsOf = async (app: UseCases, partnershipId: PartnershipId) =>
  (await app.get('actions:open', { partnershipId })).actions;

describe('an action log that was kept in Excel (A1)', () => {
  test('is looked at, then taken over in one step, which is taken back in one', async () => {
    const { app, partnershipId } = await withFile('Log.xlsx', await excelLog('Helen Okafor'));
    const before = await actionsOf(app, partnershipId);
    const table = await app.get('actionImport:choose', {});
    expect(table).toMatchObject({
      name: 'Log.xlsx',
      rows: 500,
      columns: ['reference', 'what', 'owner', 'due', 'status'],
    });
    const asked = {
      partnershipId,
      token: table!.token,
      columns: table!.columns,
      addsPeople: false,
    };
    const preview = await app.get('actionImport:preview', asked);
    expect(preview).toMatchObject({ ready: 493, faultyRows: 7, duplicateRows: 0, newPeople: [] });
    expect(preview.faulty.map(({ row, text }) => [row, text])).toEqual(BAD_ROWS);
    expect(await actionsOf(app, partnershipId)).toEqual(before);
    const { taken, undo } = await app.get('actionImport:run', asked);
    expect(taken).toBe(493);
    const after = await actionsOf(app, partnershipId);
    expect(after).toHaveLength(before.length + 493);
    expect(after.at(-1)).toMatchObject({
      reference: 'A-2025-500',
      due: '2026-09-01',
      origin: null,
    });
    await app.get('app:undo', { token: undo });
    expect(await actionsOf(app, partnershipId)).toEqual(before);
  });

  test('is not taken over twice, and numbers go on after those it brought', async () => {
    const { app, partnershipId } = await withFile('Log.xlsx', await excelLog('Helen Okafor'));
    const first = await app.get('actionImport:choose', {});
    const { columns } = first!;
    await app.get('actionImport:run', {
      partnershipId,
      token: first!.token,
      columns,
      addsPeople: false,
    });
    const gone = { partnershipId, token: first!.token, columns, addsPeople: false };
    expect((await app.refused('actionImport:run', gone)).code).toBe('not-found');
    const second = await app.get('actionImport:choose', {});
    const again = { ...gone, token: second!.token };
    const preview = await app.get('actionImport:preview', again);
    expect(preview).toMatchObject({ ready: 0, duplicateRows: 493 });
    expect((await app.refused('actionImport:run', again)).code).toBe('nothing-to-import');
    const log = await app.deps.store.read('action-log', partnershipId);
    expect(log?.lastActionNumbers['2025']).toBe(500);
  });
});

test('a pasted table is numbered here, with who is new and what was last said', async () => {
  const app = await useCases();
  const { partnership } = await app.get('partnerships:createSample', {});
  const partnershipId = partnership.id;
  const pieces = [
    'Action\tOwner\tDate raised\tUpdate\nBuy\tAnn New\t1/5/2026\tHalf d',
    'one\nSell\tann new\t\t\n',
  ];
  const { token, columns } = await app.get('actionImport:paste', { pieces });
  expect(columns).toEqual(['what', 'owner', 'raised', 'update']);
  const asked = { partnershipId, token, columns, addsPeople: true };
  expect(await app.get('actionImport:preview', asked)).toMatchObject({ ready: 2 });
  const { undo } = await app.get('actionImport:run', asked);
  const { actions, people } = await app.get('actions:open', { partnershipId });
  const ann = people.filter(({ name }) => name === 'Ann New');
  expect(ann).toHaveLength(1);
  expect(actions.slice(-2)).toMatchObject([
    {
      reference: 'A-2026-004',
      raisedOn: '2026-05-01',
      ownerIds: [ann[0]!.id],
      updates: [{ text: 'Half done' }],
    },
    { reference: 'A-2026-005', raisedOn: '2026-06-12', ownerIds: [ann[0]!.id], updates: [] },
  ]);
  await app.get('app:undo', { token: undo });
  const back = await app.get('actions:open', { partnershipId });
  expect(back.people.some(({ name }) => name === 'Ann New')).toBe(false);
});

test('a file that is no table is refused with the way on, and no file is nothing', async () => {
  const { app } = await withFile('Log.xlsx', new Uint8Array([1, 2, 3]));
  expect(await app.refused('actionImport:choose', {})).toMatchObject({
    code: 'table-not-read',
    details: { name: 'Log.xlsx', because: 'no-table' },
  });
  expect(
    await app.refused('actionImport:paste', { pieces: ['one line of rubbish'] }),
  ).toMatchObject({
    code: 'table-not-read',
    details: { because: 'only-headings' },
  });
  app.deps.files.chooseFile = () => Promise.resolve(null);
  expect(await app.get('actionImport:choose', {})).toBeNull();
});
