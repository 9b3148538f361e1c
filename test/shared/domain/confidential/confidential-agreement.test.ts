import { describe, expect, test } from 'vitest';
import { approvalsMissing } from '#shared/domain/approval-missing';
import { isoDate } from '#shared/model/iso-date';
import type { Approval } from '#shared/model/meeting-cycle';
import type { Rules } from '#shared/model/rules/rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { rulesWith } from '../../../support/board-builders';
import { stepOf, timeline, word } from '../../../support/sample-timeline';

const essex: Partial<Rules> = {
  confidentialAgreedBy: stated('chair-and-vice-chair', '8.4'),
};
const both = [word('Ahmed', '2026-06-15'), word('Reid', '2026-06-16')];
const asked = { matter: 'confidential', from: 'chair-and-vice-chair', clause: '8.4' };

describe('agreement to what is left out as confidential (M3, X2, Safer Essex 8.4)', () => {
  test.each<[string, Partial<Rules>, Approval[], boolean, string, object | null]>([
    ['is missing where nobody has given it', essex, [], true, '2026-06-16', asked],
    ['is missing with the word of one of two', essex, both.slice(0, 1), true, '2026-06-16', asked],
    ['is missing the day before the second word', essex, both, true, '2026-06-15', asked],
    ['is there on the day of the second word', essex, both, true, '2026-06-16', null],
    ['is there the day after', essex, both, true, '2026-06-17', null],
    ['is not asked for where nothing is confidential', essex, [], false, '2026-06-16', null],
    [
      'is not asked for by terms that are silent',
      { confidentialAgreedBy: SILENT },
      [],
      true,
      '2026-06-16',
      null,
    ],
    [
      'is not asked for by a rule not entered',
      { confidentialAgreedBy: NOT_ENTERED },
      [],
      true,
      '2026-06-16',
      null,
    ],
  ])('%s', (_, rules, confidentialAgreed, holdsConfidential, sentOn, expected) => {
    const steps = timeline(rules, { confidentialAgreed }, { holdsConfidential });
    const sending = { what: 'minutes', on: isoDate(sentOn), holdsConfidential } as const;
    const missing = approvalsMissing(rulesWith(rules), steps, sending);
    expect(missing).toEqual(expected === null ? [] : [expected]);
  });
});

describe('its step on the timeline (M3)', () => {
  test('is left out where nothing is confidential and nothing was recorded', () => {
    expect(stepOf(timeline(essex), 'confidential-agreed')).toBeUndefined();
  });

  test('is kept where it was recorded, though nothing is confidential any more', () => {
    const step = stepOf(timeline(essex, { confidentialAgreed: both }), 'confidential-agreed');
    expect(step).toMatchObject({ state: 'done', doneOn: '2026-06-16', clause: '8.4' });
  });

  test.each([
    ['set', essex.confidentialAgreedBy, '8.4'],
    ['silent', SILENT, null],
    ['not-entered', NOT_ENTERED, null],
  ] as const)('shows that its rule is %s', (ruleState, confidentialAgreedBy, clause) => {
    const rules = confidentialAgreedBy === undefined ? {} : { confidentialAgreedBy };
    const step = stepOf(timeline(rules, {}, { holdsConfidential: true }), 'confidential-agreed');
    expect(step).toMatchObject({ rule: 'confidentialAgreedBy', ruleState, clause, doneOn: null });
  });

  test('is due by the day on which the minutes are, and stands before their sending', () => {
    const rules = {
      ...essex,
      minutesDue: stated({ days: 10, counted: 'working', isTarget: false } as const, '5.8'),
    };
    const steps = timeline(rules, {}, { holdsConfidential: true });
    expect(stepOf(steps, 'confidential-agreed')?.due).toBe(stepOf(steps, 'minutes')?.due);
    const names = steps.map(({ step }) => step);
    expect(names.indexOf('confidential-agreed')).toBe(names.indexOf('minutes') - 1);
  });
});
