import { describe, expect, test } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import type { DueRow } from '#shared/model/due';
import { dueCalendar } from '../../../main/exchange/due-calendar';
import { ids } from '../../support/board-builders';
import { fixedClock } from '../../support/fixed-clock';

const row = (changes: Partial<DueRow>): DueRow => ({
  kind: 'step',
  state: 'soon',
  due: isoDate('2026-06-19'),
  clause: '8.4',
  subject: 'agenda',
  body: '',
  personId: null,
  organisationId: null,
  meetingId: ids.meeting('june'),
  meetingDate: isoDate('2026-06-26'),
  count: 1,
  partnershipId: ids.partnership('anyshire'),
  partnershipName: 'Safer Anyshire',
  person: '',
  organisation: '',
  ...changes,
});

/** The lines of the file, unfolded. */
const linesOf = (...rows: DueRow[]): string[] =>
  dueCalendar(rows, fixedClock.instant())
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');

describe('what is due as a calendar', () => {
  test('is a whole day for each thing, in the words of the screen, with its clause', () => {
    const lines = linesOf(row({}));
    expect(lines).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20260619',
        'DTSTAMP:20260612T094200Z',
        'SUMMARY:Send the agenda: meeting of 26 June 2026 (Safer Anyshire)',
        'DESCRIPTION:terms of reference\\, clause 8.4',
      ]),
    );
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  test('leaves out what has no day, and a source where no rule asks for it', () => {
    const lines = linesOf(row({ due: null }), row({ clause: null }));
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines.some((line) => line.startsWith('DESCRIPTION'))).toBe(false);
  });

  test('keeps the name of a thing when its day moves, so that nothing is added twice', () => {
    const uid = (changes: Partial<DueRow>) =>
      linesOf(row(changes)).find((line) => line.startsWith('UID:'));
    expect(uid({ due: isoDate('2026-06-22') })).toBe(uid({}));
    expect(uid({ subject: 'papers' })).not.toBe(uid({}));
  });

  test('carries names that a calendar could take for its own signs', () => {
    const lines = linesOf(row({ partnershipName: 'Safer; Anyshire,\\ Ltd – مريم' }));
    const summary = lines.find((line) => line.startsWith('SUMMARY'));
    expect(summary).toContain('Safer\\; Anyshire\\,\\\\ Ltd – مريم');
    expect(
      dueCalendar([row({ subject: 'x'.repeat(400) })], fixedClock.instant())
        .split('\r\n')
        .every((line) => new TextEncoder().encode(line).length <= 75),
    ).toBe(true);
  });
});
