import { describe, expect, it, test } from 'vitest';
import { noticeGiven, noticeStanding } from '#shared/domain/meeting-notice';
import { closureIdSchema, dispatchIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { aPartnership, rulesWith } from '../../support/board-builders';
import { aMeeting } from '../../support/sample-records';

const { calendar } = aPartnership();
const meeting = { date: isoDate('2026-06-15'), kind: 'extraordinary' } as const;
const notice = { days: 5, counted: 'clear-working', isTarget: false } as const;
const rules = rulesWith({ extraordinaryNotice: stated(notice, '8.3') });

describe('the notice of an extraordinary meeting (F3, Safer Essex 8.3; N13)', () => {
  test.each([
    ['2026-06-04', 'in-time', 0],
    ['2026-06-05', 'in-time', 0],
    ['2026-06-06', 'late', 1],
  ])('given on %s is %s, by %i days', (given, state, daysLate) => {
    expect(noticeStanding(rules, meeting, calendar, isoDate(given))).toEqual({
      state,
      notice,
      clause: '8.3',
      latest: '2026-06-05',
      daysLate,
    });
  });

  test.each([SILENT, NOT_ENTERED])('is not judged where its rule is %s', (extraordinaryNotice) => {
    const open = rulesWith({ extraordinaryNotice });
    expect(noticeStanding(open, meeting, calendar, meeting.date)).toEqual(extraordinaryNotice);
  });

  it('is not judged where the calendar has not that many working days', () => {
    const closed = {
      ...calendar,
      closures: [
        {
          id: closureIdSchema.parse('closed'),
          from: isoDate('1900-01-01'),
          until: isoDate('2100-01-01'),
          name: 'Closed',
        },
      ],
    };
    const standing = noticeStanding(rules, meeting, closed, meeting.date);
    expect(standing).toEqual({ state: 'no-day', notice, clause: '8.3' });
  });

  it('is none for any other meeting', () => {
    const other = { ...meeting, kind: 'ordinary' } as const;
    expect(noticeStanding(rules, other, calendar, meeting.date)).toBeNull();
  });
});

describe('when a notice was given (N7)', () => {
  const written = isoDate('2026-06-12');
  const sent = (what: 'notice' | 'agenda', on: string, lateReason = '') => ({
    id: dispatchIdSchema.parse(`sent-${what}-${on}`),
    what,
    on: isoDate(on),
    to: '',
    how: '',
    lateReason,
    by: '',
    recipients: [],
    files: [],
    supplement: null,
  });
  const given = (...all: ReturnType<typeof sent>[]) => {
    const { cycle } = aMeeting();
    return noticeGiven({ cycle: { ...cycle, sent: all } }, written);
  };

  it('is the day it is written as long as no other is recorded', () => {
    const none = { on: written, isRecorded: false, lateReason: '' };
    expect(given()).toEqual(none);
    expect(given(sent('agenda', '2026-06-01'))).toEqual(none);
  });

  it('is the first day recorded, with its reason', () => {
    expect(given(sent('notice', '2026-06-10'), sent('notice', '2026-06-09', 'Urgent'))).toEqual({
      on: '2026-06-09',
      isRecorded: true,
      lateReason: 'Urgent',
    });
  });
});
