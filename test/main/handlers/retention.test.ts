import { expect, test } from 'vitest';
import { emptyActionLog } from '#shared/model/action';
import { meetingIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { emptyRegisters } from '#shared/model/registers';
import type { Retained, Retention } from '#shared/model/retention';
import { damageDocument } from '../../support/damaged-document';
import { paragraph } from '../../support/minute-blocks';
import { aMeeting, anAction, anAttendance, anItem } from '../../support/sample-records';
import { aPaper, aStep } from '../../support/tracker-builders';
import { useCases } from '../../support/use-cases';
import { aBoardOf } from '../../support/warwickshire-board';

const all: Retained[] = [
  'minutes',
  'actions',
  'interests',
  'attendance',
  'papers',
  'contact-details',
];
const OLD = isoDate('2001-06-10');

/** A partnership of which everything is old, and one meeting is not. */
async function old(retention: Retention[]) {
  const app = await useCases();
  const board = await aBoardOf(app, 'warwickshire');
  const { partnershipId } = board;
  const bell = await board.seat('Grace Bell', 'Police Service', {
    from: '1999-01-01',
    until: '2001-12-31',
  });
  const shah = await board.seat('Priya Shah', 'Police Service', { from: '1999-01-01' });
  const paper = aPaper('one', [aStep('draft', OLD)], { title: 'Closed paper' });
  const item = anItem(1, { isClosed: true, paperIds: [paper.id] });
  const meeting = (key: string, date: string) =>
    aMeeting({
      id: meetingIdSchema.parse(key),
      partnershipId,
      date: isoDate(date),
      state: 'closed',
      agenda: [item],
      attendance: [anAttendance(bell)],
      minutes: [{ itemId: item.id, blocks: [paragraph('Said.')] }],
    });
  const actions = [
    anAction(1, { closedOn: OLD, status: 'complete', isConfidential: true }),
    anAction(2, {}),
  ];
  const standingInterests = [
    { id: 'interest-1', personId: bell, categoryId: null, text: 'A firm', from: null, until: OLD },
    {
      id: 'interest-2',
      personId: bell,
      categoryId: null,
      text: 'It lasts',
      from: OLD,
      until: null,
    },
  ] as never;
  const gifts = [
    {
      id: 'gift-1',
      personId: shah,
      on: OLD,
      what: 'Lunch',
      from: 'A firm',
      value: '',
      isAccepted: false,
      registeredOn: null,
    },
  ] as never;
  await app.deps.changes.commit([
    { kind: 'meeting', id: 'old', next: meeting('old', OLD) },
    { kind: 'meeting', id: 'new', next: meeting('new', '2026-06-01') },
    { kind: 'meeting', id: 'planned', next: meeting('planned', '2099-06-10') },
    { kind: 'action-log', id: partnershipId, next: { ...emptyActionLog(partnershipId), actions } },
    {
      kind: 'registers',
      id: partnershipId,
      next: { ...emptyRegisters(partnershipId), standingInterests, gifts, papers: [paper] },
    },
  ]);
  await app.get('partnerships:saveRetention', { partnershipId, retention });
  return { app, partnershipId, bell };
}

const years = (record: Retained): Retention => ({ record, years: 6, clause: 'Schedule 4' });

test('what is older than the times of the partnership is listed by kind, with its day and where it opens (X6)', async () => {
  const { app, partnershipId, bell } = await old(all.map(years));
  const before = await app.deps.store.readAll('meeting');
  const { kinds, unread } = await app.get('retention:review', { partnershipId });
  const said = Object.fromEntries(
    kinds.map(({ record, due }) => [record, due.map(({ what, from }) => `${what}, ${from}`)]),
  );
  const meeting = 'Meeting of 10 June 2001, 2007-06-11';
  expect(said).toEqual({
    minutes: [meeting],
    attendance: [meeting],
    actions: [expect.stringMatching(/, 2007-06-11$/)],
    interests: [
      'Interest of Grace Bell, 2007-06-11',
      'Gift or hospitality offered to Priya Shah, 2007-06-11',
    ],
    papers: ['Closed paper, 2007-06-11'],
    'contact-details': ['Grace Bell, 2008-01-01'],
  });
  expect(kinds.find(({ record }) => record === 'minutes')?.next).toBe('2032-06-02');
  const opens = kinds.flatMap(({ due }) => due.map((one) => one.opens));
  expect(opens).toContainEqual({ screen: 'meeting', meetingId: 'old' });
  expect(opens).toContainEqual({ screen: 'person', personId: bell });
  expect(unread).toBe(0);
  expect(await app.deps.store.readAll('meeting')).toEqual(before);
});

test('a confidential action and a paper of a closed item are marked (X1, M3)', async () => {
  const { app, partnershipId } = await old(all.map(years));
  const { kinds } = await app.get('retention:review', { partnershipId });
  const marked = kinds.flatMap(({ record, due }) =>
    due.some((one) => one.isConfidential) ? [record] : [],
  );
  expect(marked).toEqual(['actions', 'papers']);
});

test('where the partnership says nothing, nothing is listed and no time is invented', async () => {
  const { app, partnershipId } = await old([]);
  const { kinds } = await app.get('retention:review', { partnershipId });
  expect(
    kinds.every(({ setting, due, next }) => setting === null && due.length === 0 && next === null),
  ).toBe(true);
});

test('somebody whose details were taken out is not listed again', async () => {
  const { app, partnershipId, bell } = await old([years('contact-details')]);
  await app.get('people:anonymise', { personId: bell, words: [] });
  const { kinds } = await app.get('retention:review', { partnershipId });
  expect(kinds.flatMap(({ due }) => due)).toEqual([]);
});

test('a meeting that cannot be read is counted', async () => {
  const { app, partnershipId } = await old(all.map(years));
  const again = await useCases({}, app.folder);
  await again.deps.store.digests('meeting');
  await damageDocument(app.folder, 'meeting', 'old');
  expect((await again.get('retention:review', { partnershipId })).unread).toBe(1);
});
