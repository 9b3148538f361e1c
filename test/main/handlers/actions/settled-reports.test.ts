import { expect, test } from 'vitest';
import { actionsToReport, nextMeeting } from '#shared/domain/actions/who-must-report';
import type { UseCases } from '../../../support/use-cases';
import { useCases } from '../../../support/use-cases';
import type { PartnershipId } from '#shared/model/id';

async function reported(app: UseCases, partnershipId: PartnershipId): Promise<string[]> {
  const { actions, meetings, today } = await app.get('actions:open', { partnershipId });
  const meeting = nextMeeting(meetings, today);
  return actionsToReport(actions, meetings, meeting).map(({ reference }) => reference);
}

test('what is reported at a meeting is settled by hand, and follows the rule again (A1, A2)', async () => {
  const app = await useCases();
  const { partnership } = await app.get('partnerships:createSample', {});
  const partnershipId = partnership.id;
  const { actions, meetings, today } = await app.get('actions:open', { partnershipId });
  const meeting = nextMeeting(meetings, today);
  const which = { partnershipId, meetingId: meeting!.id, actionIds: [actions[0]!.id] };
  const proposed = await reported(app, partnershipId);
  expect(proposed).toContain(actions[0]!.reference);
  await app.get('actions:settleReport', { ...which, choice: 'left-out' });
  expect(await reported(app, partnershipId)).not.toContain(actions[0]!.reference);
  await app.get('actions:settleReport', { ...which, choice: null });
  expect(await reported(app, partnershipId)).toEqual(proposed);
  const elsewhere = { ...which, meetingId: 'gone', choice: null };
  expect((await app.refused('actions:settleReport', elsewhere)).code).toBe('not-found');
});

test('actions are numbered as the partnership says from then on; what could not be told apart is refused', async () => {
  const app = await useCases();
  const { partnership } = await app.get('partnerships:createSample', {});
  const partnershipId = partnership.id;
  const refused = await app.refused('actions:setReferences', {
    partnershipId,
    pattern: 'A{number}',
  });
  expect(refused.code).toBe('reference-pattern');
  await app.get('actions:setReferences', { partnershipId, pattern: 'SA/{year}/{number}' });
  const facts = { what: 'Book the hall', ownerIds: [], due: null, origin: null };
  const { action } = await app.get('actions:record', { partnershipId, ...facts });
  expect(action.reference).toBe('SA/2026/004');
});
