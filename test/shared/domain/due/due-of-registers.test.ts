import { describe, expect, test } from 'vitest';
import { dueOfRegisters } from '#shared/domain/due/due-of-registers';
import { isoDate, isoMonth } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { aPlanned, aRisk, aStanding } from '../../../support/kept-builders';

const TODAY = isoDate('2026-06-12');
const meetings = [{ id: ids.meeting('march'), date: isoDate('2026-03-11') }];
const due = (known: Partial<Parameters<typeof dueOfRegisters>[0]>) =>
  dueOfRegisters({ decisionStandings: [], risks: [], forwardPlan: [], ...known }, meetings, TODAY);
const review = (on: string) => ({ reviewOn: isoDate(on) });

describe('decisions to be looked at again (D1)', () => {
  test.each([
    ['2026-06-11', 'overdue'],
    ['2026-06-12', 'soon'],
    ['2026-07-12', 'soon'],
    ['2026-07-13', 'later'],
  ])('one due on %s is %s', (on, state) => {
    expect(due({ decisionStandings: [aStanding(['march', '1'], review(on))] })).toMatchObject([
      { kind: 'decision-review', state, due: on, meetingDate: '2026-03-11', count: 1 },
    ]);
  });

  test('those of one meeting and one day are one; those of another day or meeting are not', () => {
    const decisionStandings = [
      aStanding(['march', '1'], review('2026-07-01')),
      aStanding(['march', '2'], review('2026-07-01')),
      aStanding(['march', '3'], review('2026-07-02')),
      aStanding(['gone', '4'], review('2026-07-01')),
    ];
    const found = due({ decisionStandings }).map(({ meetingDate, count }) => [meetingDate, count]);
    expect(found).toEqual([
      ['2026-03-11', 2],
      ['2026-03-11', 1],
      [null, 1],
    ]);
  });

  test('one that no longer stands, and one without a review, are not', () => {
    const decisionStandings = [
      aStanding(['march', '1'], { ...review('2026-07-01'), state: 'rescinded' }),
      aStanding(['march', '2']),
    ];
    expect(due({ decisionStandings })).toEqual([]);
  });
});

describe('risks to be looked at again (G18)', () => {
  test('are named by what they are and who looks after them', () => {
    const risk = aRisk('1', {
      ...review('2026-06-20'),
      kind: 'issue',
      ownerId: ids.person('cole'),
    });
    expect(due({ risks: [risk] })).toMatchObject([
      {
        kind: 'risk-review',
        state: 'soon',
        subject: 'Risk 1',
        body: 'issue',
        personId: 'person-cole',
      },
    ]);
  });

  test.each([
    ['closed', aRisk('1', { ...review('2026-06-20'), closedOn: TODAY })],
    ['without a day', aRisk('1')],
  ])('one that is %s is not', (_, risk) => {
    expect(due({ risks: [risk] })).toEqual([]);
  });

  test('of confidential ones only their number on a day is told (M3)', () => {
    const secret = { ...review('2026-06-20'), isConfidential: true };
    const risks = [aRisk('1', secret), aRisk('2', secret)];
    expect(due({ risks })).toMatchObject([{ subject: '', count: 2 }]);
  });

  test.each([
    [120, 'a'.repeat(120)],
    [121, `${'a'.repeat(119)}…`],
  ])('one of %d characters is told as far as a line goes', (length, subject) => {
    const risk = aRisk('1', { ...review('2026-06-20'), what: 'a'.repeat(length) });
    expect(due({ risks: [risk] })[0]?.subject).toBe(subject);
  });
});

describe('what is planned and on no agenda yet (N8)', () => {
  test.each([
    ['a day that has passed', isoDate('2026-06-11'), '2026-06-11', 'overdue'],
    ['today', isoDate('2026-06-12'), '2026-06-12', 'soon'],
    ['this month, which has days left', isoMonth('2026-06'), '2026-06-30', 'soon'],
    ['last month', isoMonth('2026-05'), '2026-05-31', 'overdue'],
    ['a day in more than a month', isoDate('2026-07-13'), '2026-07-13', 'later'],
  ])('for %s', (_, when, day, state) => {
    expect(due({ forwardPlan: [aPlanned('bus', { when })] })).toMatchObject([
      { kind: 'planned-item', subject: 'Review bus', due: day, state },
    ]);
  });

  test('is not told where it is on an agenda, done, dropped, or for no time', () => {
    const forwardPlan = [
      aPlanned('a', { state: 'on-agenda', meetingId: ids.meeting('march') }),
      aPlanned('b', { state: 'done' }),
      aPlanned('c', { state: 'dropped' }),
      aPlanned('d', { when: null }),
    ];
    expect(due({ forwardPlan })).toEqual([]);
  });
});
