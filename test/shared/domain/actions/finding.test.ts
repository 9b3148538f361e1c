import { describe, expect, test } from 'vitest';
import {
  askedFor,
  firstQuestion,
  inOrder,
  mergedInOrder,
  type AskedActions,
} from '#shared/domain/actions/finding';
import { trackedActions } from '#shared/domain/actions/tracked';
import { isoDate } from '#shared/model/iso-date';
import type { ActionQuestion } from '#shared/model/saved-filter';
import { anOrganisation, aPartnership, aPerson, ids } from '../../../support/board-builders';
import { anAction, anUpdate, TODAY } from '../../../support/sample-records';

describe('what is asked of a log', () => {
  const bell = ids.person('bell');
  const cole = ids.person('cole');
  const police = ids.organisation('police');
  const log = [
    anAction(1, { ownerIds: [cole], due: isoDate('2026-06-01'), what: 'Write to the districts' }),
    anAction(2, {
      ownerIds: [bell, cole],
      due: isoDate('2026-07-01'),
      status: 'in-progress',
      priority: 'high',
    }),
    anAction(3, {
      due: null,
      updates: [anUpdate(TODAY, 'Sent to the Districts.')],
    }),
    anAction(4, { ownerIds: [bell], status: 'complete', due: isoDate('2026-05-01') }),
    anAction(5, { bodyIds: [police], status: 'closed-not-done', due: isoDate('2026-04-01') }),
  ];
  const tracked = trackedActions(
    {
      actions: log,
      workStreams: [],
      partnership: aPartnership(),
      people: [aPerson('bell'), aPerson('cole', { name: 'Marcus Cole' })],
      organisations: [anOrganisation('police', 'Police')],
      meetings: [],
    },
    TODAY,
  );
  const ask = (changes: Partial<ActionQuestion>, due: AskedActions['due'] = null): number[] => {
    const question = { ...firstQuestion, filter: 'all', ...changes } as const;
    return askedFor(inOrder(tracked, question.order), { question, due }, TODAY).map(
      ({ row }) => log.findIndex(({ id }) => id === row.id) + 1,
    );
  };

  test('may be of one status alone, as a column of a board is (A11)', () => {
    const question = { ...firstQuestion, filter: 'all' } as const;
    const found = askedFor(tracked, { question, status: 'in-progress', due: null }, TODAY);
    expect(found.map(({ row }) => row.status)).toEqual(['in-progress']);
  });

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
    ['with the name of an owner or their body', { search: 'marcus' }, [1, 2]],
    ['of a priority', { priority: 'high' }, [2]],
    ['by reference', { order: 'reference' }, [1, 2, 3, 4, 5]],
    ['by reference, reversed', { order: 'reference', isReversed: true }, [5, 4, 3, 2, 1]],
    ['by owner, those without first', { order: 'owner' }, [3, 4, 2, 1, 5]],
    ['by status', { order: 'status' }, [1, 3, 2, 4, 5]],
  ] as const)('%s', (_, question, expected) => {
    expect(ask(question)).toEqual(expected);
  });

  test.each([
    ['2026-06-01', '2026-07-01', [1, 2]],
    ['2026-06-02', '2026-07-01', [2]],
    ['2026-06-01', '2026-06-30', [1]],
    ['2026-06-02', '2026-06-30', []],
  ])('due from %s to %s', (from, until, expected) => {
    expect(ask({}, { from: isoDate(from), until: isoDate(until) })).toEqual(expected);
  });

  test.each([
    ['taken by turns', [0, 2, 4], [1, 3]],
    ['all of the second before the first', [3], [0, 4]],
    ['with nothing in the first', [], [1, 0]],
    ['with nothing in the second', [1, 0], []],
    ['with the same in both', [0, 1], [0, 1]],
  ])('lists in an order are one in that order, %s', (_, some, others) => {
    const order = 'due';
    const listOf = (places: number[]) =>
      inOrder(
        places.map((at) => tracked[at]!),
        order,
      );
    const [first, second] = [listOf(some), listOf(others)];
    expect(mergedInOrder(first, second, order)).toEqual(inOrder([...first, ...second], order));
  });
});
