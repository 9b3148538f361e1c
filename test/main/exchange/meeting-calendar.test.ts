import { describe, expect, test } from 'vitest';
import type { MeetingInvitation } from '#shared/documents/meeting-invitation';
import { isoInstantSchema } from '#shared/model/iso-date';
import { meetingCalendar } from '../../../main/exchange/meeting-calendar';
import { ids } from '../../support/board-builders';
import { fixedClock } from '../../support/fixed-clock';

const invitation: MeetingInvitation = {
  id: ids.meeting('june'),
  start: isoInstantSchema.parse('2026-06-24T09:00:00.000Z'),
  end: isoInstantSchema.parse('2026-06-24T11:00:00.000Z'),
  isSettled: true,
  summary: 'Safer Anyshire: Meeting',
  location: 'County Hall, Room 1',
  description: 'Agenda:\n1. Welcome',
};

/** The lines of the file, unfolded. */
const linesOf = (changes: Partial<MeetingInvitation> = {}): string[] =>
  meetingCalendar({ ...invitation, ...changes }, fixedClock.instant())
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');

describe('the appointment of a meeting', () => {
  test('is published with its moments in UTC and its own name, so that it can move (N7)', () => {
    expect(linesOf()).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'UID:meeting-june@minute-book',
        'DTSTAMP:20260612T094200Z',
        'DTSTART:20260624T090000Z',
        'DTEND:20260624T110000Z',
        'STATUS:CONFIRMED',
        'SUMMARY:Safer Anyshire: Meeting',
        'LOCATION:County Hall\\, Room 1',
        'DESCRIPTION:Agenda:\\n1. Welcome',
      ]),
    );
  });

  test('leaves out what is not known, and says that a proposed day is tentative (N10)', () => {
    const lines = linesOf({ end: null, location: '', description: '', isSettled: false });
    expect(lines).toContain('STATUS:TENTATIVE');
    expect(lines.filter((line) => /^(DTEND|LOCATION|DESCRIPTION)/.test(line))).toEqual([]);
  });
});
