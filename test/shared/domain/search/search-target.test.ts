import { expect, test } from 'vitest';
import { addressOf, type SearchTarget } from '#shared/domain/search/search-target';
import { organisationIdSchema } from '#shared/model/id';
import { paperIdSchema } from '#shared/model/register-ids';
import { ids } from '../../../support/board-builders';

const partnershipId = ids.partnership('anyshire');
const organisationId = organisationIdSchema.parse('council');
const at = { meetingId: ids.meeting('june'), itemId: ids.item('5') };

test.each<[string, SearchTarget, string]>([
  [
    'a person has a page',
    { is: 'person', personId: ids.person('cole') },
    `/people/${ids.person('cole')}`,
  ],
  [
    'a member is among the members',
    { is: 'organisation', organisationId, partnershipId },
    `/p/${partnershipId}/members`,
  ],
  [
    'a body of no partnership is where people are',
    { is: 'organisation', organisationId, partnershipId: null },
    '/people',
  ],
  [
    'a partnership begins with its meetings',
    { is: 'partnership', partnershipId },
    `/p/${partnershipId}/meetings`,
  ],
  [
    'a meeting begins with its agenda',
    { is: 'meeting', meetingId: at.meetingId },
    `/m/${at.meetingId}/agenda`,
  ],
  ['an item is at its place', { is: 'item', ...at }, `/m/${at.meetingId}/minutes?at=${at.itemId}`],
  [
    'a bullet is at its very place',
    { is: 'block', ...at, block: '3.1' },
    `/m/${at.meetingId}/minutes?at=${at.itemId}.3.1`,
  ],
  [
    'an action is opened',
    { is: 'action', partnershipId, actionId: ids.action(7) },
    `/p/${partnershipId}/actions?open=${ids.action(7)}`,
  ],
  [
    'a paper is among the papers',
    { is: 'paper', partnershipId, paperId: paperIdSchema.parse('report') },
    `/p/${partnershipId}/papers`,
  ],
])('%s', (_, target, address) => {
  expect(addressOf(target)).toBe(address);
});
