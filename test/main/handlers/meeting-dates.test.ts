import { describe, expect, test } from 'vitest';
import { useCases } from '../../support/use-cases';

const details = {
  date: '2026-09-10',
  startTime: '10:00',
  endTime: null,
  place: 'County Hall',
  joining: '',
  form: 'hybrid',
  kind: 'ordinary',
  dateAgreed: true,
  reason: '',
  calledBy: '',
} as const;

describe('a year’s meetings', () => {
  const year = ['2026-10-01', '2026-11-26', '2027-01-21'].map((date) => ({
    ...details,
    date,
    dateAgreed: false,
  }));

  test('are made together as proposed dates, and taken back by one Undo (F3, N10)', async () => {
    const app = await useCases();
    const { partnership } = await app.get('partnerships:createSample', {});
    const partnershipId = partnership.id;
    const before = await app.get('meetings:list', { partnershipId });
    const { meetingIds, undo } = await app.get('meetings:createMany', {
      partnershipId,
      meetings: year,
    });
    const after = await app.get('meetings:list', { partnershipId });
    const made = after.filter(({ id }) => meetingIds.includes(id));
    expect(made.map(({ date }) => date)).toEqual(['2027-01-21', '2026-11-26', '2026-10-01']);
    expect(made.every(({ dateAgreed, state }) => !dateAgreed && state === 'planned')).toBe(true);
    expect(made[0]?.itemCount).toBe(partnership.standingItems.length);
    await app.get('app:undo', { token: undo });
    expect(await app.get('meetings:list', { partnershipId })).toEqual(before);
  });

  test('stay where one of them was worked on since', async () => {
    const app = await useCases();
    const { partnership } = await app.get('partnerships:createSample', {});
    const partnershipId = partnership.id;
    const made = await app.get('meetings:createMany', { partnershipId, meetings: year });
    const meetingId = made.meetingIds[1]!;
    await app.get('meetings:saveDetails', { meetingId, details: { ...year[1]!, place: 'There' } });
    expect((await app.refused('app:undo', { token: made.undo })).code).toBe('changed-since');
    expect(await app.get('meetings:list', { partnershipId })).toHaveLength(5);
  });

  test('are of a partnership that is there', async () => {
    const app = await useCases();
    const input = { partnershipId: 'nowhere', meetings: year };
    expect((await app.refused('meetings:createMany', input)).code).toBe('not-found');
  });
});

test('the days of all partnerships’ meetings are listed, the earliest first (P18)', async () => {
  const app = await useCases();
  const { partnership } = await app.get('partnerships:createSample', {});
  await app.get('meetings:create', { partnershipId: partnership.id, details });
  const other = await app.get('partnerships:create', {
    presetId: null,
    name: 'Other Board',
    area: '',
    secretariat: { name: '', team: '', email: '', phone: '' },
  });
  const own = { partnershipId: partnership.id, partnershipName: partnership.name };
  const theirs = { partnershipId: other.partnership.id, partnershipName: 'Other Board' };
  await app.get('meetings:create', {
    partnershipId: theirs.partnershipId,
    details: { ...details, date: '2026-06-01' },
  });
  expect(await app.get('meetings:dates', {})).toEqual([
    { date: '2026-05-01', ...own },
    { date: '2026-06-01', ...theirs },
    { date: '2026-06-26', ...own },
    { date: '2026-09-10', ...own },
  ]);
});
