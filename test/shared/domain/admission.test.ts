import { describe, expect, test } from 'vitest';
import { admissionNeeds, bodiesByStanding, sizeWith } from '#shared/domain/admission';
import { isoDate } from '#shared/model/iso-date';
import type { Member } from '#shared/model/membership';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { aMember, ids, rulesWith, silentRules } from '../../support/board-builders';

const ON = isoDate('2026-06-10');

describe('invited, accepted, declined (P22, Safer Communities Programme)', () => {
  test('keeps bodies apart by where they stand on the day', () => {
    const members = [
      aMember('police'),
      aMember('government', { standing: 'invited' }),
      aMember('university', { standing: 'declined' }),
      aMember('later', { standing: 'invited', from: isoDate('2026-06-11') }),
      aMember('gone', { until: isoDate('2026-06-09') }),
    ];
    const bodies = bodiesByStanding({ members }, ON);
    const keys = (list: readonly Member[]) => list.map(({ id }) => id);
    expect(keys(bodies.members)).toEqual([ids.member('police')]);
    expect(keys(bodies.invited)).toEqual([ids.member('government')]);
    expect(keys(bodies.declined)).toEqual([ids.member('university')]);
  });
});

describe('what an admission lacks (P13, Warwickshire 4.3)', () => {
  const approved = rulesWith({ admissionApprovedBy: stated('Public Service Board', '4.3') });
  const complete = {
    proposedBy: 'The Chair',
    reasons: 'Speaks for tenants',
    approvedBy: 'Public Service Board',
    approvedOn: ON,
    resultingSeats: 18,
  };
  const ALL = ['proposer', 'reasons', 'resulting-seats', 'approver', 'day-of-approval'];

  test.each([
    ['a complete record', complete, []],
    ['no proposer', { ...complete, proposedBy: '' }, ['proposer']],
    ['no reasons', { ...complete, reasons: '' }, ['reasons']],
    ['no size', { ...complete, resultingSeats: null }, ['resulting-seats']],
    ['nobody who approved', { ...complete, approvedBy: '' }, ['approver']],
    ['no day of approval', { ...complete, approvedOn: null }, ['day-of-approval']],
  ])('%s, where a parent approves', (_, admission, lacks) => {
    expect(admissionNeeds(aMember('tenants', { admission }), approved)).toEqual({
      state: 'set',
      approver: 'Public Service Board',
      clause: '4.3',
      isRecorded: true,
      lacks,
    });
  });

  test('is everything for an invited body without a record, nothing for a founding member', () => {
    const invited = aMember('tenants', { standing: 'invited' });
    expect(admissionNeeds(invited, approved)).toMatchObject({ isRecorded: false, lacks: ALL });
    expect(admissionNeeds(aMember('police'), approved)).toMatchObject({
      isRecorded: false,
      lacks: [],
    });
  });

  test.each([
    ['silent', SILENT],
    ['not-entered', NOT_ENTERED],
  ] as const)('is no approval where the terms are %s', (state, admissionApprovedBy) => {
    const admission = { ...complete, approvedBy: '', approvedOn: null };
    const member = aMember('tenants', { admission });
    expect(admissionNeeds(member, rulesWith({ admissionApprovedBy }))).toEqual({
      state,
      isRecorded: true,
      lacks: [],
    });
    const invited = aMember('tenants', { standing: 'invited' });
    expect(admissionNeeds(invited, silentRules).lacks).toEqual(ALL.slice(0, 3));
  });
});

describe('the size that results (P13, Warwickshire 4.3 ii)', () => {
  test('adds an invited body to the members of the day', () => {
    const tenants = aMember('tenants', { standing: 'invited', seats: 2 });
    const partnership = { members: [aMember('police'), aMember('cdrp', { seats: 5 }), tenants] };
    expect(sizeWith(partnership, tenants, ON)).toEqual({
      before: { bodies: 2, seats: 6 },
      after: { bodies: 3, seats: 8 },
    });
  });

  test('is what it was for a body that is in', () => {
    const police = aMember('police');
    const size = sizeWith({ members: [police] }, police, ON);
    expect(size.after).toEqual(size.before);
  });
});
