import { expect, test } from 'vitest';
import { approvalsMissing } from '#shared/domain/approval-missing';
import { isoDate } from '#shared/model/iso-date';
import type { Circulated, Cycle } from '#shared/model/meeting-cycle';
import type { Rules } from '#shared/model/rules/rules';
import { NOT_ENTERED } from '#shared/model/setting';
import { rulesWith } from '../../support/board-builders';
import { bcp, timeline, wacso, warwickshire, word } from '../../support/sample-timeline';

/** Whose word is missing for what went out on 3 June, with this recorded. */
function missing(rules: Partial<Rules>, what: Circulated, cycle: Partial<Cycle> = {}) {
  const steps = timeline(rules, cycle);
  const sending = { what, on: isoDate('2026-06-03'), holdsConfidential: false };
  return approvalsMissing(rulesWith(rules), steps, sending);
}

test.each([
  ['2026-06-02', null],
  ['2026-06-03', null],
  ['2026-06-04', '5.7'],
])(
  'an agenda sent on 3 June and agreed on %s lacks it by clause %s (N3, Warwickshire 5.7)',
  (agreed, clause) => {
    const cycle = { agendaAgreed: [word('A. Chair', agreed)] };
    expect(missing(warwickshire, 'agenda', cycle).map((one) => one.clause)).toEqual(
      clause === null ? [] : [clause],
    );
  },
);

test('minutes sent before they are approved lack it (M1, Warwickshire 5.8)', () => {
  expect(missing(warwickshire, 'minutes')).toEqual([
    { matter: 'minutes', from: 'chair', clause: '5.8' },
  ]);
  const cycle = { minutesApproved: [word('A. Chair', '2026-06-02')] };
  expect(missing(warwickshire, 'minutes', cycle)).toEqual([]);
});

test('one word of two is not enough where the terms ask for both (N1, WACSO Roles)', () => {
  const [chair, vice] = [word('A. Chair', '2026-06-01'), word('B. Vice', '2026-06-02')];
  expect(missing(wacso, 'agenda', { agendaAgreed: [chair] })).toEqual([
    { matter: 'agenda', from: 'chair-and-vice-chair', clause: 'Roles' },
  ]);
  expect(missing(wacso, 'agenda', { agendaAgreed: [chair, vice] })).toEqual([]);
});

test.each<[string, Partial<Rules>, Circulated]>([
  ['the terms ask for no word', bcp, 'agenda'],
  ['nobody has entered the rule', { ...warwickshire, agendaAgreedBy: NOT_ENTERED }, 'agenda'],
  ['papers need none of their own', warwickshire, 'papers'],
])('nothing is missing where %s', (_, rules, what) => {
  expect(missing(rules, what)).toEqual([]);
});

test('what is not among the steps was not given', () => {
  const sending = { what: 'agenda', on: isoDate('2026-06-03'), holdsConfidential: false } as const;
  expect(approvalsMissing(rulesWith(warwickshire), [], sending)).toHaveLength(1);
});
