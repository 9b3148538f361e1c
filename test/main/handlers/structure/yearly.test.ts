import { expect, test } from 'vitest';
import { isoDate, type IsoDate } from '#shared/model/iso-date';
import { TODAY } from '../../../support/sample-records';
import { useCases } from '../../../support/use-cases';

const secretariat = { name: 'Beth', team: '', email: '', phone: '' };
const blank = { presetId: null, name: 'Ours', area: '', secretariat };

test('what comes round every year is entered, ticked for a year, unticked and removed (G16, G17)', async () => {
  const app = await useCases();
  const { id: partnershipId } = (await app.get('partnerships:create', blank)).partnership;
  const facts = { title: 'Strategic assessment', month: 3, clause: '2.5' };
  const { view } = await app.get('structure:saveDuty', { partnershipId, id: null, ...facts });
  const which = { partnershipId, dutyId: view.partnership.duties[0]!.id };
  for (const year of [2026, 2025, 2026]) {
    await app.get('structure:tickDuty', { ...which, year, isDone: true });
  }
  const changed = { partnershipId, id: which.dutyId, ...facts, month: null };
  const corrected = await app.get('structure:saveDuty', changed);
  expect(corrected.view.partnership.duties).toMatchObject([
    { month: null, doneYears: [2025, 2026] },
  ]);
  const unticked = await app.get('structure:tickDuty', { ...which, year: 2026, isDone: false });
  expect(unticked.view.partnership.duties).toMatchObject([{ doneYears: [2025] }]);
  const removed = await app.get('structure:removeDuty', which);
  expect(removed.view.partnership.duties).toEqual([]);
  expect((await app.refused('structure:saveDuty', changed)).code).toBe('not-found');
});

test('governance documents are entered, corrected and removed (T7, Warwickshire 3.2)', async () => {
  const app = await useCases();
  const { id: partnershipId } = (await app.get('partnerships:create', blank)).partnership;
  const facts = { title: 'Code of Conduct', version: '1', approvedBy: 'PSB', reviewDue: TODAY };
  const { view } = await app.get('structure:saveDocument', { partnershipId, id: null, ...facts });
  const { id } = view.partnership.governanceDocuments[0]!;
  const next = { partnershipId, id, ...facts, version: '2' };
  const corrected = await app.get('structure:saveDocument', next);
  expect(corrected.view.partnership.governanceDocuments).toEqual([{ id, ...facts, version: '2' }]);
  const removed = await app.get('structure:removeDocument', { partnershipId, documentId: id });
  expect(removed.view.partnership.governanceDocuments).toEqual([]);
  expect((await app.refused('structure:saveDocument', next)).code).toBe('not-found');
});

test('health checks are recorded, once a day, and taken off; each can be undone (T6)', async () => {
  const app = await useCases();
  const { id: partnershipId } = (await app.get('partnerships:create', blank)).partnership;
  const record = (on: IsoDate, note: string) =>
    app.get('structure:recordHealthCheck', { partnershipId, on, note });
  await record(TODAY, 'attendance fell');
  await record(isoDate('2025-06-12'), '');
  const { view } = await record(TODAY, 'attendance fell, minutes late');
  expect(view.partnership.healthChecks).toEqual([
    { on: '2025-06-12', note: '' },
    { on: TODAY, note: 'attendance fell, minutes late' },
  ]);
  const which = { partnershipId, on: TODAY };
  const removed = await app.get('structure:removeHealthCheck', which);
  expect(removed.view.partnership.healthChecks).toEqual([{ on: '2025-06-12', note: '' }]);
  expect((await app.refused('structure:removeHealthCheck', which)).code).toBe('not-found');
  await app.get('app:undo', { token: removed.undo });
  const { partnership } = await app.get('partnerships:open', { partnershipId });
  expect(partnership.healthChecks).toHaveLength(2);
});
