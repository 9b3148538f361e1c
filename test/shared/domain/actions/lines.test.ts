import { expect, test } from 'vitest';
import { actionLines, tallyOf, type ActionLine } from '#shared/domain/actions/lines';
import { trackedActions } from '#shared/domain/actions/tracked';
import type { Action } from '#shared/model/action';
import { isoDate } from '#shared/model/iso-date';
import { aPartnership, aPerson, ids } from '../../../support/board-builders';
import { anAction, TODAY } from '../../../support/sample-records';

const bell = ids.person('bell');
const tracked = (...actions: Action[]) =>
  trackedActions(
    {
      actions,
      partnership: aPartnership(),
      people: [aPerson('bell')],
      organisations: [],
      workStreams: [],
      meetings: [],
    },
    TODAY,
  );
const short = (line: ActionLine): string =>
  line.kind === 'group'
    ? `${line.key.kind}, ${line.open} open, ${line.overdue} overdue`
    : line.action.reference.slice(-1);

const late = { due: isoDate('2026-06-01') };
const log = tracked(
  anAction(1, { ownerIds: [bell], ...late }),
  anAction(2),
  anAction(3, { ownerIds: [bell], status: 'complete', ...late }),
);

test('a list without groups has no headings', () => {
  expect(actionLines(log, 'none', TODAY).map(short)).toEqual(['1', '2', '3']);
});

test('a list in groups has a heading above each', () => {
  expect(actionLines(log, 'owner', TODAY).map(short)).toEqual([
    'owner, 1 open, 1 overdue',
    '1',
    '3',
    'no-owner, 1 open, 0 overdue',
    '2',
  ]);
});

test('actions are counted, those that are open and those that are overdue', () => {
  expect(tallyOf(log, TODAY)).toEqual({ count: 3, open: 2, overdue: 1 });
  expect(tallyOf([], TODAY)).toEqual({ count: 0, open: 0, overdue: 0 });
});
