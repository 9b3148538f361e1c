import { describe, expect, test } from 'vitest';
import {
  decisionMoments,
  standingFault,
  standingOf,
  withStanding,
} from '#shared/domain/decisions/standings';
import type { DecisionStanding } from '#shared/model/decision-standing';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { aStanding, recorded } from '../../../support/kept-builders';
import { aDecision, paragraph } from '../../../support/minute-blocks';
import { aMeeting, anItem } from '../../../support/sample-records';

const meetings = [
  aMeeting({
    id: ids.meeting('march'),
    date: isoDate('2026-03-11'),
    agenda: [anItem(1), anItem(2)],
    minutes: [
      { itemId: ids.item(2), blocks: [aDecision('2', 'b')] },
      { itemId: ids.item(1), blocks: [paragraph('Heard.'), aDecision('1', 'a')] },
      { itemId: ids.item('gone'), blocks: [aDecision('9', 'z')] },
    ],
  }),
  aMeeting({
    agenda: [anItem(3)],
    minutes: [{ itemId: ids.item(3), blocks: [aDecision('3', 'c')] }],
  }),
];
const decisions = decisionMoments(meetings);
const supersededBy = (meeting: string, decision: string): Partial<DecisionStanding> => ({
  state: 'superseded',
  supersededBy: recorded(meeting, decision),
});

describe('whether what is told of a decision can be (D1)', () => {
  test.each<[string, DecisionStanding, DecisionStanding[], string | null]>([
    ['a decision that stands', aStanding(['march', '1']), [], null],
    ['one no meeting has', aStanding(['march', '7'], { state: 'superseded' }), [], null],
    [
      'one superseded by nothing',
      aStanding(['march', '1'], { state: 'superseded' }),
      [],
      'successor-missing',
    ],
    [
      'one superseded by itself',
      aStanding(['march', '1'], supersededBy('march', '1')),
      [],
      'successor-itself',
    ],
    [
      'one superseded by one no meeting has',
      aStanding(['march', '1'], supersededBy('june', '7')),
      [],
      'successor-missing',
    ],
    [
      'one superseded by an earlier one',
      aStanding(['june', '3'], supersededBy('march', '1')),
      [],
      'successor-earlier',
    ],
    [
      'one superseded by an earlier one of its meeting',
      aStanding(['march', '2'], supersededBy('march', '1')),
      [],
      'successor-earlier',
    ],
    [
      'one superseded by a later one of its meeting',
      aStanding(['march', '1'], supersededBy('march', '2')),
      [],
      null,
    ],
    [
      'one superseded by one of an item that is gone',
      aStanding(['march', '1'], supersededBy('march', '9')),
      [],
      null,
    ],
    [
      'one superseded by one of a later meeting',
      aStanding(['march', '1'], supersededBy('june', '3')),
      [],
      null,
    ],
    [
      'one superseded by one that is superseded itself',
      aStanding(['march', '1'], supersededBy('march', '2')),
      [aStanding(['march', '2'], supersededBy('june', '3'))],
      'successor-gone',
    ],
    [
      'one superseded by one that was rescinded',
      aStanding(['march', '1'], supersededBy('june', '3')),
      [aStanding(['june', '3'], { state: 'rescinded' })],
      'successor-gone',
    ],
    [
      'one that another, which it superseded, is to supersede',
      aStanding(['june', '3'], supersededBy('march', '1')),
      [aStanding(['march', '1'], supersededBy('june', '3'))],
      'in-a-circle',
    ],
    [
      'one superseded by one of a circle it is not in',
      aStanding(['march', '1'], supersededBy('march', '2')),
      [
        aStanding(['march', '2'], supersededBy('june', '3')),
        aStanding(['june', '3'], supersededBy('march', '2')),
      ],
      'successor-gone',
    ],
    [
      'one rescinded on no day',
      aStanding(['march', '1'], { state: 'rescinded' }),
      [],
      'day-missing',
    ],
    [
      'one rescinded the day before it was taken',
      aStanding(['march', '1'], { state: 'rescinded', since: isoDate('2026-03-10') }),
      [],
      'before-decision',
    ],
    [
      'one rescinded on its day',
      aStanding(['march', '1'], { state: 'rescinded', since: isoDate('2026-03-11') }),
      [],
      null,
    ],
  ])('%s', (_, told, standings, fault) => {
    expect(standingFault(told, standings, decisions)).toBe(fault);
  });
});

describe('the standings once one is told', () => {
  const other = aStanding(['june', '3'], { note: 'Looked at' });

  test.each<[string, DecisionStanding, Partial<DecisionStanding> | null]>([
    ['keeps nothing of a decision that simply stands', aStanding(['march', '1']), null],
    [
      'keeps conditions',
      aStanding(['march', '1'], { conditions: 'If funded' }),
      { conditions: 'If funded' },
    ],
    ['keeps a review', aStanding(['march', '1'], { reviewOn: isoDate('2026-09-01') }), {}],
    ['keeps a note', aStanding(['march', '1'], { note: 'Seen' }), { note: 'Seen' }],
    [
      'lets a decision that stands again lose its day and its successor',
      aStanding(['march', '1'], {
        note: 'n',
        since: isoDate('2026-06-10'),
        supersededBy: recorded('june', '3'),
      }),
      { since: null, supersededBy: null },
    ],
    [
      'dates a supersession by the successor',
      aStanding(['march', '1'], supersededBy('june', '3')),
      { since: isoDate('2026-06-10') },
    ],
    [
      'leaves the day of a supersession that has one',
      aStanding(['march', '1'], { ...supersededBy('june', '3'), since: isoDate('2026-07-01') }),
      { since: isoDate('2026-07-01') },
    ],
    [
      'knows no day where no successor is named',
      aStanding(['march', '1'], { state: 'superseded' }),
      { since: null },
    ],
    [
      'lets a rescinded one have no successor',
      aStanding(['march', '1'], {
        ...supersededBy('june', '3'),
        state: 'rescinded',
        since: isoDate('2026-05-01'),
      }),
      { supersededBy: null, since: isoDate('2026-05-01') },
    ],
  ])('%s', (_, told, changes) => {
    const before = [aStanding(['march', '1'], { note: 'Old' }), other];
    const after = withStanding(before, told, decisions);
    expect(after).toEqual(changes === null ? [other] : [other, { ...told, ...changes }]);
  });

  test('a decision nothing is known of stands', () => {
    expect(standingOf([other], recorded('march', '1'))).toEqual(aStanding(['march', '1']));
    expect(standingOf([other], recorded('june', '3'))).toBe(other);
  });
});
