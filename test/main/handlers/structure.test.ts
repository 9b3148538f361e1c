import { describe, expect, test } from 'vitest';
import type { Input } from '#shared/ipc/contract';
import type { PartnershipId } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';
import type { Group, Report } from '#shared/model/structure';
import { aGroup, ids } from '../../support/board-builders';
import { TODAY } from '../../support/sample-records';
import { useCases, type UseCases } from '../../support/use-cases';

const secretariat = { name: 'Beth', team: '', email: '', phone: '' };

async function made(
  app: UseCases,
  name: string,
  presetId: 'bcp' | 'safer-essex' | null = null,
): Promise<Partnership> {
  const input = { presetId, name, area: '', secretariat };
  return (await app.get('partnerships:create', input)).partnership;
}

type LinkInput = Input<'structure:saveLink'>['link'];

function link(kind: LinkInput['kind'], changes: Partial<LinkInput> = {}): LinkInput {
  const empty = {
    id: null,
    partnershipId: null,
    name: 'x',
    note: '',
    clause: '',
    meetingDates: [],
  };
  return { ...empty, kind, ...changes };
}

const answersTo = (app: UseCases, id: PartnershipId, parent: PartnershipId) =>
  app.ask('structure:saveLink', {
    partnershipId: id,
    link: link('parent', { partnershipId: parent }),
  });

async function now(app: UseCases, partnershipId: PartnershipId): Promise<Partnership> {
  return (await app.get('partnerships:open', { partnershipId })).partnership;
}

describe('the status (G15)', () => {
  test('says what a partnership was merged into; Undo takes it back', async () => {
    const app = await useCases();
    const [old, next] = [await made(app, 'Old'), await made(app, 'New')];
    const status = { state: 'merged' as const, since: TODAY, successorId: next.id };
    const { view, undo } = await app.get('structure:saveStatus', {
      partnershipId: old.id,
      ...status,
    });
    expect(view.partnership.status).toEqual(status);
    await app.get('app:undo', { token: undo });
    expect((await now(app, old.id)).status).toEqual(old.status);
  });

  test('refuses successors in a circle, one that is not kept, and one of what goes on', async () => {
    const app = await useCases();
    const [a, b] = [await made(app, 'A'), await made(app, 'B')];
    const merged = { state: 'merged' as const, since: null };
    await app.get('structure:saveStatus', { partnershipId: a.id, ...merged, successorId: b.id });
    const back = { partnershipId: b.id, ...merged, successorId: a.id };
    expect(await app.refused('structure:saveStatus', back)).toEqual({
      code: 'succession-in-a-circle',
      details: { name: 'A' },
    });
    const gone = { ...back, successorId: ids.partnership('gone') };
    expect((await app.refused('structure:saveStatus', gone)).code).toBe('not-found');
    const active = { ...back, state: 'active' as const };
    expect((await app.refused('structure:saveStatus', active)).code).toBe('invalid-input');
  });
});

describe('a sub-group (G7, G8)', () => {
  const dated = aGroup({ starts: TODAY, ends: isoDate('2026-12-31'), purpose: 'Burglary' });
  const functional: Group = { ...dated, kind: 'functional', ends: null };

  test('is kept with its purpose and its last day, and taken away again', async () => {
    const app = await useCases();
    const { id: partnershipId } = await made(app, 'Group');
    const { view } = await app.get('structure:saveGroup', { partnershipId, group: dated });
    expect(view.partnership.group).toEqual(dated);
    const none = await app.get('structure:saveGroup', { partnershipId, group: null });
    expect(none.view.partnership.group).toBeNull();
  });

  test('without a last day is refused for task and finish, and allowed for others', async () => {
    const app = await useCases();
    const { id: partnershipId } = await made(app, 'Group');
    const unended = { ...dated, ends: null };
    expect(await app.refused('structure:saveGroup', { partnershipId, group: unended })).toEqual({
      code: 'group-without-end',
      details: {},
    });
    const backwards = { ...dated, ends: isoDate('2026-06-11') };
    const refused = await app.refused('structure:saveGroup', { partnershipId, group: backwards });
    expect(refused.code).toBe('end-before-start');
    const { view } = await app.get('structure:saveGroup', { partnershipId, group: functional });
    expect(view.partnership.group).toEqual(functional);
  });

  test('of a partnership whose groups are for a time must have a last day, with the clause (Safer Essex 5.4)', async () => {
    const app = await useCases();
    const [essex, group] = [await made(app, 'Essex', 'safer-essex'), await made(app, 'Group')];
    await answersTo(app, group.id, essex.id);
    const input = { partnershipId: group.id, group: functional };
    expect(await app.refused('structure:saveGroup', input)).toEqual({
      code: 'group-without-end',
      details: { clause: '5.4' },
    });
  });
});

