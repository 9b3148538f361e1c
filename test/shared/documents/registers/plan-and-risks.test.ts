import { describe, expect, test } from 'vitest';
import { registerOf } from '#shared/documents/registers/register-of';
import { isoDate, isoMonth } from '#shared/model/iso-date';
import type { PlannedItem } from '#shared/model/planned-item';
import type { RegisterName } from '#shared/model/register-table';
import { emptyRegisters } from '#shared/model/registers';
import type { Risk } from '#shared/model/risk';
import { ids } from '../../../support/board-builders';
import { aPlanned, aRisk, registerRecords } from '../../../support/kept-builders';
import { mayMeeting } from '../../../support/register-papers';

const empty = emptyRegisters(ids.partnership('anyshire'));

function rowsOf(
  name: RegisterName,
  kept: { forwardPlan?: PlannedItem[]; risks?: Risk[] },
  version: 'circulated' | 'complete' = 'complete',
) {
  const records = registerRecords({
    meetings: [mayMeeting],
    registers: { ...empty, ...kept },
    version,
  });
  const { rows, leftOut } = registerOf(name, records);
  return { rows, leftOut, texts: rows.map(({ cells }) => cells.map(({ text }) => text)) };
}

describe('the forward plan (N8, N9)', () => {
  test('has its lines in the order of their days, with who asked for each', () => {
    const { texts, rows } = rowsOf('forward-plan', {
      forwardPlan: [
        aPlanned('2', { when: null }),
        aPlanned('1', {
          when: isoMonth('2026-09'),
          purpose: 'decision',
          proposedBy: 'Fire service',
          presenter: 'Tomos ap Rhys',
          note: 'After the audit',
        }),
      ],
    });
    expect(texts).toEqual([
      [
        'end of Sep 2026',
        'Review 1',
        'For decision',
        'Work plan',
        'Fire service',
        'Tomos ap Rhys',
        'Planned',
        'After the audit',
      ],
      ['No month yet', 'Review 2', 'Not stated', 'Work plan', 'None', 'None', 'Planned', 'None'],
    ]);
    expect(rows.map(({ day }) => day)).toEqual(['2026-09-30', null]);
  });

  test.each<[string, Partial<PlannedItem>, string, string | null]>([
    [
      'is on an agenda',
      { state: 'on-agenda', meetingId: mayMeeting.id },
      'On the agenda of 6 May 2026',
      '/m/meeting-may/agenda',
    ],
    [
      'was done there',
      { state: 'done', meetingId: mayMeeting.id },
      'Done\nOn the agenda of 6 May 2026',
      '/m/meeting-may/agenda',
    ],
    [
      'is on one nobody can look up',
      { state: 'on-agenda', meetingId: ids.meeting('gone') },
      'On an agenda',
      '/m/meeting-gone/agenda',
    ],
    ['was dropped', { state: 'dropped' }, 'Dropped', null],
  ])('says that a line %s', (_, changes, state, href) => {
    const { rows } = rowsOf('forward-plan', { forwardPlan: [aPlanned('1', changes)] });
    expect([rows[0]?.cells[6]?.text, rows[0]?.href]).toEqual([state, href]);
  });

  test('stands as a grid by month, without what was dropped, and what has no month last', () => {
    const { texts, rows } = rowsOf('forward-plan-by-month', {
      forwardPlan: [
        aPlanned('1', { purpose: 'decision', presenter: 'Siân Pryce' }),
        aPlanned('2', { when: isoMonth('2026-06'), purpose: 'decision', state: 'done' }),
        aPlanned('3', { when: isoMonth('2026-07') }),
        aPlanned('4', { when: null, purpose: 'assurance' }),
        aPlanned('5', { state: 'dropped' }),
      ],
    });
    expect(texts).toEqual([
      ['June 2026', 'Review 1 (Siân Pryce)\nReview 2 (done)', 'None', 'None', 'None', 'None'],
      ['July 2026', 'None', 'None', 'None', 'None', 'Review 3'],
      ['Without a month', 'None', 'None', 'None', 'Review 4', 'None'],
    ]);
    expect(rows.map(({ day }) => day)).toEqual(['2026-06-10', '2026-07-31', null]);
  });
});

describe('risks and issues (G18)', () => {
  test('have the open ones first, the latest at the top, each with who raised it and looks after it', () => {
    const { texts } = rowsOf('risks', {
      risks: [
        aRisk('1', { closedOn: isoDate('2026-06-11') }),
        aRisk('2', {
          kind: 'issue',
          level: 'high',
          raisedBy: 'Fire service',
          ownerId: ids.person('cole'),
          bodyId: ids.organisation('fire'),
          response: 'Talks',
          reviewOn: isoDate('2026-07-01'),
          origin: { meetingId: mayMeeting.id, itemId: ids.item('part') },
        }),
        aRisk('3', { raisedOn: isoDate('2026-06-05') }),
      ],
    });
    expect(texts).toEqual([
      ['Risk', 'Risk 3', 'Not stated', '5 Jun 2026', 'Nobody', 'None', 'None', 'Open'],
      [
        'Issue',
        'Risk 2',
        'High',
        '1 Jun 2026\nFire service\nAt the meeting of 6 May 2026, Item 2: Budget',
        'Martin Cole\nAnyshire Fire and Rescue Service',
        'Talks',
        '1 Jul 2026',
        'Open',
      ],
      [
        'Risk',
        'Risk 1',
        'Not stated',
        '1 Jun 2026',
        'Nobody',
        'None',
        'None',
        'Closed on 11 Jun 2026',
      ],
    ]);
  });

  const at = (meetingId: Risk['id'] | string, item: string): Partial<Risk> => ({
    origin: { meetingId: meetingId as typeof mayMeeting.id, itemId: ids.item(item) },
  });

  test.each<[string, Partial<Risk>, boolean]>([
    ['marked so', { isConfidential: true }, true],
    ['not marked', {}, false],
    ['raised under an open item', at(mayMeeting.id, 'open'), false],
    ['raised under a closed item', at(mayMeeting.id, 'closed'), true],
    ['raised under an item that is gone', at(mayMeeting.id, 'gone'), false],
    ['raised at a meeting nobody can look up', at(ids.meeting('gone'), 'open'), true],
  ])('one %s is left out of what is circulated: %s, %s (M3)', (_, changes, isOut) => {
    const risks = [aRisk('1', changes)];
    expect(rowsOf('risks', { risks }).rows[0]?.isConfidential).toBe(isOut);
    const { rows, leftOut } = rowsOf('risks', { risks }, 'circulated');
    expect([rows.length, leftOut]).toEqual(isOut ? [0, 1] : [1, 0]);
  });

  test('say of a place that is gone that it is', () => {
    const risks = [
      aRisk('1', at(mayMeeting.id, 'gone')),
      aRisk('2', at(ids.meeting('gone'), 'open')),
    ];
    expect(rowsOf('risks', { risks }).texts.map((cells) => cells[3])).toEqual([
      '1 Jun 2026\nAt the meeting of 6 May 2026, an item no longer on the agenda',
      '1 Jun 2026\nAt a meeting that is no longer there',
    ]);
  });
});
