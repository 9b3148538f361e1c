import { expect, test } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import { stated } from '#shared/model/setting';
import { aMember, aRepresentative, ids, rulesWith } from '../../../support/board-builders';
import { aMeeting, anAttendance, TODAY } from '../../../support/sample-records';
import { useCases } from '../../../support/use-cases';

const secretariat = { name: 'Beth', team: '', email: '', phone: '' };
const blank = { presetId: null, name: 'Ours', area: '', secretariat };

test('a health check counts a year’s meetings, attendance, deadlines, quorum and overdue actions (T6)', async () => {
  const app = await useCases();
  const partnership = (await app.get('partnerships:create', blank)).partnership;
  const rules = rulesWith({
    minutesDue: stated({ days: 7, counted: 'calendar', isTarget: false }, '9'),
  });
  const report = { id: ids.report('r'), direction: 'out' as const, title: 'R', body: 'B' };
  const done = [
    { due: isoDate('2026-01-31'), on: isoDate('2026-02-02') },
    { due: null, on: TODAY },
  ];
  const reports = [
    { ...report, everyMonths: 3, nextDue: isoDate('2026-06-01'), clause: '', done },
    {
      ...report,
      id: ids.report('i'),
      direction: 'in' as const,
      everyMonths: 3,
      nextDue: TODAY,
      clause: '',
      done,
    },
  ];
  const terms = [{ ...partnership.terms[0]!, rules }];
  await app.deps.store.write('partnership', partnership.id, {
    ...partnership,
    reports,
    terms,
    members: [aMember('police'), aMember('council')],
    representatives: [aRepresentative('b', 'police'), aRepresentative('a', 'council')],
  });
  const ours = { partnershipId: partnership.id };
  const held = aMeeting({
    ...ours,
    id: ids.meeting('may'),
    date: isoDate('2026-05-01'),
    state: 'closed',
    attendance: [
      anAttendance(ids.person('a')),
      anAttendance(ids.person('b'), { mark: 'apologies' }),
      anAttendance(ids.person('c'), { capacity: 'stand-in', standsInFor: ids.person('b') }),
    ],
  });
  await app.deps.store.write('meeting', held.id, held);
  const open = aMeeting({ ...ours, id: ids.meeting('june'), state: 'in-progress' });
  await app.deps.store.write('meeting', open.id, open);
  const old = aMeeting({ ...ours, id: ids.meeting('old'), date: isoDate('2024-05-01') });
  await app.deps.store.write('meeting', old.id, old);
  const action = { what: 'Chase it', ownerIds: [], due: isoDate('2026-06-01'), origin: null };
  await app.get('actions:record', { ...ours, ...action });

  const view = await app.get('structure:healthCheck', { ...ours, year: 2026 });
  expect(view.years).toEqual([2026, 2024]);
  expect(view.check).toMatchObject({
    held: { ordinary: 1, extraordinary: 0, conference: 0, annual: 0 },
    notClosed: [open.id],
    attendance: { places: 2, inPerson: 1, byStandIn: 1, apologies: 0, percent: 100 },
    // Late: the report of January. Missed: that of June, and the minutes of May.
    deadlines: { met: 0, late: 1, missed: 2, open: 1 },
    quorum: { silent: [held.id] },
  });
  // P7: of the two members only one sent somebody in place of its representative.
  expect(view.standIns).toEqual([{ memberId: ids.member('police'), meetings: 1, uses: 1 }]);
  expect(view.meetings.map(({ id }) => id)).toEqual([open.id, held.id]);
  expect(view.actions).toMatchObject([{ what: 'Chase it' }]);
  const before = await app.get('structure:healthCheck', { ...ours, year: 2025 });
  expect(before.check.attendance.percent).toBeNull();
});
