import { expect, test } from 'vitest';
import { addressOf, type SearchTarget } from '#shared/domain/search/search-target';
import { organisationIdSchema } from '#shared/model/id';
import {
  electronicDecisionIdSchema,
  paperIdSchema,
  proposalIdSchema,
  trackerIdSchema,
} from '#shared/model/register-ids';
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
    'a paper is opened',
    { is: 'paper', partnershipId, paperId: paperIdSchema.parse('report') },
    `/p/${partnershipId}/papers?open=report`,
  ],
  [
    'a proposal has a page',
    { is: 'proposal', partnershipId, proposalId: proposalIdSchema.parse('cameras') },
    `/p/${partnershipId}/proposals/cameras`,
  ],
  [
    'a decision between meetings has a page',
    {
      is: 'between-meetings',
      partnershipId,
      decisionId: electronicDecisionIdSchema.parse('october'),
    },
    `/p/${partnershipId}/between-meetings/october`,
  ],
  [
    'a risk is in its register',
    { is: 'risk', partnershipId },
    `/p/${partnershipId}/registers/risks`,
  ],
  [
    'a tracker has a page',
    { is: 'tracker', partnershipId, trackerId: trackerIdSchema.parse('grid') },
    `/p/${partnershipId}/trackers/grid`,
  ],
])('%s', (_, target, address) => {
  expect(addressOf(target)).toBe(address);
});