describe('ties (G1, G6, G9)', () => {
  test('are entered with the days the other body meets, in order, and taken away', async () => {
    const app = await useCases();
    const { id: partnershipId } = await made(app, 'Ours');
    const [may, june] = [isoDate('2026-05-01'), isoDate('2026-06-01')];
    const given = link('parent', { name: 'Public Service Board', meetingDates: [june, may, june] });
    const { view } = await app.get('structure:saveLink', { partnershipId, link: given });
    const [saved] = view.partnership.links;
    expect(saved).toMatchObject({ name: 'Public Service Board', meetingDates: [may, june] });
    const corrected = { ...saved!, clause: '5.1' };
    const again = await app.get('structure:saveLink', { partnershipId, link: corrected });
    expect(again.view.partnership.links).toEqual([corrected]);
    const removed = await app.get('structure:removeLink', { partnershipId, linkId: saved!.id });
    expect(removed.view.partnership.links).toEqual([]);
  });

  test('to a partnership kept here carry its own name', async () => {
    const app = await useCases();
    const [a, b] = [await made(app, 'A'), await made(app, 'B')];
    await answersTo(app, a.id, b.id);
    expect((await now(app, a.id)).links).toMatchObject([{ name: 'B', partnershipId: b.id }]);
  });

  test('refuse a circle and name who is in it; the way out stays open', async () => {
    const app = await useCases();
    const [a, b, c] = [await made(app, 'A'), await made(app, 'B'), await made(app, 'C')];
    await answersTo(app, a.id, b.id);
    await answersTo(app, b.id, c.id);
    expect(await answersTo(app, c.id, a.id)).toEqual({
      ok: false,
      error: { code: 'answers-in-a-circle', details: { names: 'A, B, C' } },
    });
    expect((await now(app, c.id)).links).toEqual([]);
    const child = { partnershipId: a.id, link: link('child', { partnershipId: c.id }) };
    expect((await app.refused('structure:saveLink', child)).code).toBe('answers-in-a-circle');
    const liaison = { partnershipId: c.id, link: link('liaison', { partnershipId: a.id }) };
    expect((await app.ask('structure:saveLink', liaison)).ok).toBe(true);
  });

  test('refuse a second one of a kind to the same body, one to itself, and one that is not there', async () => {
    const app = await useCases();
    const { id: partnershipId } = await made(app, 'Ours');
    await app.get('structure:saveLink', { partnershipId, link: link('liaison', { name: 'DAAT' }) });
    const code = async (one: LinkInput): Promise<string> =>
      (await app.refused('structure:saveLink', { partnershipId, link: one })).code;
    expect(await code(link('liaison', { name: 'daat' }))).toBe('already-there');
    expect(await code(link('liaison', { partnershipId }))).toBe('invalid-input');
    expect(await code(link('close', { id: ids.link('gone') }))).toBe('not-found');
    const gone = { partnershipId, linkId: ids.link('gone') };
    expect((await app.refused('structure:removeLink', gone)).code).toBe('not-found');
  });

  test('are read over all partnerships, each with what its terms say of groups', async () => {
    const app = await useCases();
    const essex = await made(app, 'Essex', 'safer-essex');
    await made(app, 'Other');
    const { partnerships, today } = await app.get('structure:open', {});
    expect(partnerships.map(({ name }) => name).toSorted()).toEqual(['Essex', 'Other']);
    const own = partnerships.find(({ id }) => id === essex.id);
    expect(own?.rules.groupsTimeBound).toMatchObject({ state: 'set', clause: '5.4' });
    expect(today).toBe(TODAY);
  });
});

describe('reports (G2 to G6)', () => {
  async function brief(app: UseCases): Promise<{ partnershipId: PartnershipId; report: Report }> {
    const { id: partnershipId, reports } = await made(app, 'BCP', 'bcp');
    const { done: _, ...facts } = reports[0]!;
    const nextDue = isoDate('2026-06-30');
    const { view } = await app.get('structure:saveReport', { partnershipId, ...facts, nextDue });
    return { partnershipId, report: view.partnership.reports[0]! };
  }

  test('one that was sent is on record, and the next is due three months later; Undo goes back (G2, BCP 5.1)', async () => {
    const app = await useCases();
    const { partnershipId, report } = await brief(app);
    const sent = { partnershipId, reportId: report.id, on: TODAY };
    const { view, undo } = await app.get('structure:recordReport', sent);
    expect(view.partnership.reports).toEqual([
      { ...report, nextDue: '2026-09-30', done: [{ due: '2026-06-30', on: TODAY }] },
    ]);
    await app.get('app:undo', { token: undo });
    expect((await now(app, partnershipId)).reports).toEqual([report]);
  });

  test('one that is still to be sent is not recorded as sent', async () => {
    const app = await useCases();
    const { partnershipId, report } = await brief(app);
    const input = { partnershipId, reportId: report.id, on: isoDate('2026-06-13') };
    expect((await app.refused('structure:recordReport', input)).code).toBe('invalid-input');
  });

  test('a record made in error is removed, and when the next is due stays', async () => {
    const app = await useCases();
    const { partnershipId, report } = await brief(app);
    const which = { partnershipId, reportId: report.id };
    await app.get('structure:recordReport', { ...which, on: TODAY });
    const nowhere = await app.refused('structure:removeReportRecord', { ...which, place: 1 });
    expect(nowhere.code).toBe('not-found');
    const { view } = await app.get('structure:removeReportRecord', { ...which, place: 0 });
    expect(view.partnership.reports).toMatchObject([{ nextDue: '2026-09-30', done: [] }]);
  });

  test('one that others owe is added and removed (G4, Warwickshire 2 o)', async () => {
    const app = await useCases();
    const { id: partnershipId } = await made(app, 'Ours');
    const facts = {
      direction: 'in' as const,
      title: 'Quarterly report',
      body: 'Supporting People',
    };
    const rest = { everyMonths: 3, nextDue: null, clause: '2 o' };
    const input = { partnershipId, id: null, ...facts, ...rest };
    const { view } = await app.get('structure:saveReport', input);
    expect(view.partnership.reports).toMatchObject([{ ...facts, ...rest, done: [] }]);
    const which = { partnershipId, reportId: view.partnership.reports[0]!.id };
    const removed = await app.get('structure:removeReport', which);
    expect(removed.view.partnership.reports).toEqual([]);
    expect((await app.refused('structure:removeReport', which)).code).toBe('not-found');
  });
});
