import { expect, test } from 'vitest';
import { emptyActionLog } from '#shared/model/action';
import { isoDate } from '#shared/model/iso-date';
import { anAction } from '../../../support/sample-records';
import { useCases } from '../../../support/use-cases';
import { aBoardOf } from '../../../support/warwickshire-board';

/** Grace Bell chairs for the Police Service and stands in for Probation on Warwickshire's board. */
async function chaired() {
  const app = await useCases();
  const board = await aBoardOf(app, 'warwickshire');
  const bell = await board.seat('Grace Bell', 'Police Service', { from: '2026-01-01' });
  const cole = await board.seat('Marcus Cole', 'Police Service');
  await app.get('partnerships:saveOffice', board.office(bell, { from: isoDate('2026-04-01') }));
  const { partnershipId } = board;
  const actions = [
    anAction(1, { ownerIds: [bell] }),
    anAction(2, { ownerIds: [cole] }),
    anAction(3, { ownerIds: [bell], status: 'complete', closedOn: isoDate('2026-06-01') }),
  ];
  const next = { ...emptyActionLog(partnershipId), actions };
  await app.deps.changes.commit([{ kind: 'action-log', id: partnershipId, next }]);
  const asked = {
    personId: bell,
    organisationName: 'Crown Prosecution Service',
    lastDay: isoDate('2026-06-30'),
  };
  return { app, board, bell, asked };
}

test('a change of employer is previewed: the seat, the office by its clause, the open actions (P18)', async () => {
  const { app, board, asked } = await chaired();
  const { partnership } = await board.open();
  const { oldEmployer, boards } = await app.get('people:previewEmployer', asked);
  expect(oldEmployer).toBe('Police Service');
  expect(boards).toEqual([
    {
      partnershipId: board.partnershipId,
      partnershipName: 'Safer Anyshire',
      standIn: expect.objectContaining({ clause: '3.2' }),
      parts: [
        {
          id: partnership.representatives[0]!.id,
          role: 'representative',
          leadsOn: '',
          ownBodyClause: null,
        },
      ],
      offices: [
        {
          title: 'Chair',
          findings: [expect.stringMatching(/^Holds no seat, .*5\.2.*\.$/)],
        },
      ],
      actions: [{ id: 'action-1', reference: 'A-2026-001' }],
    },
  ]);
  const { people, organisations } = await board.open();
  expect(people.find(({ id }) => id === asked.personId)?.organisationId).toBe(
    organisations.find(({ name }) => name === 'Police Service')?.id,
  );
});

test('it is recorded with the parts that were chosen ended, the history as it was, and taken back', async () => {
  const { app, board, bell, asked } = await chaired();
  const before = (await board.open()).partnership;
  const endedParts = before.representatives.map(({ id }) => id);
  const { undo } = await app.get('people:changeEmployer', { ...asked, endedParts });
  const after = (await board.open()).partnership;
  expect(after.representatives.map(({ personId, from, until }) => [personId, from, until])).toEqual(
    [
      [bell, '2026-01-01', '2026-06-30'],
      // Another's part is never ended, though it was named.
      [before.representatives[1]!.personId, null, null],
    ],
  );
  expect(after.offices).toEqual(before.offices);
  const employer = async () => (await app.get('people:open', { personId: bell })).organisation;
  expect(await employer()).toBe('Crown Prosecution Service');
  await app.get('app:undo', { token: undo });
  expect((await board.open()).partnership).toEqual(before);
  expect(await employer()).toBe('Police Service');
});

test('parts that were not chosen stay, and a new employer that nobody knew is added', async () => {
  const { app, board, bell, asked } = await chaired();
  const before = (await board.open()).partnership;
  const organisationName = 'A New Trust';
  await app.get('people:changeEmployer', { ...asked, organisationName, endedParts: [] });
  expect((await board.open()).partnership).toEqual(before);
  expect((await app.get('people:open', { personId: bell })).organisation).toBe('A New Trust');
});

test('a part is not ended before it begins', async () => {
  const { app, board, asked } = await chaired();
  const { partnership } = await board.open();
  const [seat] = partnership.representatives;
  const { code } = await app.refused('people:changeEmployer', {
    ...asked,
    lastDay: isoDate('2025-12-31'),
    endedParts: [seat!.id],
  });
  expect(code).toBe('end-before-start');
  const gone = { ...asked, personId: 'gone', endedParts: [] };
  expect((await app.refused('people:changeEmployer', gone)).code).toBe('not-found');
});
