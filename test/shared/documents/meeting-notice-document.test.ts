import { describe, expect, it, test } from 'vitest';
import { meetingNoticeDocument } from '#shared/documents/meeting-notice-document';
import { closureIdSchema, dispatchIdSchema } from '#shared/model/id';
import { isoDate } from '#shared/model/iso-date';
import type { Cycle } from '#shared/model/meeting-cycle';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';
import { fieldOf, under, wordsOf } from '../../support/described';
import { noticePapers } from '../../support/letter-papers';
import { aMeeting } from '../../support/sample-records';

const target = { days: 1, counted: 'working', isTarget: true } as const;
const noticeOf = (...args: Parameters<typeof noticePapers>) =>
  meetingNoticeDocument(noticePapers(...args));
const period = (...args: Parameters<typeof noticePapers>): string =>
  under(noticeOf(...args), 'Notice')[0] ?? '';
const given = (on: string, lateReason: string): Cycle => {
  const record = { to: '', how: '', by: '', recipients: [], files: [], supplement: null };
  const id = dispatchIdSchema.parse('sent-1');
  return {
    ...aMeeting().cycle,
    sent: [{ ...record, id, what: 'notice', on: isoDate(on), lateReason }],
  };
};

describe('the notice of an extraordinary meeting (F3, Safer Essex 8.3)', () => {
  it('says who called it, for what, when and where', () => {
    const notice = noticeOf();
    expect(fieldOf(notice, 'Date')).toBe('Friday 10 July 2026');
    expect(fieldOf(notice, 'Called by')).toBe('the Chair, Cllr Amara Ahmed');
    expect(fieldOf(notice, 'Joining')).toBeNull();
    expect(under(notice, 'Business').slice(0, 3)).toEqual([
      'To agree the response to the closure of the Riverton refuge.',
      'The meeting is called for these items:',
      '• Item 1: Riverton refuge: response',
    ]);
    expect(wordsOf(JSON.stringify(notice.blocks))).toContain('To all members and representatives');
  });

  it('leaves a line to fill in for what nobody entered', () => {
    const notice = noticeOf({ calledBy: '', reason: '', agenda: [], place: '', dateAgreed: false });
    expect(fieldOf(notice, 'Called by')).toBe(
      'To be completed by the secretariat: who called the meeting',
    );
    expect(fieldOf(notice, 'Place')).toBe('To be confirmed');
    expect(fieldOf(notice, 'Date')).toBe('Friday 10 July 2026 (proposed, not yet agreed)');
    expect(under(notice, 'Business')[0]).toBe(
      'To be completed by the secretariat: why the meeting is called',
    );
    expect(JSON.stringify(notice.blocks)).toContain('Partnership Board has been called. You');
  });

  it('names its period with the clause, and that it is in time (N13)', () => {
    expect(period()).toBe(
      'Notice of 5 clear working days is to be given (terms of reference, clause 8.3). The last day for it is Thursday 2 July 2026. This notice is dated 12 June 2026. It is in time.',
    );
  });

  test.each([
    ['', 'That is 2 days late; no reason is recorded.'],
    ['the refuge closed', 'That is 2 days late: the refuge closed.'],
  ])('says how late it was given, because of “%s”', (reason, sentence) => {
    expect(period({ cycle: given('2026-07-04', reason) })).toContain(
      `Notice was given on 4 July 2026. ${sentence}`,
    );
  });

  it('says that a period is a target, and invents none', () => {
    expect(period({}, { extraordinaryNotice: stated(target, '') })).toContain(
      'Notice of 1 working day is to be given, where possible.',
    );
    expect(period({}, { extraordinaryNotice: SILENT })).toContain(
      'The terms of reference state no period of notice for extraordinary meetings.',
    );
    expect(period({}, { extraordinaryNotice: NOT_ENTERED })).toContain('has not been entered.');
  });

  it('says where no day can be worked out', () => {
    const papers = noticePapers();
    const closures = [
      {
        id: closureIdSchema.parse('closed'),
        from: isoDate('1900-01-01'),
        until: isoDate('2100-01-01'),
        name: 'Closed',
      },
    ];
    const calendar = { ...papers.partnership.calendar, closures };
    const notice = meetingNoticeDocument({
      ...papers,
      partnership: { ...papers.partnership, calendar, offices: [] },
    });
    expect(under(notice, 'Notice')[0]).toContain('cannot be worked out from the calendar.');
    expect(fieldOf(notice, 'Chair')).toBe('Vacant');
  });

  it('says nothing of a period for any other meeting', () => {
    expect(() => period({ kind: 'ordinary' })).toThrow('no heading Notice');
  });
});
