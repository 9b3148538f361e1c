import { describe, expect, test } from 'vitest';
import { compareByDue, daysOverdue, isClosed, isOverdue } from '#shared/domain/action-progress';
import { selectActions } from '#shared/domain/action-selection';
import type { ActionQuestion } from '#shared/model/saved-filter';
import { actionStatusSchema } from '#shared/model/action';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../support/board-builders';
import { anAction, anUpdate, TODAY } from '../../support/sample-records';

describe('overdue (A6)', () => {
  test.each([
    ['2026-06-11', 'open', 1],
    ['2026-06-12', 'open', 0],
    ['2026-06-13', 'open', 0],
    ['2026-05-12', 'in-progress', 31],
    ['2026-05-12', 'on-hold', 31],
    ['2026-05-12', 'complete', 0],
    ['2026-05-12', 'closed-not-done', 0],
    [null, 'open', 0],
  ] as const)('due %s and %s is %i days on 12 June 2026', (due, status, days) => {
    const action = { due: due === null ? null : isoDate(due), status };
    expect(daysOverdue(action, TODAY)).toBe(days);
    expect(isOverdue(action, TODAY)).toBe(days > 0);
  });

  test('three of the statuses end an action (A8, A11)', () => {
    expect(actionStatusSchema.options.filter((status) => isClosed({ status }))).toEqual([
      'complete',
      'closed-not-done',
      'transferred',
    ]);
  });
});

test('the order is by due date, those without last, then by reference', () => {
  const actions = [
    anAction(3, { due: null }),
    anAction(2, { due: isoDate('2026-07-01') }),
    anAction(1, { due: isoDate('2026-07-01') }),
    anAction(4, { due: isoDate('2026-06-01') }),
    anAction(5, { due: null }),
  ];
  expect(actions.toSorted(compareByDue).map(({ id }) => id)).toEqual(
    [4, 1, 2, 3, 5].map((key) => ids.action(key)),
  );
});

describe('what is asked of a log', () => {
  const bell = ids.person('bell');
  const cole = ids.person('cole');
  const police = ids.organisation('police');
  const log = [
    anAction(1, { ownerIds: [cole], due: isoDate('2026-06-01'), what: 'Write to the districts' }),
    anAction(2, { ownerIds: [bell, cole], due: isoDate('2026-07-01'), status: 'in-progress' }),
    anAction(3, {
      due: null,
      updates: [anUpdate(TODAY, 'Sent to the Districts.')],
    }),
    anAction(4, { ownerIds: [bell], status: 'complete', due: isoDate('2026-05-01') }),
    anAction(5, { bodyIds: [police], status: 'closed-not-done', due: isoDate('2026-04-01') }),
  ];
  const names: Record<string, string> = { [bell]: 'Grace Bell', [cole]: 'Marcus Cole' };
  const ask = (changes: Partial<ActionQuestion>): number[] => {
    const question: ActionQuestion = {
      filter: 'all',
      ownerId: null,
      priority: null,
      search: '',
      order: 'due',
      isReversed: false,
      ...changes,
    };
    const context = {
      today: TODAY,
      ownerName: (id: string) => names[id] ?? '',
      bodyName: () => 'Police',
    };
    return selectActions(log, question, context).map(
      ({ id }) => log.findIndex((one) => one.id === id) + 1,
    );
  };

  test.each([
    ['all, soonest due first', {}, [5, 4, 1, 2, 3]],
    ['open', { filter: 'open' }, [1, 2, 3]],
    ['overdue', { filter: 'overdue' }, [1]],
    ['without an owner (A10)', { filter: 'no-owner' }, [3]],
    ['closed', { filter: 'closed' }, [5, 4]],
    ['of one owner', { ownerId: cole }, [1, 2]],
    ['of a body (A5)', { ownerId: police }, [5]],
    ['with all the words, wherever they stand', { search: ' DISTRICTS  the ' }, [1, 3]],
    ['with a reference', { search: 'a-2026-002' }, [2]],
    ['by reference', { order: 'reference' }, [1, 2, 3, 4, 5]],
    ['by reference, reversed', { order: 'reference', isReversed: true }, [5, 4, 3, 2, 1]],
    ['by owner, those without first', { order: 'owner' }, [3, 4, 2, 1, 5]],
    ['by status', { order: 'status' }, [1, 3, 2, 4, 5]],
  ] as const)('%s', (_, question, expected) => {
    expect(ask(question)).toEqual(expected);
  });
});
