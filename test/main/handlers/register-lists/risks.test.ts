import { beforeEach, expect, test } from 'vitest';
import type { Input } from '#shared/ipc/contract';
import type { PartnershipId } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { aHeldMeeting, aVotingBoard } from '../../../support/register-cases';
import { useCases, type UseCases } from '../../../support/use-cases';

let app: UseCases;
let partnershipId: PartnershipId;

beforeEach(async () => {
  app = await useCases();
  partnershipId = (await aVotingBoard(app)).view.partnership.id;
});

const risks = async () => (await app.get('registerLists:kept', { partnershipId })).risks;

function facts(changes: Partial<Input<'risks:save'>> = {}): Input<'risks:save'> {
  return {
    partnershipId,
    riskId: null,
    kind: 'risk',
    what: 'The grant may end.',
    level: 'high',
    raisedOn: isoDate('2026-06-01'),
    raisedBy: 'Fire service',
    origin: null,
    ownerId: null,
    bodyId: null,
    response: '',
    reviewOn: isoDate('2026-06-20'),
    isConfidential: false,
    ...changes,
  };
}

test('a risk is raised, corrected, closed, reopened and removed (G18)', async () => {
  await app.get('risks:save', facts());
  const [raised] = await risks();
  expect(raised).toMatchObject({ what: 'The grant may end.', closedOn: null });
  const riskId = raised!.id;
  await app.get('risks:close', { partnershipId, riskId, closedOn: isoDate('2026-06-12') });
  await app.get('risks:save', facts({ riskId, kind: 'issue' }));
  expect(await risks()).toMatchObject([{ kind: 'issue', closedOn: '2026-06-12' }]);
  await app.get('risks:close', { partnershipId, riskId, closedOn: null });
  expect(await risks()).toMatchObject([{ closedOn: null }]);
  const { undo } = await app.get('risks:remove', { partnershipId, riskId });
  expect(await risks()).toEqual([]);
  await app.get('app:undo', { token: undo });
  expect(await risks()).toHaveLength(1);
});

test('its review comes up under what is due', async () => {
  await app.get('risks:save', facts());
  const { rows } = await app.get('due:list', {});
  expect(rows).toContainEqual(
    expect.objectContaining({ kind: 'risk-review', subject: 'The grant may end.' }),
  );
});

test('one raised under a closed item is confidential (M3)', async () => {
  const { meeting } = await aHeldMeeting(app, partnershipId);
  const [item] = meeting.agenda;
  const agenda = [{ ...item!, isClosed: true }];
  await app.deps.store.write('meeting', meeting.id, { ...meeting, agenda });
  await app.get('risks:save', facts({ origin: { meetingId: meeting.id, itemId: item!.id } }));
  expect(await risks()).toMatchObject([{ isConfidential: true }]);
});

test.each<[string, Partial<Input<'risks:save'>>]>([
  ['a risk', { riskId: 'gone' }],
  ['a person', { ownerId: 'gone' }],
  ['an organisation', { bodyId: 'gone' }],
  ['a meeting', { origin: { meetingId: 'gone', itemId: 'gone' } }],
])('names nothing that is not there: %s', async (_, changes) => {
  expect((await app.refused('risks:save', facts(changes))).code).toBe('not-found');
  expect(await risks()).toEqual([]);
});
