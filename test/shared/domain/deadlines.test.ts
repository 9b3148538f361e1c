import { describe, expect, test } from 'vitest';
import { deadlinesOf, type Deadline } from '#shared/domain/deadlines';
import { isoDate } from '#shared/model/iso-date';
import type { Circulated } from '#shared/model/meeting-cycle';
import type { MeetingKind, Notice } from '#shared/model/rules/meeting-rules';
import type { Rules } from '#shared/model/rules/rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import type { WorkingCalendar } from '#shared/model/working-calendar';
import { rulesWith } from '../../support/board-builders';
import { aCalendar, aClosure } from '../../support/sample-calendar';

const notice = (days: number, counted: Notice['counted'], isTarget = false): Notice => ({
  days,
  counted,
  isTarget,
});

const fiveWorking = notice(5, 'working');
const fiveClear = notice(5, 'clear-working');
const weekIfPossible = notice(7, 'calendar', true);
const threeWorking = notice(3, 'working');

function deadlines(
  rules: Partial<Rules>,
  meeting: { date: string; kind?: MeetingKind },
  calendar: WorkingCalendar = aCalendar(),
): Deadline[] {
  const { date, kind = 'ordinary' } = meeting;
  return deadlinesOf(rulesWith(rules), { date: isoDate(date), kind }, calendar);
}

/** What a deadline comes to: its day, or that there is none. */
function outcome(one: Deadline | undefined): string {
  if (one === undefined) return 'none';
  return one.state === 'set' ? one.date : one.state;
}

const outcomes = (all: readonly Deadline[]) =>
  Object.fromEntries(all.map((one) => [one.what, outcome(one)]));

const rulesUsed = (all: readonly Deadline[]) => all.map((one) => [one.what, one.rule]);

describe('the deadlines of a meeting', () => {
  test('of 7 calendar days are a target, met where possible (N1, WACSO Operation)', () => {
    const rules = {
      agendaNotice: stated(weekIfPossible, 'Operation'),
      papersNotice: stated(weekIfPossible, 'Operation'),
    };
    expect(deadlines(rules, { date: '2026-06-10' }).slice(0, 2)).toEqual([
      {
        what: 'agenda',
        rule: 'agendaNotice',
        state: 'set',
        date: '2026-06-03',
        clause: 'Operation',
        notice: weekIfPossible,
        isCalculated: false,
      },
      {
        what: 'papers',
        rule: 'papersNotice',
        state: 'set',
        date: '2026-06-03',
        clause: 'Operation',
        notice: weekIfPossible,
        isCalculated: false,
      },
    ]);
  });

  test('are each document’s own: only the action log has one (N2, BCP 4.2; M5)', () => {
    const rules = { actionLogNotice: stated(fiveWorking, '4.2') };
    expect(outcomes(deadlines(rules, { date: '2026-05-28' }))).toEqual({
      agenda: 'silent',
      papers: 'silent',
      'action-log': '2026-05-20',
      minutes: 'silent',
    });
  });

  test('are 5 working days before and 10 after (N3 and M1, Warwickshire 5.7 and 5.8)', () => {
    const rules = {
      agendaNotice: stated(fiveWorking, '5.7'),
      papersNotice: stated(fiveWorking, '5.7'),
      minutesDue: stated(notice(10, 'working'), '5.8'),
    };
    expect(outcomes(deadlines(rules, { date: '2026-12-16' }))).toEqual({
      agenda: '2026-12-09',
      papers: '2026-12-09',
      'action-log': 'silent',
      minutes: '2027-01-04',
    });
  });

  test('are five clear working days, and none for papers is inferred (N5, N6, Safer Essex 8.4)', () => {
    const rules = { agendaNotice: stated(fiveClear, '8.4'), minutesDue: NOT_ENTERED };
    expect(outcomes(deadlines(rules, { date: '2026-06-15' }))).toEqual({
      agenda: '2026-06-05',
      papers: 'silent',
      'action-log': 'silent',
      minutes: 'not-entered',
    });
  });

  test.each([
    ['2028-12-20', false],
    ['2029-01-03', true],
  ])('on %s depend on bank holidays that are worked out: %s (N13)', (date, isCalculated) => {
    const [agenda] = deadlines({ agendaNotice: stated(fiveWorking, '5.7') }, { date });
    expect(agenda).toMatchObject({ state: 'set', isCalculated });
  });

  test('have no day where the calendar leaves none (N13)', () => {
    const closed = aCalendar({ closures: [aClosure('2000-01-01', '2050-12-31')] });
    const rules = { agendaNotice: stated(fiveWorking, '5.7') };
    expect(deadlines(rules, { date: '2026-06-10' }, closed)[0]).toEqual({
      what: 'agenda',
      rule: 'agendaNotice',
      state: 'no-day',
      clause: '5.7',
      notice: fiveWorking,
    });
  });
});

describe('the notice of an extraordinary meeting (N13)', () => {
  const ordinary = { agendaNotice: stated(fiveWorking, '5.7') };

  test.each(['ordinary', 'conference', 'annual'] as const)(
    'is not asked for a meeting: %s',
    (kind) => {
      const rules = { ...ordinary, extraordinaryNotice: stated(threeWorking, '9') };
      const all = deadlines(rules, { date: '2026-06-10', kind });
      expect(outcomes(all)).toMatchObject({ agenda: '2026-06-03', papers: 'silent' });
      expect(all.map((one) => one.what)).not.toContain('notice' satisfies Circulated);
    },
  );

  test('governs its agenda and papers where it is set', () => {
    const rules = { ...ordinary, extraordinaryNotice: stated(threeWorking, '9') };
    const all = deadlines(rules, { date: '2026-06-10', kind: 'extraordinary' });
    expect(outcomes(all)).toEqual({
      notice: '2026-06-05',
      agenda: '2026-06-05',
      papers: '2026-06-05',
      'action-log': 'silent',
      minutes: 'silent',
    });
    expect(rulesUsed(all)).toEqual([
      ['notice', 'extraordinaryNotice'],
      ['agenda', 'extraordinaryNotice'],
      ['papers', 'extraordinaryNotice'],
      ['action-log', 'actionLogNotice'],
      ['minutes', 'minutesDue'],
    ]);
  });

  test.each([
    ['silent', SILENT],
    ['not-entered', NOT_ENTERED],
  ] as const)('is %s, and the rules for agenda and papers still hold', (state, setting) => {
    const rules = { ...ordinary, extraordinaryNotice: setting };
    const all = deadlines(rules, { date: '2026-06-10', kind: 'extraordinary' });
    expect(outcomes(all)).toMatchObject({
      notice: state,
      agenda: '2026-06-03',
      papers: 'silent',
    });
    expect(rulesUsed(all).slice(0, 3)).toEqual([
      ['notice', 'extraordinaryNotice'],
      ['agenda', 'agendaNotice'],
      ['papers', 'papersNotice'],
    ]);
  });
});
