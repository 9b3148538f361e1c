import { describe, expect, test } from 'vitest';
import { chaseList, chaseStanding } from '#shared/domain/actions/chase-list';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { anAction, anUpdate, TODAY } from '../../../support/sample-records';

const cole = ids.person('cole');
const okafor = ids.person('okafor');
const council = ids.organisation('council');
const due = (on: string | null) => (on === null ? null : isoDate(on));

/** Today is 12 June 2026. */
const actions = [
  anAction(1, { ownerIds: [okafor], due: due('2026-06-12') }),
  anAction(2, { ownerIds: [cole, okafor], due: due('2026-06-11'), bodyIds: [council] }),
  anAction(3, { ownerIds: [cole], due: due('2026-06-01'), isConfidential: true }),
  anAction(4, { ownerIds: [cole], due: due('2026-06-01'), status: 'complete' }),
  anAction(5, { bodyIds: [council], due: due('2026-05-01') }),
  anAction(6, { due: due('2026-05-02') }),
  anAction(7, { ownerIds: [okafor], due: due(null), status: 'on-hold' }),
];

const digits = (list: { reference: string }[]) => list.map(({ reference }) => reference.slice(-1));

describe('whom to ask how actions go (A4, Safer Essex 8.4)', () => {
  test.each([
    [
      'overdue',
      [
        [cole, ['3', '2']],
        [okafor, ['2']],
      ],
    ],
    [
      'open',
      [
        [cole, ['3', '2']],
        [okafor, ['2', '1', '7']],
      ],
    ],
  ] as const)(
    'each owner of what is %s, about their own, the soonest due first',
    (scope, expected) => {
      const { people } = chaseList(actions, scope, TODAY);
      expect(people.map((one) => [one.personId, digits(one.actions)])).toEqual(expected);
    },
  );

  test('nobody is told of what is confidential but its owners (M3, X3)', () => {
    const { people } = chaseList(actions, 'open', TODAY);
    const told = people.filter((one) => one.actions.some(({ isConfidential }) => isConfidential));
    expect(told.map(({ personId }) => personId)).toEqual([cole]);
  });

  test('names bodies without a person, and what nobody owns (A5, A10)', () => {
    const { bodies, unowned } = chaseList(actions, 'overdue', TODAY);
    expect(bodies.map((one) => [one.organisationId, digits(one.actions)])).toEqual([
      [council, ['5']],
    ]);
    expect(digits(unowned)).toEqual(['6']);
  });

  test('asks nobody where nothing is open', () => {
    expect(chaseList([], 'open', TODAY)).toEqual({ people: [], bodies: [], unowned: [] });
  });
});

describe('how an action stands that was chased (A4)', () => {
  const chased = (...days: string[]) =>
    days.map((on) => ({ on: isoDate(on), to: 'Adam Cole', by: '' }));
  const updates = (on: string) => [anUpdate(on)];
  test.each([
    ['never', {}, null],
    ['once, without an answer', { chased: chased('2026-06-10') }, ['2026-06-10', false]],
    [
      'with a report the day before',
      { chased: chased('2026-06-10'), updates: updates('2026-06-09') },
      ['2026-06-10', false],
    ],
    [
      'with a report on the day',
      { chased: chased('2026-06-10'), updates: updates('2026-06-10') },
      ['2026-06-10', true],
    ],
    [
      'again after a report',
      { chased: chased('2026-06-01', '2026-06-10'), updates: updates('2026-06-05') },
      ['2026-06-10', false],
    ],
    [
      'recorded late, the latest day counts',
      { chased: chased('2026-06-10', '2026-06-01') },
      ['2026-06-10', false],
    ],
    ['and then closed', { chased: chased('2026-06-10'), status: 'complete' as const }, null],
  ])('%s', (_, changes, expected) => {
    const standing = chaseStanding(anAction(1, changes));
    expect(standing && [standing.on, standing.isAnswered]).toEqual(expected);
  });
});
