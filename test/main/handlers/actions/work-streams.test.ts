import { describe, expect, test } from 'vitest';
import type { PartnershipId, WorkStreamId } from '#shared/model/id';
import { useCases, type UseCases } from '../../../support/use-cases';

const NEW = { id: null, name: 'Skills', leadId: null, leadBodyId: null, reportDue: '2026-06-20' };

async function aStreamIn(
  app: UseCases,
): Promise<{ partnershipId: PartnershipId; workStreamId: WorkStreamId }> {
  const { partnership } = await app.get('partnerships:createSample', {});
  const partnershipId = partnership.id;
  await app.get('actions:saveStream', { partnershipId, ...NEW });
  const { workStreams } = await app.get('actions:open', { partnershipId });
  return { partnershipId, workStreamId: workStreams[0]!.id };
}

const report = (kind: 'update' | 'closure', on = '2026-06-12') => ({
  kind,
  on,
  text: 'All but one objective is met.',
});

describe('a work stream (A7, G14)', () => {
  test('is led by a person and a body, and keeps its reports when it is changed', async () => {
    const app = await useCases();
    const { partnershipId, workStreamId } = await aStreamIn(app);
    const { people, organisations } = await app.get('actions:open', { partnershipId });
    const which = { partnershipId, workStreamId };
    await app.get('actions:recordStreamReport', {
      ...which,
      report: report('update'),
      nextDue: '2026-09-20',
    });
    await app.get('actions:saveStream', {
      ...NEW,
      partnershipId,
      id: workStreamId,
      leadId: people[0]!.id,
      leadBodyId: organisations[0]!.id,
    });
    const { workStreams } = await app.get('actions:open', { partnershipId });
    expect(workStreams).toMatchObject([
      { id: workStreamId, leadId: people[0]!.id, reports: [report('update')] },
    ]);
  });

  test('is removed with Undo, but not while actions belong to it', async () => {
    const app = await useCases();
    const { partnershipId, workStreamId } = await aStreamIn(app);
    const facts = { what: 'Train the leads', ownerIds: [], due: null, origin: null, workStreamId };
    const { undo: untrain } = await app.get('actions:record', { partnershipId, ...facts });
    expect(await app.refused('actions:removeStream', { partnershipId, workStreamId })).toEqual({
      code: 'work-stream-in-use',
      details: { name: 'Skills', count: '1' },
    });
    await app.get('app:undo', { token: untrain });
    const { undo } = await app.get('actions:removeStream', { partnershipId, workStreamId });
    expect((await app.get('actions:open', { partnershipId })).workStreams).toEqual([]);
    await app.get('app:undo', { token: undo });
    expect((await app.get('actions:open', { partnershipId })).workStreams).toHaveLength(1);
  });

  test('is closed by a closure report, after which nothing is due or reported', async () => {
    const app = await useCases();
    const which = await aStreamIn(app);
    const input = { ...which, report: report('closure'), nextDue: '2026-09-20' };
    expect(await dueKinds(app)).toContain('work-stream-report');
    await app.get('actions:recordStreamReport', input);
    expect(await dueKinds(app)).not.toContain('work-stream-report');
    expect((await app.refused('actions:recordStreamReport', input)).code).toBe(
      'work-stream-closed',
    );
    await app.get('actions:removeStreamReport', { ...which, place: 0 });
    await app.get('actions:recordStreamReport', { ...input, report: report('update') });
    const { partnershipId } = which;
    const { workStreams } = await app.get('actions:open', { partnershipId });
    expect(workStreams[0]).toMatchObject({ reportDue: '2026-09-20', reports: [report('update')] });
  });

  test('is refused twice under one name, with an unknown lead, and with a report that is to come', async () => {
    const app = await useCases();
    const { partnershipId, workStreamId } = await aStreamIn(app);
    const save = (changes: object) =>
      app.refused('actions:saveStream', { partnershipId, ...NEW, ...changes });
    expect((await save({ name: 'SKILLS' })).code).toBe('name-taken');
    expect((await save({ name: 'Data', leadId: 'nowhere' })).code).toBe('not-found');
    expect((await save({ name: 'Data', leadBodyId: 'nowhere' })).code).toBe('not-found');
    const which = { partnershipId, workStreamId };
    const tomorrow = { ...which, report: report('update', '2026-06-13'), nextDue: null };
    expect((await app.refused('actions:recordStreamReport', tomorrow)).code).toBe('invalid-input');
    const gone = { ...which, place: 0 };
    expect((await app.refused('actions:removeStreamReport', gone)).code).toBe('not-found');
  });
});

async function dueKinds(app: UseCases): Promise<string[]> {
  const { rows } = await app.get('due:list', {});
  return rows.map(({ kind }) => kind);
}
