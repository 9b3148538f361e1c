import { describe, expect, test } from 'vitest';
import { meetingInvitation } from '#shared/documents/meeting-invitation';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { aBoard } from '../../support/sample-board';
import { boardPapers } from '../../support/sample-papers';
import { anItem } from '../../support/sample-records';

const agenda = [
  { ...anItem('first'), title: 'Welcome' },
  { ...anItem('second'), title: 'A family', isClosed: true },
  { ...anItem('third'), title: 'Crime plan' },
];

const invited = (changes: Partial<Meeting>) =>
  meetingInvitation(boardPapers({ joining: 'By video', agenda, place: 'County Hall', ...changes }));

describe('a meeting as an appointment (N7)', () => {
  test.each([
    ['in winter', '2026-01-14', '10:00', '12:00', '2026-01-14T10:00', '2026-01-14T12:00'],
    ['in summer', '2026-06-24', '10:00', '12:00', '2026-06-24T09:00', '2026-06-24T11:00'],
    ['over midnight', '2026-01-14', '22:00', '00:30', '2026-01-14T22:00', '2026-01-15T00:30'],
    [
      'over the end of summer time',
      '2026-10-24',
      '22:00',
      '03:00',
      '2026-10-24T21:00',
      '2026-10-25T03:00',
    ],
  ])('is from when until when, %s', (_, date, from, until, start, end) => {
    const startTime = isoTime(from);
    const endTime = isoTime(until);
    expect(invited({ date: isoDate(date), startTime, endTime })).toMatchObject({
      start: `${start}:00.000Z`,
      end: `${end}:00.000Z`,
    });
  });

  test('has no end that nobody has said', () => {
    expect(invited({ endTime: null }).end).toBeNull();
  });

  test('says where, how to join, who chairs, and the agenda without closed items (X1, X3)', () => {
    const { location, description, summary } = invited({ kind: 'annual' });
    expect(location).toBe('County Hall');
    expect(summary).toMatch(/: Annual meeting$/);
    const [joining, chair, ...items] = description.split('\n');
    expect(joining).toBe('Joining: By video');
    expect(chair).toMatch(/^Chair: \S+/);
    expect(items).toEqual(['Agenda:', '1. Welcome', '3. Crime plan']);
    expect(description).not.toContain('A family');
  });

  test('says nothing of what is not known', () => {
    const papers = boardPapers({ joining: '', agenda: [], dateAgreed: false });
    const bare = meetingInvitation({ ...papers, partnership: aBoard({ offices: [] }) });
    expect(bare).toMatchObject({ description: '', isSettled: false });
  });
});
