import { expect, test } from 'vitest';
import { emptyActionLog } from '#shared/model/action';
import { meetingIdSchema, type PersonId } from '#shared/model/id';
import { usualInterestCategories } from '#shared/model/interest';
import { isoDate } from '#shared/model/iso-date';
import { emptyRegisters } from '#shared/model/registers';
import { damageDocument } from '../../../support/damaged-document';
import { aDeclaration, paragraph } from '../../../support/minute-blocks';
import { aGift, aStandingInterest } from '../../../support/register-builders';
import { aMeeting, anAction, anAttendance, anItem } from '../../../support/sample-records';
import { useCases, type UseCases } from '../../../support/use-cases';
import { aBoardOf } from '../../../support/warwickshire-board';

/** Two partnerships, each of which has recorded something of Grace Bell, and something of another. */
async function recorded() {
  const app = await useCases();
  const first = await aBoardOf(app, 'warwickshire');
  const bell = await first.seat('Grace Bell', 'Probation');
  const cole = await first.seat('Marcus Cole', 'Police Service');
  const second = await aBoardOf(app, null);
  await add(app, first.partnershipId, { bell, cole });
  await add(app, second.partnershipId, { bell, cole });
  return { app, bell, first, second };
}

async function add(
  { deps }: UseCases,
  partnershipId: ReturnType<typeof aMeeting>['partnershipId'],
  { bell, cole }: { bell: PersonId; cole: PersonId },
): Promise<void> {
  const closed = { ...anItem(1), isClosed: true };
  const blocks = [
    paragraph('Opened.'),
    aDeclaration({ personId: bell, aboutItemId: closed.id }),
    aDeclaration({ personId: cole, aboutItemId: closed.id }),
  ];
  const next = aMeeting({
    id: meetingIdSchema.parse(`of-${partnershipId}`),
    partnershipId,
    agenda: [closed],
    attendance: [anAttendance(bell), anAttendance(cole)],
    minutes: [{ itemId: closed.id, blocks }],
  });
  const [category] = usualInterestCategories;
  await deps.changes.commit([
    { kind: 'meeting', id: next.id, next },
    {
      kind: 'action-log',
      id: partnershipId,
      next: {
        ...emptyActionLog(partnershipId),
        actions: [
          anAction(1, { ownerIds: [bell], status: 'complete', closedOn: isoDate('2026-06-01') }),
          anAction(2, { ownerIds: [cole] }),
          anAction(3, { ownerIds: [cole, bell], isConfidential: true }),
        ],
      },
    },
    {
      kind: 'registers',
      id: partnershipId,
      next: {
        ...emptyRegisters(partnershipId),
        gifts: [aGift('1', { personId: bell }), aGift('2', { personId: cole })],
        standingInterests: [
          aStandingInterest(bell, { categoryId: category!.id }),
          aStandingInterest(cole),
        ],
      },
    },
  ]);
}

test('the record of a person is theirs alone, over all partnerships, open actions first (P18)', async () => {
  const { app, bell, first, second } = await recorded();
  const record = await app.get('people:record', { personId: bell });
  expect(
    record.attendance.map(({ partnershipId, year, there }) => [partnershipId, year, there]),
  ).toEqual([first, second].map(({ partnershipId }) => [partnershipId, '2026', 1]));
  expect(
    record.actions.map(({ reference, isConfidential }) => [reference, isConfidential]),
  ).toEqual([
    ['A-2026-003', true],
    ['A-2026-003', true],
    ['A-2026-001', false],
    ['A-2026-001', false],
  ]);
  expect(record.interests.map(({ category }) => category)).toEqual([
    usualInterestCategories[0]!.words,
    usualInterestCategories[0]!.words,
  ]);
  expect(record.declarations.map(({ item, isClosed }) => [item, isClosed])).toEqual([
    ['Performance report', true],
    ['Performance report', true],
  ]);
  expect(record.gifts.map(({ what }) => what)).toEqual(['Lunch', 'Lunch']);
  expect(record.unread).toBe(0);
});

test('documents that cannot be read are counted, and the rest is told all the same', async () => {
  const { app, bell, first } = await recorded();
  await app.deps.store.close();
  await damageDocument(app.folder, 'registers', first.partnershipId);
  const again = await useCases({}, app.folder);
  const record = await again.get('people:record', { personId: bell });
  expect([record.unread, record.gifts.length, record.actions.length]).toEqual([1, 1, 4]);
});

test('nobody has no record', async () => {
  const app = await useCases();
  expect((await app.refused('people:record', { personId: 'gone' })).code).toBe('not-found');
});
