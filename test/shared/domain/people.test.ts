import { describe, expect, test } from 'vitest';
import { holdingsOf } from '#shared/domain/people';
import { isoDate } from '#shared/model/iso-date';
import {
  aGuest,
  aMember,
  anOffice,
  aPartnership,
  aRepresentative,
  ids,
} from '../../support/board-builders';

const ON = isoDate('2026-06-10');
const bell = ids.person('bell');

const county = aPartnership(
  {
    members: [
      aMember('police'),
      aMember('fire'),
      aMember('left', { until: isoDate('2026-06-09') }),
    ],
    representatives: [
      aRepresentative('bell', 'police', { leadsOn: 'hate crime' }),
      aRepresentative('bell', 'fire', { role: 'stand-in' }),
      aRepresentative('bell', 'left'),
      aRepresentative('khan', 'fire'),
    ],
    offices: [anOffice('chair', 'bell'), anOffice('vice-chair', 'khan')],
  },
  'county',
);
const district = aPartnership({ guests: [aGuest('bell'), aGuest('khan')] }, 'district');
const none = aPartnership({ guests: [aGuest('bell', { until: isoDate('2026-06-09') })] }, 'none');

describe('everything one person holds (P18, Safer Communities Programme)', () => {
  test('is listed partnership by partnership, those without any part left out', () => {
    expect(holdingsOf([county, district, none], bell, ON)).toEqual([
      {
        partnershipId: ids.partnership('county'),
        parts: [
          {
            memberId: ids.member('police'),
            organisationId: ids.organisation('police'),
            role: 'representative',
            leadsOn: 'hate crime',
          },
          {
            memberId: ids.member('fire'),
            organisationId: ids.organisation('fire'),
            role: 'stand-in',
            leadsOn: '',
          },
        ],
        offices: [anOffice('chair', 'bell')],
        guestRights: [],
      },
      {
        partnershipId: ids.partnership('district'),
        parts: [],
        offices: [],
        guestRights: [aGuest('bell')],
      },
    ]);
  });

  test('is that of the day', () => {
    const before = holdingsOf([county, district, none], bell, isoDate('2026-06-09'));
    expect(before.map(({ parts, guestRights }) => [parts.length, guestRights.length])).toEqual([
      [3, 0],
      [0, 1],
      [0, 1],
    ]);
  });

  test.each([
    ['closed', '2026-06-11', 1],
    ['closed', '2026-06-10', 0],
    ['merged', '2026-06-10', 0],
    ['shadow', '2026-06-10', 1],
    ['proposed', '2026-06-10', 1],
  ] as const)('in a partnership %s since %s is in %i partnerships (G15)', (state, since, count) => {
    const status = { state, since: isoDate(since), successorId: null };
    expect(holdingsOf([{ ...county, status }], bell, ON)).toHaveLength(count);
  });
});
