import { expect, test } from 'vitest';
import { useCases } from '../../support/use-cases';

const secretariat = { name: 'Beth', team: '', email: '', phone: '' };

async function twoPartnerships() {
  const app = await useCases();
  const { partnership } = await app.get('partnerships:createSample', {});
  const blank = { presetId: null, name: 'Ours', area: '', secretariat };
  const ours = (await app.get('partnerships:create', blank)).partnership;
  return { app, sample: partnership.id, ours: ours.id };
}

test('every partnership has its line, with its meetings, attendance and actions', async () => {
  const { app, sample } = await twoPartnerships();
  const { rows, year } = await app.get('overview:open', { partnershipId: null });
  expect(year).toBe(2026);
  expect(rows.map(({ name }) => name)).toEqual(['Ours', 'Safer Anyshire']);
  expect(rows[0]).toMatchObject({ held: 0, planned: 0, attendance: null, open: 0, next: null });
  const health = await app.get('structure:healthCheck', { partnershipId: sample, year });
  const meetings = await app.get('meetings:list', { partnershipId: sample });
  const coming = meetings.find(({ state }) => state === 'planned');
  expect(rows[1]).toMatchObject({
    held: 1,
    attendance: health.check.attendance.percent,
    quorum: { quorate: health.check.quorum.quorate.length },
    overdue: health.check.overdueActions.length,
    next: { id: coming!.id, date: coming!.date },
  });
});

test('the figures are those of the actions of one partnership, or of all', async () => {
  const { app, sample, ours } = await twoPartnerships();
  const action = { what: 'Chase it', ownerIds: [], due: null, origin: null };
  await app.get('actions:record', { partnershipId: ours, ...action });
  const openOf = async (partnershipId: typeof ours | null) => {
    const { figures } = await app.get('overview:open', { partnershipId });
    const aged = figures.ages.reduce((sum, { count }) => sum + count, 0);
    expect(figures.months).toHaveLength(12);
    expect(figures.months.at(-1)?.open).toBe(aged);
    return aged;
  };
  expect(await openOf(ours)).toBe(1);
  expect(await openOf(null)).toBe((await openOf(sample)) + 1);
});

test('an action that is recorded is counted at once', async () => {
  const { app, ours } = await twoPartnerships();
  const openOfOurs = async () =>
    (await app.get('overview:open', { partnershipId: null })).rows.find(
      ({ partnershipId }) => partnershipId === ours,
    )?.open;
  expect(await openOfOurs()).toBe(0);
  const action = { what: 'Chase it', ownerIds: [], due: null, origin: null };
  await app.get('actions:record', { partnershipId: ours, ...action });
  expect(await openOfOurs()).toBe(1);
});

test('the meetings of the one partnership that is chosen are told one by one, and of several none', async () => {
  const { app, sample } = await twoPartnerships();
  const { history } = await app.get('overview:meetings', { partnershipId: sample, year: null });
  expect(history).toMatchObject({ year: 2026, years: [2026] });
  expect(history?.meetings).toMatchObject([
    { quorum: 'quorate', papers: { state: 'set', asked: 8, sent: 14 } },
  ]);
  expect(history?.members.length).toBeGreaterThan(1);
  const isNamed = history?.members.every(
    ({ name, organisation, marks }) => name !== '' && organisation !== '' && marks.length === 1,
  );
  expect(isNamed).toBe(true);
  const all = await app.get('overview:meetings', { partnershipId: null, year: null });
  expect(all.history).toBeNull();
});

test('where there is only one partnership its meetings are told without a choice, of the year asked for', async () => {
  const app = await useCases();
  await app.get('partnerships:createSample', {});
  const latest = await app.get('overview:meetings', { partnershipId: null, year: null });
  expect(latest.history?.meetings).toHaveLength(1);
  const before = await app.get('overview:meetings', { partnershipId: null, year: 2025 });
  expect(before.history).toMatchObject({ year: 2025, years: [2026], meetings: [], members: [] });
});

test('of a partnership that held no meeting this year is told', async () => {
  const { app, ours } = await twoPartnerships();
  const { history } = await app.get('overview:meetings', { partnershipId: ours, year: null });
  expect(history).toMatchObject({ year: 2026, years: [], meetings: [] });
});
