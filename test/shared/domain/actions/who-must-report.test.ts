import { describe, expect, test } from 'vitest';
import {
  dueFarOff,
  nextMeeting,
  reportChoiceAt,
  whoMustReport,
  withReportChoice,
  type OwedReport,
} from '#shared/domain/actions/who-must-report';
import { isoDate, isoMonth, isoTime } from '#shared/model/iso-date';
import type { MeetingState } from '#shared/model/meeting';
import type { Action } from '#shared/model/action';
import { ids } from '../../../support/board-builders';
import { aMeeting, anAction, TODAY } from '../../../support/sample-records';

const on = (key: string, date: string, state: MeetingState, startTime = '10:00') =>
  aMeeting({ id: ids.meeting(key), date: isoDate(date), state, startTime: isoTime(startTime) });

const june = on('june', '2026-06-10', 'closed');
const july = on('july', '2026-07-08', 'planned');
const meetings = [july, june];
const bell = ids.person('bell');
const police = ids.organisation('police');

/** Not due before the meeting in July. */
const late = { due: isoDate('2026-09-01') };
const short = (reports: readonly OwedReport[]): string[] =>
  reports.map(
    ({ who, actions }) =>
      `${'id' in who ? who.id : who.kind}: ${actions.map(({ reference }) => reference.slice(-1)).join()}`,
  );
const owed = (...actions: Action[]): string[] => short(whoMustReport(actions, meetings, july));

describe('who must report (A1, A2, WACSO 4.2 and 4.3)', () => {
  test.each([
    ['the day before the last meeting', '2026-06-09', true],
    ['on its day', '2026-06-10', true],
    ['the day after it', '2026-06-11', false],
  ])('what was raised %s', (_, raisedOn, isOwed) => {
    const action = anAction(1, { ...late, ownerIds: [bell], raisedOn: isoDate(raisedOn) });
    expect(owed(action)).toEqual(isOwed ? ['person-bell: 1'] : []);
  });

  test('what was raised at the last meeting, though it was moved to another day', () => {
    const origin = { meetingId: june.id, itemId: ids.item(1) };
    const raisedOn = isoDate('2026-06-11');
    expect(owed(anAction(1, { ...late, ownerIds: [bell], origin, raisedOn }))).toHaveLength(1);
  });

  test.each([
    ['the day before the meeting', isoDate('2026-07-07'), true],
    ['on its day', isoDate('2026-07-08'), true],
    ['the day after it', isoDate('2026-07-09'), false],
    ['by the end of the month before', isoMonth('2026-06'), true],
    ['by the end of its month', isoMonth('2026-07'), false],
    ['on no day', null, false],
  ])('what was raised since and is due %s', (_, due, isOwed) => {
    const action = anAction(1, { due, ownerIds: [bell], raisedOn: isoDate('2026-06-11') });
    expect(owed(action)).toHaveLength(isOwed ? 1 : 0);
  });

  test.each(['complete', 'closed-not-done', 'transferred'] as const)(
    'not on what is %s',
    (status) => {
      expect(owed(anAction(1, { ownerIds: [bell], status }))).toEqual([]);
    },
  );

  test('every owner, people and bodies, the soonest due first; what nobody owns last (A10)', () => {
    expect(
      owed(
        anAction(1, { due: isoDate('2026-06-20') }),
        anAction(2, { due: isoDate('2026-08-01'), ownerIds: [bell], bodyIds: [police] }),
        anAction(3, { due: isoDate('2026-07-01'), bodyIds: [police] }),
      ),
    ).toEqual(['body-police: 3,2', 'person-bell: 2', 'nobody: 1']);
  });

  test('before the first meeting, only on what is due by it', () => {
    const actions = [
      anAction(1, { ...late, ownerIds: [bell] }),
      anAction(2, { ownerIds: [bell], due: isoDate('2026-07-01') }),
    ];
    expect(short(whoMustReport(actions, [july], july))).toEqual(['person-bell: 2']);
  });

  test('without a date for the next meeting, on what was raised up to the last one held', () => {
    const actions = [
      anAction(1, { ...late, ownerIds: [bell] }),
      anAction(2, { ownerIds: [bell], raisedOn: isoDate('2026-06-11') }),
    ];
    const march = on('march', '2026-03-11', 'closed');
    expect(short(whoMustReport(actions, [june, march], null))).toEqual(['person-bell: 1']);
    expect(short(whoMustReport(actions, [], null))).toEqual([]);
  });
});

describe('the meeting to come', () => {
  test.each([
    ['the first that is planned', [july, on('august', '2026-08-05', 'planned'), june], 'july'],
    ['one of today', [july, on('today', '2026-06-12', 'planned')], 'today'],
    [
      'not one of yesterday that nobody opened',
      [july, on('past', '2026-06-11', 'planned')],
      'july',
    ],
    [
      'one under way, though it began yesterday',
      [july, on('now', '2026-06-11', 'in-progress')],
      'now',
    ],
    ['the earlier of two on a day', [july, on('early', '2026-07-08', 'planned', '09:00')], 'early'],
  ])('is %s', (_, all, key) => {
    expect(nextMeeting(all, TODAY)?.id).toBe(ids.meeting(key));
  });

  test('is none where none is dated', () => {
    expect(nextMeeting([june], TODAY)).toBeNull();
  });
});

test('the next meeting is not one that was never closed while a later one was', () => {
  const january = on('january', '2026-01-14', 'in-progress');
  expect(nextMeeting([january, june, july], TODAY)).toBe(july);
  expect(nextMeeting([january], TODAY)).toBe(january);
});

describe('what is reported at a meeting is settled by hand (A1, A2)', () => {
  const proposed = anAction(1, { due: isoDate('2026-07-01'), raisedOn: isoDate('2026-06-11') });
  const notProposed = anAction(2, { due: null, raisedOn: isoDate('2026-06-11') });
  const at = (action: Action): string[] => owed(action);

  test('an action is left out of one meeting, or put into it', () => {
    expect(at(withReportChoice(proposed, july.id, 'left-out'))).toEqual([]);
    expect(at(withReportChoice(notProposed, july.id, 'put-in'))).toEqual(['nobody: 2']);
  });

  test('at another meeting the rule is followed, and again once nothing is settled', () => {
    const elsewhere = withReportChoice(proposed, june.id, 'left-out');
    expect(at(elsewhere)).toEqual(['nobody: 1']);
    const settled = withReportChoice(elsewhere, july.id, 'left-out');
    expect(reportChoiceAt(settled, july.id)).toBe('left-out');
    const again = withReportChoice(settled, july.id, null);
    expect(at(again)).toEqual(['nobody: 1']);
    expect(again.reportChoices).toEqual([{ meetingId: june.id, choice: 'left-out' }]);
  });

  test('one that is closed is not reported on, whatever was settled', () => {
    const done = withReportChoice({ ...proposed, status: 'complete' }, july.id, 'put-in');
    expect(at(done)).toEqual([]);
  });

  test.each([
    ['2026-10-08', 0],
    ['2026-10-09', 1],
  ])('due %s, three months after it, counts %i as far off', (due, count) => {
    expect(dueFarOff([anAction(1, { due: isoDate(due) })], july)).toHaveLength(count);
    expect(dueFarOff([anAction(1, { due: null })], july)).toEqual([]);
  });
});
