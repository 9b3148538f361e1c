import { describe, expect, it } from 'vitest';
import { actionLogDocument } from '#shared/documents/action-log-document';
import { latestHeld } from '#shared/documents/action-groups';
import { isoDate } from '#shared/model/iso-date';
import { under } from '../../support/described';
import { boardLogPapers, marchMeeting } from '../../support/sample-papers';
import { ids } from '../../support/board-builders';
import { aMeeting, anAction } from '../../support/sample-records';

const CARRIED = 'Carried forward from earlier meetings';
const RAISED = 'Raised at or since the meeting on 10 June 2026';
const CLOSED = 'Closed at or since the meeting on 10 June 2026';

describe('the action log', () => {
  const log = actionLogDocument(boardLogPapers());

  it('opens with its date and how much is open and overdue', () => {
    expect(log.title).toBe('Safer Anyshire Partnership Board: Action log on 12 June 2026');
    expect(log.orientation).toBe('landscape');
    expect(under(log, 'Action log on 12 June 2026')).toEqual(['8 actions are open, 1 overdue.']);
  });

  it('carries forward what earlier meetings raised, overdue in words and first due date shown', () => {
    expect(under(log, CARRIED)).toEqual([
      'A-2026-021 | 11 Mar 2026 | 6 | Bring a costed plan for a third CCTV van to the board | Siân Pryce (Anyshire Constabulary) | 29 May 2026\nFirst due\n30 Apr 2026 | Overdue 14 days\nIn progress | 8 Jun 2026: Two of three quotations are in; the plan goes to finance next.',
    ]);
  });

  it('lists what the latest meeting raised by due date, and names gaps', () => {
    const rows = under(log, RAISED);
    expect(rows.map((row) => row.split(' | ')[0])).toEqual(
      [37, 31, 33, 35, 34, 36, 38].map((n) => `A-2026-0${n}`),
    );
    expect(rows[2]).toBe(
      'A-2026-033 | 10 Jun 2026 | 4 | Agree who reads the log between meetings | Not yet named | 10 Jul 2026 | Open | None',
    );
    expect(rows.at(-1)).toContain('| No date set | Open | None');
  });

  it('shows once what was closed since, and says how much it leaves out', () => {
    const rows = under(log, CLOSED);
    expect(rows.map((row) => row.split(' | ')[0])).toEqual([
      'A-2026-022',
      'A-2026-032',
      '1 action closed earlier is not shown. End of the action log.',
    ]);
    expect(rows[1]).toContain('Complete\non 12 Jun 2026');
  });

  it('says in words that a group is empty', () => {
    const empty = actionLogDocument({ ...boardLogPapers(), actions: [] });
    expect([CARRIED, RAISED, CLOSED].flatMap((heading) => under(empty, heading))).toEqual([
      'No action is carried forward.',
      'No action was raised.',
      'No action was closed.',
      'End of the action log.',
    ]);
  });

  it('has no meeting to go by before the first, and no item for what no meeting raised', () => {
    const actions = [anAction(1), anAction(2, { status: 'complete' })];
    const first = actionLogDocument({ ...boardLogPapers(), meetings: [], actions });
    expect(under(first, 'Open actions')[0]).toContain('A-2026-001 | 10 Jun 2026 | None |');
    expect(under(first, 'Closed actions')[0]).toContain('A-2026-002');
  });
});

describe('the meeting held last', () => {
  const today = isoDate('2026-06-10');
  const on = (state: 'planned' | 'in-progress', date = '2026-06-10') =>
    aMeeting({ id: ids.meeting('today'), state, date: isoDate(date) });

  it('is today’s once it was opened, and until then the one before', () => {
    expect(latestHeld([on('in-progress'), marchMeeting], today)?.id).toBe(ids.meeting('today'));
    expect(latestHeld([on('planned'), marchMeeting], today)?.id).toBe(ids.meeting('march'));
  });

  it('may have been yesterday and never marked as opened; it is never one to come', () => {
    expect(latestHeld([on('planned', '2026-06-09')], today)?.id).toBe(ids.meeting('today'));
    expect(latestHeld([on('in-progress', '2026-06-11')], today)).toBeNull();
  });
});
