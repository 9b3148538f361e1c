import { expect, test } from 'vitest';
import { nominatedLeads } from '#shared/domain/membership/nominated-leads';
import { isoDate } from '#shared/model/iso-date';
import { aMember, aPartnership, aRepresentative, ids } from '../../../support/board-builders';

test('lists the nominated leads of the day and what they speak for (P21, Safer Essex 5.3)', () => {
  const board = aPartnership({
    members: [
      aMember('police'),
      aMember('councils'),
      aMember('declined', { standing: 'declined' }),
    ],
    representatives: [
      aRepresentative('bell', 'councils', { leadsOn: 'rural communities' }),
      aRepresentative('khan', 'police', { leadsOn: 'hate crime', role: 'accompanying' }),
      aRepresentative('silent', 'police'),
      aRepresentative('former', 'police', { leadsOn: 'fire', until: isoDate('2026-06-09') }),
      aRepresentative('outside', 'declined', { leadsOn: 'arson' }),
    ],
  });
  expect(nominatedLeads(board, isoDate('2026-06-10'))).toEqual([
    { personId: ids.person('khan'), memberId: ids.member('police'), leadsOn: 'hate crime' },
    {
      personId: ids.person('bell'),
      memberId: ids.member('councils'),
      leadsOn: 'rural communities',
    },
  ]);
});
