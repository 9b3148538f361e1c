import { expect, test } from 'vitest';
import { bookReasonFor } from '#shared/domain/minute-book/book-reason';
import { isoDate } from '#shared/model/iso-date';
import type { Cycle } from '#shared/model/meeting-cycle';
import { aPartnership } from '../../../support/board-builders';
import { aMeeting } from '../../../support/sample-records';

const board = aPartnership();
const held = (changes: Partial<Cycle>) => {
  const meeting = aMeeting();
  return { ...meeting, cycle: { ...meeting.cycle, ...changes } };
};
const approved = {
  minutesApproved: [{ by: 'The Chair', on: isoDate('2026-06-11'), personId: null }],
};
const confirmed = {
  minutesConfirmed: { meetingId: null, on: isoDate('2026-09-09'), withCorrections: false },
};

test.each([
  ['approval', {}, approved, 'approved'],
  ['confirmation', approved, { ...approved, ...confirmed }, 'confirmed'],
  ['both at once', {}, { ...approved, ...confirmed }, 'confirmed'],
  ['an approval taken back', approved, {}, 'taken-back'],
  ['a confirmation taken back', { ...approved, ...confirmed }, approved, 'taken-back'],
  ['anything else', approved, { ...approved, minutesWithChair: isoDate('2026-06-10') }, null],
  ['nothing', {}, {}, null],
])('%s is entered in the minute book (M1)', (_, before, after, reason) => {
  expect(bookReasonFor(board, held(before), held(after))).toBe(reason);
});
