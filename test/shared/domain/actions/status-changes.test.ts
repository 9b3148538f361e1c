import { describe, expect, test } from 'vitest';
import {
  editedAction,
  statusRefusal,
  statusesToChoose,
} from '#shared/domain/actions/status-changes';
import { isoDate, isoMonth } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { anAction, TODAY } from '../../../support/sample-records';

describe('the statuses to choose from (A11)', () => {
  test('leave out transferred, which follows from an accepted transfer (A8)', () => {
    expect(statusesToChoose({ status: 'open' })).toEqual([
      'open',
      'in-progress',
      'on-hold',
      'complete',
      'closed-not-done',
    ]);
  });

  test('are no others once it was transferred', () => {
    expect(statusesToChoose({ status: 'transferred' })).toEqual(['transferred']);
  });
});

describe('a change of status', () => {
  test.each([
    ['open', '', 'complete', '', null],
    ['open', '', 'transferred', '', 'status-not-open'],
    ['transferred', '', 'open', '', 'status-not-open'],
    ['transferred', '', 'transferred', '', null],
    ['open', '', 'on-hold', '', 'hold-reason-missing'],
    ['open', '', 'on-hold', 'Paused by the Home Office', null],
    ['on-hold', 'Paused', 'on-hold', '', 'hold-reason-missing'],
    ['on-hold', '', 'on-hold', '', null],
  ] as const)(
    'from %s “%s” to %s “%s” is refused as %s (A8, A11)',
    (from, why, to, reason, refusal) => {
      expect(
        statusRefusal({ status: from, holdReason: why }, { status: to, holdReason: reason }),
      ).toBe(refusal);
    },
  );
});

describe('an edited action', () => {
  const action = anAction(1, { due: null, firstDue: null });
  const now = { today: TODAY, dueReason: '' };

  test('keeps a reason only while it is on hold (A11)', () => {
    const held = editedAction(
      action,
      { ...action, status: 'on-hold', holdReason: 'Covid-19' },
      now,
    );
    expect(held.holdReason).toBe('Covid-19');
    expect(editedAction(held, { ...held, status: 'open' }, now).holdReason).toBe('');
  });

  test('keeps its first due date, and the day it was closed', () => {
    const dated = editedAction(action, { ...action, due: isoDate('2026-07-01') }, now);
    const moved = editedAction(dated, { ...dated, due: isoDate('2026-08-01') }, now);
    expect(moved.firstDue).toBe('2026-07-01');
    const closed = editedAction(moved, { ...moved, status: 'complete' }, now);
    expect(closed.closedOn).toBe(TODAY);
    const later = isoDate('2026-07-01');
    expect(
      editedAction(closed, { ...closed, status: 'closed-not-done' }, { ...now, today: later })
        .closedOn,
    ).toBe(TODAY);
    expect(
      editedAction(closed, { ...closed, status: 'open' }, { ...now, today: later }).closedOn,
    ).toBeNull();
  });

  test('keeps each time its due date was moved, with the reason, but not that it was first set (A12)', () => {
    const change = { today: TODAY, dueReason: 'The supplier is late' };
    const dated = editedAction(action, { ...action, due: isoDate('2026-07-01') }, change);
    expect(dated.dueChanges).toEqual([]);
    const moved = editedAction(dated, { ...dated, due: isoMonth('2026-08') }, change);
    const dropped = editedAction(moved, { ...moved, due: null }, now);
    const same = editedAction(dropped, { ...dropped, status: 'in-progress' }, change);
    expect(same.dueChanges).toEqual([
      { on: TODAY, from: '2026-07-01', to: '2026-08', reason: 'The supplier is late' },
      { on: TODAY, from: '2026-08', to: null, reason: '' },
    ]);
  });

  test.each([
    ['a person among its owners', ids.person('bell'), ids.person('bell')],
    ['a body among its owners', ids.organisation('police'), ids.organisation('police')],
    ['somebody else', ids.person('cole'), null],
    ['nobody', null, null],
  ])('is led by %s', (_, leadId, expected) => {
    const owned = { ownerIds: [ids.person('bell')], bodyIds: [ids.organisation('police')] };
    expect(editedAction(action, { ...action, ...owned, leadId }, now).leadId).toBe(expected);
  });
});
