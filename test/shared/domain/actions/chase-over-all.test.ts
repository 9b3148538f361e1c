import { describe, expect, test } from 'vitest';
import { chaseList } from '#shared/domain/actions/chase-list';
import { chasesOverAll, unansweredChases } from '#shared/domain/actions/chase-over-all';
import type { Action } from '#shared/model/action';
import { partnershipIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { anAction, anUpdate, TODAY } from '../../../support/sample-records';

const cole = ids.person('cole');
const okafor = ids.person('okafor');
const council = ids.organisation('council');
const [north, south] = ['north', 'south'].map((id) => partnershipIdSchema.parse(id));
const due = (day: string) => ({ due: isoDate(day) });

/** Today is 12 June 2026. */
const over = (...logs: Action[][]) =>
  chasesOverAll(
    logs.map((actions, at) => ({
      partnershipId: at === 0 ? north! : south!,
      list: chaseList(actions, 'overdue', TODAY),
    })),
  );
const told = (parts: { partnershipId: string; actions: Action[] }[]) =>
  parts.map(({ partnershipId, actions }) => [
    partnershipId,
    actions.map(({ reference }) => reference.slice(-1)),
  ]);

describe('whom to ask over all partnerships (A4)', () => {
  const chases = over(
    [
      anAction(1, { ownerIds: [okafor], ...due('2026-06-01') }),
      anAction(2, { ownerIds: [cole], ...due('2026-05-20') }),
      anAction(3, { bodyIds: [council], ...due('2026-05-01') }),
    ],
    [
      anAction(4, { ownerIds: [okafor, cole], ...due('2026-05-10') }),
      anAction(5, { ownerIds: [okafor], ...due('2026-05-01'), isConfidential: true }),
      anAction(6, { bodyIds: [council], ...due('2026-05-01') }),
      anAction(7, due('2026-05-01')),
    ],
  );

  test('each owner once, partnership by partnership, who has the soonest action first', () => {
    expect(chases.people.map(({ personId, parts }) => [personId, told(parts)])).toEqual([
      [
        okafor,
        [
          [north, ['1']],
          [south, ['5', '4']],
        ],
      ],
      [
        cole,
        [
          [north, ['2']],
          [south, ['4']],
        ],
      ],
    ]);
  });

  test('nobody is told of what is confidential but its owners (M3, X3)', () => {
    const isTold = chases.people.filter(({ parts }) =>
      parts.some(({ actions }) => actions.some(({ isConfidential }) => isConfidential)),
    );
    expect(isTold.map(({ personId }) => personId)).toEqual([okafor]);
  });

  test('bodies without a person once, and what nobody owns where there is any (A5, A10)', () => {
    expect(chases.bodies.map((one) => [one.organisationId, told(one.parts)])).toEqual([
      [
        council,
        [
          [north, ['3']],
          [south, ['6']],
        ],
      ],
    ]);
    expect(told(chases.unowned)).toEqual([[south, ['7']]]);
  });

  test('nobody where there is no partnership', () => {
    expect(over()).toEqual({ people: [], bodies: [], unowned: [] });
  });
});

test('chased actions without a report since are told with who was asked last, the longest waiting first (A4)', () => {
  const chased = (...days: [string, string][]) => ({
    chased: days.map(([on, to]) => ({ on: isoDate(on), to, by: '' })),
  });
  const waiting = unansweredChases([
    anAction(1, {
      ...chased(['2026-06-01', 'A'], ['2026-06-05', 'B'], ['2026-06-05', 'C']),
      updates: [],
    }),
    anAction(2, { ...chased(['2026-06-02', 'A']), updates: [anUpdate('2026-06-02')] }),
    anAction(3, { ...chased(['2026-06-04', 'A']), updates: [anUpdate('2026-06-03')] }),
    anAction(4, { ...chased(['2026-06-05', 'D']), updates: [] }),
    anAction(5, { ...chased(['2026-06-01', 'A']), updates: [], status: 'complete' }),
    anAction(6),
  ]);
  expect(waiting.map(({ action, on, to }) => [action.reference.slice(-1), on, to])).toEqual([
    ['3', '2026-06-04', ['A']],
    ['1', '2026-06-05', ['B', 'C']],
    ['4', '2026-06-05', ['D']],
  ]);
});
