import { describe, expect, test } from 'vitest';
import { frequencyShortfall } from '#shared/domain/frequency-shortfall';
import type { MoveReason } from '#shared/domain/meeting-dates';
import { isoDate } from '#shared/model/iso-date';
import type { FrequencyRule, MeetingKind } from '#shared/model/rules/meeting-rules';
import { NOT_ENTERED, SILENT, stated, type Setting } from '#shared/model/setting';
import { ruleValueInWords } from '#shared/text/rules/rule-values';
import { datesText, frequencyLine, proposalReason } from '#shared/text/screens/meetings';
import { perYear } from '../../../support/sample-date-plan';

type Meetings = readonly [date: string, kind?: MeetingKind][];

/** The line for 2026, seen on 12 June. */
function line(rule: Setting<FrequencyRule>, meetings: Meetings, parents: string[] = []) {
  const dated = meetings.map(([date, kind = 'ordinary']) => ({ date: isoDate(date), kind }));
  const assessment = frequencyShortfall(rule, dated, parents.map(isoDate), 2026);
  const says = rule.state === 'set' ? ruleValueInWords.frequency(rule.value) : '';
  return frequencyLine(assessment, { year: 2026, says, today: isoDate('2026-06-12') });
}

const wacso = stated(perYear({ ordinary: 3, conference: 1 }), 'Operation');
const warwickshire = stated(perYear({ ordinary: 5 }, true), '5.1');
const essex = stated<FrequencyRule>({ kind: 'interval', days: 56 }, '8.3');

const three: Meetings = [['2026-02-04'], ['2026-06-10'], ['2026-10-07']];

describe('the line on how often the partnership meets', () => {
  test.each<[Meetings, string]>([
    [three, '2026: 3 of 3 ordinary meetings, conference not yet dated (Operation)'],
    [
      [...three, ['2026-11-11', 'conference']],
      '2026: 3 of 3 ordinary meetings, 1 of 1 conference (Operation)',
    ],
    [
      [...three, ['2026-12-09']],
      '2026: 4 ordinary meetings, 3 needed, conference not yet dated (Operation)',
    ],
    [[], '2026: 3 ordinary meetings not yet dated, conference not yet dated (Operation)'],
  ])('counts each kind (F1, WACSO Operation)', (meetings, words) => {
    expect(line(wacso, meetings)).toBe(words);
  });

  test('tells of a parent’s meeting that none precedes (F2, Warwickshire 5.1)', () => {
    const words = line(warwickshire, [['2026-09-02']], ['2026-07-01', '2026-10-01']);
    expect(words).toBe(
      '2026: 1 of 5 ordinary meetings, none before the parent body meets on 1 July 2026 (clause 5.1)',
    );
  });

  test('says that the interval is kept (F3, Safer Essex 8.3)', () => {
    const days = ['01-21', '03-18', '05-13', '07-08', '09-02', '10-28', '12-23'];
    const meetings = days.map((day): [string] => [`2026-${day}`]);
    expect(line(essex, meetings)).toBe('2026: every 8 weeks, kept (clause 8.3)');
  });

  test.each<[Meetings, string]>([
    [
      [['2026-06-01'], ['2026-09-21'], ['2026-11-16']],
      'but 112 days from 1 June 2026 to 21 September 2026',
    ],
    [[['2026-05-20']], 'but none is dated after 20 May 2026'],
    [[['2026-08-07']], 'but none is dated after 7 August 2026'],
    [[['2026-08-08']], 'but none before 8 August 2026; none is dated after 8 August 2026'],
    [[], 'but no meeting is dated'],
  ])('tells of a stretch that is too long and can still be mended (F3)', (meetings, words) => {
    expect(line(essex, meetings)).toBe(`2026: every 8 weeks, ${words} (clause 8.3)`);
  });

  test.each<[Setting<FrequencyRule>]>([
    [SILENT],
    [NOT_ENTERED],
    [stated<FrequencyRule>({ kind: 'in-words' }, '4')],
  ])('says nothing where no rule gives a number (F4, BCP): %j', (rule) => {
    expect(line(rule, three)).toBeNull();
  });
});

describe('why a date was moved', () => {
  const from = isoDate('2026-04-03');
  const holiday = {
    date: from,
    kind: 'good-friday' as const,
    isSubstitute: false,
    isCalculated: false,
  };

  test.each<[MoveReason, string]>([
    [{ kind: 'bank-holiday', holiday }, 'Moved from Fri 3 April 2026: Good Friday'],
    [{ kind: 'weekend' }, 'Moved from Fri 3 April 2026: a weekend'],
    [{ kind: 'closure', name: 'Office move' }, 'Moved from Fri 3 April 2026: Office move'],
    [{ kind: 'taken', name: 'Safer West' }, 'Moved from Fri 3 April 2026: Safer West meets'],
    [{ kind: 'proposed' }, 'Moved from Fri 3 April 2026: proposed already'],
  ])('is told with the day it was moved from (F3, P18)', (because, words) => {
    const moved = { from, because };
    const date = isoDate('2026-04-07');
    expect(proposalReason({ date, kind: 'ordinary', moved, beforeParent: null })).toBe(words);
  });

  test('is told with the meeting of the parent it is before (F2); else nothing is told', () => {
    const proposal = { date: from, kind: 'ordinary' as const, moved: null };
    const beforeParent = isoDate('2026-04-15');
    expect(proposalReason({ ...proposal, beforeParent })).toBe('Parent body meets 15 April 2026');
    expect(proposalReason({ ...proposal, beforeParent: null })).toBe('');
  });
});

test.each([
  [0, ''],
  [1, '1 meeting is dated in this period already.'],
  [2, '2 meetings are dated in this period already.'],
])('%i meetings in the period are told as “%s”', (count, words) => {
  expect(datesText.dated(count)).toBe(words);
});
