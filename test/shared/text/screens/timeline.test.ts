import { describe, expect, test } from 'vitest';
import { daysCounted, type Side } from '#shared/domain/working-days/working-days';
import { isoDate } from '#shared/model/iso-date';
import type { Notice } from '#shared/model/rules/meeting-rules';
import {
  clauseInShort,
  countInLines,
  dayInStretch,
  timelineText,
} from '#shared/text/screens/timeline';
import { aCalendar, aClosure } from '../../../support/sample-calendar';

/** The lines of a count around Thursday 9 April 2026, after Good Friday and Easter Monday. */
function lines(days: number, counted: Notice['counted'], side: Side = 'before') {
  const meeting = isoDate('2026-04-09');
  const calendar = aCalendar({ closures: [aClosure('2026-04-14', '2026-04-14')] });
  const count = daysCounted({ days, counted }, meeting, calendar, side);
  if (count === null) throw new Error('no such day');
  return countInLines(count, meeting).map((line) => `${line.days}: ${line.what}`);
}

describe('how days were counted, in the order of the calendar', () => {
  test('for five clear working days over Easter (N5, Safer Essex 8.4)', () => {
    expect(lines(5, 'clear-working')).toEqual([
      'Mon 30 March: the last day, which does not count',
      'Tue 31 March to Thu 2 April: 3 days counted',
      'Fri 3 April: Good Friday, passed over',
      'Sat 4 April to Sun 5 April: weekend, passed over',
      'Mon 6 April: Easter Monday, passed over',
      'Tue 7 April to Wed 8 April: 2 days counted',
      'Thu 9 April: the meeting, whose day does not count',
    ]);
  });

  test('for working days the last one counts (N2, BCP 4.2; N3, Warwickshire 5.7)', () => {
    expect(lines(1, 'working')).toEqual([
      'Wed 8 April: the last day, which counts',
      'Thu 9 April: the meeting, whose day does not count',
    ]);
    expect(lines(5, 'working').slice(0, 2)).toEqual([
      'Tue 31 March: the last day, which counts',
      'Wed 1 April to Thu 2 April: 2 days counted',
    ]);
  });

  test('for calendar days none is passed over (N1, WACSO Operation)', () => {
    expect(lines(7, 'calendar')).toEqual([
      'Thu 2 April: the last day, which counts',
      'Fri 3 April to Wed 8 April: 6 days counted',
      'Thu 9 April: the meeting, whose day does not count',
    ]);
  });

  test('after the meeting, with a closure by its name (M1, Warwickshire 5.8; N13)', () => {
    expect(lines(3, 'working', 'after')).toEqual([
      'Thu 9 April: the meeting, whose day does not count',
      'Fri 10 April: 1 day counted',
      'Sat 11 April to Sun 12 April: weekend, passed over',
      'Mon 13 April: 1 day counted',
      'Tue 14 April: Office move, passed over',
      'Wed 15 April: the last day, which counts',
    ]);
  });
});

test('a day within a stretch has its weekday and no year', () => {
  expect(dayInStretch(isoDate('2026-04-03'))).toBe('Fri 3 April');
});

test.each([
  ['8.4', 'clause 8.4'],
  ['11', 'clause 11'],
  ['Roles', 'Roles'],
  ['', 'terms of reference'],
])('the clause “%s” is a button “%s”', (clause, words) => {
  expect(clauseInShort(clause)).toBe(words);
});

test('a missing word is told with whose it is and the clause (N3, Warwickshire 5.7; M1, 5.8)', () => {
  expect(timelineText.unapproved({ matter: 'agenda', from: 'chair', clause: '5.7' })).toBe(
    'The agenda was not agreed by that day: it takes the agreement of the Chair first (terms of reference, clause 5.7).',
  );
  expect(
    timelineText.unapproved({
      matter: 'minutes',
      from: 'chair-and-vice-chair',
      clause: 'Roles',
    }),
  ).toBe(
    'The minutes were not approved by that day: it takes the approval of the Chair and the Vice-Chair first (terms of reference, Roles).',
  );
});

test.each([
  [{ to: 'All members', how: 'E-mail' }, 'Sent 2 June 2026 to All members (E-mail)'],
  [{ to: 'All members', how: '' }, 'Sent 2 June 2026 to All members'],
  [{ to: '', how: '' }, 'Sent 2 June 2026'],
])('a sending reads well with what is known of it (N7)', (known, words) => {
  expect(timelineText.sent({ on: isoDate('2026-06-02'), ...known })).toBe(words);
});
