import { describe, expect, it } from 'vitest';
import { actionLogDocument } from '#shared/documents/action-log-document';
import { latestHeld } from '#shared/documents/action-groups';
import { isoDate, isoMonth } from '#shared/model/iso-date';
import type { Action } from '#shared/model/action';
import { under } from '../../support/described';
import { boardLogPapers, marchMeeting } from '../../support/sample-papers';
import { ids } from '../../support/board-builders';
import { aMeeting, anAction, TODAY } from '../../support/sample-records';
import { anAnswer, aTransfer } from '../../support/work-stream-builders';

const TITLE = 'Action log on 12 June 2026';
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
      'A-2026-021 | 11 Mar 2026\nCarried forward once | 6 | Bring a costed plan for a third CCTV van to the board | Siân Pryce (Anyshire Constabulary) | 29 May 2026\nFirst due\n30 Apr 2026 | Overdue 14 days\nIn progress | 8 Jun 2026: Two of three quotations are in; the plan goes to finance next.',
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

describe('what the log says beside each action', () => {
  const logOf = (changes: Partial<Action>, version: 'circulated' | 'complete' = 'circulated') =>
    actionLogDocument({ ...boardLogPapers(), actions: [anAction(1, changes)], version });

  it.each([
    ['on hold, and why (A11)', { status: 'on-hold', holdReason: 'Paused' }, 'On hold: Paused'],
    ['on hold, for no recorded reason', { status: 'on-hold' }, 'On hold: no reason recorded'],
    ['a colour, by name (A13)', { rag: 'amber' }, 'Open\n▲ Amber'],
  ] as const)('%s', (_, changes, words) => {
    expect(under(logOf(changes), RAISED)[0]).toContain(`| ${words} |`);
  });

  it('who took it over (A8)', () => {
    const transfers = [aTransfer('1', { answer: anAnswer() })];
    const gone = { status: 'transferred', closedOn: TODAY, transfers } as const;
    expect(under(logOf(gone), CLOSED)[0]).toContain(
      'Transferred to Safer Communities Board\non 12',
    );
  });

  it('the month it is due by (A12)', () => {
    const due = isoMonth('2026-09');
    expect(under(logOf({ due, firstDue: due }), RAISED)[0]).toContain('| end of Sep 2026 |');
  });

  it('all its owners, people before bodies, the first as lead (A1, A5)', () => {
    const owners = {
      ownerIds: [ids.person('pryce')],
      bodyIds: [ids.organisation('council'), ids.organisation('police')],
    };
    const row = under(logOf(owners), RAISED)[0];
    expect(row).toMatch(/Siân Pryce \(Anyshire Constabulary\), lead\n.+\nAnyshire Constabulary \|/);
  });
});

describe('who must report (A1, A2, WACSO 4.2 and 4.3)', () => {
  it('is said at the head: each owner with their actions, and those nobody owns', () => {
    const july = aMeeting({
      id: ids.meeting('july'),
      date: isoDate('2026-07-08'),
      state: 'planned',
    });
    const papers = boardLogPapers();
    const actions = [
      anAction(1, { ownerIds: [ids.person('pryce')], bodyIds: [ids.organisation('police')] }),
      anAction(2, { ownerIds: [ids.person('pryce')] }),
      anAction(3),
    ];
    const log = actionLogDocument({ ...papers, actions, meetings: [...papers.meetings, july] });
    expect(under(log, 'Who must report at the meeting on 8 July 2026')).toEqual([
      '• Siân Pryce (Anyshire Constabulary): A-2026-001, A-2026-002',
      '• Anyshire Constabulary: A-2026-001',
      '• Nobody yet: A-2026-003',
    ]);
  });

  it('is said to be nobody, and that the next meeting is not dated', () => {
    const log = actionLogDocument({ ...boardLogPapers(), actions: [] });
    expect(under(log, 'Who must report at the next meeting, which is not dated yet')).toEqual([
      'Nobody has to report.',
    ]);
  });
});

describe('confidential actions (M3, Safer Essex 8.4)', () => {
  const actions = [anAction(1), anAction(2, { isConfidential: true, what: 'The informant' })];
  const log = (version: 'circulated' | 'complete') =>
    actionLogDocument({ ...boardLogPapers(), actions, version });

  it('are not in what is circulated, which says that they are recorded separately', () => {
    expect(JSON.stringify(log('circulated'))).not.toMatch(/informant|A-2026-002/);
    expect(under(log('circulated'), TITLE)).toEqual([
      '1 action is open, none overdue. 1 confidential action is recorded separately and is not shown here.',
    ]);
  });

  it('are in the complete log, marked in words, which is not for circulation', () => {
    expect(under(log('complete'), TITLE)[0]).toContain(
      'For the Chair and the secretariat: it holds 1 confidential action. Not for circulation.',
    );
    expect(under(log('complete'), RAISED)[1]).toContain('A-2026-002\nConfidential |');
    expect(log('complete').footerText).toContain('(complete, confidential)');
    expect(log('circulated').footerText).not.toContain('confidential');
  });

  it('are said to be two where there are two, and nothing is said where there is none', () => {
    const both = actions.map((action) => ({ ...action, isConfidential: true }));
    const two = actionLogDocument({ ...boardLogPapers(), actions: both });
    expect(under(two, TITLE)[0]).toContain('2 confidential actions are recorded separately');
    const none = actionLogDocument({ ...boardLogPapers(), actions: [], version: 'complete' });
    expect(under(none, TITLE)).toEqual(['No action is open.']);
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
