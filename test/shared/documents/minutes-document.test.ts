import { describe, expect, it } from 'vitest';
import { minutesDocument } from '#shared/documents/minutes-document';
import { decisionIdSchema, declarationIdSchema } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { MinuteBlock } from '#shared/model/minutes';
import { SILENT } from '#shared/model/setting';
import { fieldOf, rowsOf, tableTitled, under } from '../../support/described';
import { aBoard } from '../../support/sample-board';
import { boardPapers } from '../../support/sample-papers';
import { ids } from '../../support/board-builders';
import {
  aMeeting,
  anAction,
  anAttendance,
  anItem,
  anAnyshireBoard,
  someTerms,
  TODAY,
} from '../../support/sample-records';

const minutesOf = (meeting: Partial<Meeting> = {}) => minutesDocument(boardPapers(meeting));

/** Minutes of one item, "Performance report", with these blocks. */
const oneItem = (...blocks: MinuteBlock[]) =>
  under(
    minutesOf({ agenda: [anItem('only')], minutes: [{ itemId: ids.item('only'), blocks }] }),
    'Performance report',
  );

describe('the head of minutes', () => {
  it('say at their foot, on a line of its own, which entry of the minute book they are (R27)', () => {
    const entered = { number: 12, sum: '3f9a 77c1 b2d4' };
    const { footerText } = minutesDocument({ ...boardPapers(), entered });
    expect(footerText.split('\n').at(-1)).toBe('Minute book no. 12 (3f9a 77c1 b2d4)');
    const { footerText: without } = minutesDocument({ ...boardPapers(), entered: null });
    expect(without).not.toContain('Minute book no.');
  });

  it('says when it was, who presided and minuted, its status, the quorum and the interests', () => {
    const minutes = minutesOf();
    expect(under(minutes, 'Minutes of the meeting held on 10 June 2026')).toEqual([
      'Date: Wednesday 10 June 2026',
      'Time: 10.04am to 12.15pm',
      'Place: Committee Room 1, County Hall, Anytown',
      'Form: In person and by remote means',
      'Chair: Cllr Amara Ahmed (Anyshire County Council)',
      'Minutes by: Beth Carter',
      'Status: Draft, subject to approval at the next meeting',
      'Quorum: Quorate: 12 of 16 organisations represented, 6 needed (terms of reference, clause 8.7)',
      'Interests: Declared under item 2',
    ]);
    expect(minutes.footerText).toBe(
      'Safer Anyshire Partnership Board: Minutes, 10 June 2026 (draft)',
    );
    expect(minutes.author).toBe('Beth Carter');
  });

  it('states that no decisions may be taken where the quorum was missed (Q4, 8.7)', () => {
    expect(fieldOf(minutesOf({ attendance: [] }), 'Quorum')).toBe(
      'Not quorate: 0 of 16 organisations represented, 6 needed (terms of reference, clause 8.7)\nA meeting that is not quorate takes no decisions (terms of reference, clause 8.7).',
    );
  });

  it('never calls a meeting quorate where the terms are silent (Q6)', () => {
    const partnership = aBoard({ terms: someTerms({ quorum: SILENT }) });
    const minutes = minutesDocument({ ...boardPapers(), partnership });
    expect(JSON.stringify(minutes)).not.toMatch(/quorate/i);
    expect(fieldOf(minutes, 'Quorum')).toBe('The terms of reference state no quorum.');
  });

  it('says that the chair was away, and that no interest was declared', () => {
    const minutes = minutesOf({
      attendance: [anAttendance(ids.person('ahmed'), { mark: 'apologies' })],
      minutes: [],
    });
    expect(fieldOf(minutes, 'Chair')).toBe('Cllr Amara Ahmed (Anyshire County Council), apologies');
    expect(fieldOf(minutes, 'Interests')).toBe('No declarations recorded');
  });
});

describe('attendance (M1)', () => {
  it('puts the chair first and tells offices, remote means and whose place was taken', () => {
    const present = under(minutesOf(), 'Present');
    expect(present[0]).toBe(
      'Cllr Amara Ahmed (Chair) | Cabinet Member for Communities | Anyshire County Council',
    );
    expect(present).toContain(
      'Rhodri Evans | Consultant in Public Health\nBy remote means | Public Health Anyshire',
    );
    expect(present.at(-1)).toBe(
      'Carla Webb | Superintendent\nSubstitute for Siân Pryce | Anyshire Constabulary',
    );
    expect(present).toHaveLength(12);
  });

  it('groups everybody else, with who took the place of those who sent apologies', () => {
    const minutes = minutesOf();
    expect(under(minutes, 'In attendance')).toHaveLength(3);
    expect(under(minutes, 'Apologies')).toEqual([
      'Siân Pryce | Chief Superintendent\nRepresented by Carla Webb | Anyshire Constabulary',
      'Peter Grant | Head Teacher | Association of Anyshire Schools',
    ]);
    expect(under(minutes, 'Absent')).toHaveLength(2);
    expect(under(minutes, 'Attendance not recorded')).toEqual([
      'Maria da Silva | Operations Manager | Victim Care Anyshire',
    ]);
  });

  it('names both bodies where a stand-in comes from another (P8)', () => {
    const entry = anAttendance(ids.person('shah'), {
      capacity: 'stand-in',
      standsInFor: ids.person('pryce'),
    });
    expect(under(minutesOf({ attendance: [entry] }), 'Present')).toEqual([
      'Priya Shah | Community Safety Manager\nSubstitute for Siân Pryce | Riverton Borough Council, for Anyshire Constabulary',
    ]);
  });

  it('says in words that a group is empty, and has no group for a gap that is not there', () => {
    const minutes = minutesOf({ attendance: [] });
    const groups = ['Present', 'In attendance', 'Apologies', 'Absent'];
    expect(groups.flatMap((group) => under(minutes, group))).toEqual([
      'None recorded.',
      'None recorded.',
      'None recorded.',
      'None recorded.',
    ]);
    expect(() => under(minutes, 'Attendance not recorded')).toThrow('no heading');
  });
});

describe('the items', () => {
  it('run in agenda order, numbered, with their lead line', () => {
    const items = minutesOf().blocks.filter((block) => block.type === 'item-heading');
    expect(items.map(({ item }) => item)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(under(minutesOf(), 'Community safety fund: second-year awards')).toEqual([
      'Presenter: Priya Shah, Riverton Borough Council; Purpose: For decision; Paper: Item 5, Appendix A',
      expect.stringMatching(/^5\.1 Priya Shah presented/),
      '5.2 In discussion, members made the following points:',
      expect.stringMatching(/^• the two unsuccessful/),
      expect.stringMatching(/^• outreach/),
      expect.stringMatching(/^• monitoring/),
      'decision: RESOLVED D-2026-012: That the awards in Appendix A be approved, to a total of £158,400.',
      'action: Action A-2026-034: Tell applicants the outcome and issue the funding agreements.\nOwner: Priya Shah (Riverton Borough Council), lead; ليلى حداد (Anyshire Voluntary Sector Forum). Due: 31 July 2026 (first due 30 June 2026).',
    ]);
  });

  it('say plainly that nothing was recorded, and leave out what was never written', () => {
    expect(oneItem()).toEqual(['Nothing was recorded under this item.']);
    expect(
      oneItem(
        { type: 'paragraph', isConfidential: false, text: ' \n' },
        { type: 'bullets', isConfidential: false, items: [''] },
      ),
    ).toEqual(['Nothing was recorded under this item.']);
    expect(
      oneItem(
        { type: 'paragraph', isConfidential: false, text: '' },
        { type: 'paragraph', isConfidential: false, text: 'Noted.' },
      ),
    ).toEqual(['1.1 Noted.']);
  });

  it('show an owner not named, a date not set, and an action no longer in the log', () => {
    const meeting = aMeeting({
      agenda: [anItem('only')],
      minutes: [
        {
          itemId: ids.item('only'),
          blocks: [
            { type: 'action', actionId: ids.action(1) },
            { type: 'action', actionId: ids.action(2) },
          ],
        },
      ],
    });
    const actions = [anAction(1, { due: null, firstDue: null, what: 'Ask?' })];
    const minutes = minutesDocument({ ...boardPapers(), meeting, actions });
    expect(under(minutes, 'Performance report')).toEqual([
      'action: Action A-2026-001: Ask?\nOwner: Not yet named. Due: No date set.',
      'An action noted here is no longer in the action log.',
    ]);
  });

  it('record an interest with the item it is in and what part its holder took (I2)', () => {
    const interest = (takesPart: boolean): MinuteBlock => ({
      type: 'declaration',
      id: declarationIdSchema.parse('d'),
      personId: ids.person('cole'),
      aboutItemId: ids.item(takesPart ? 'gone' : 'only'),
      nature: 'a tenancy',
      takesPart,
      tier: 'not-stated',
      waiver: '',
    });
    expect(oneItem(interest(false), interest(true))).toEqual([
      'declaration: Declaration of interest: Martin Cole (South Anyshire District Council) declared an interest in item 1, Performance report: a tenancy. Took no part in the decision.',
      'declaration: Declaration of interest: Martin Cole (South Anyshire District Council) declared an interest in a matter no longer on the agenda: a tenancy. Took part in the decision.',
    ]);
  });

  it('are missed in a sentence where there are none', () => {
    expect(under(minutesOf({ agenda: [], minutes: [] }), 'Items of business')).toEqual([
      'The agenda of this meeting holds no items.',
    ]);
  });
});

describe('the end of minutes', () => {
  it('lists every action of the meeting, one raised under an item now gone among them', () => {
    const papers = boardPapers();
    const origin = { meetingId: papers.meeting.id, itemId: ids.item('gone') };
    const actions = [...papers.actions, anAction(99, { origin })];
    const rows = rowsOf(tableTitled(minutesDocument({ ...papers, actions }), 'Summary of actions'));
    expect(rows.map((row) => row[0])).toEqual(
      [31, 32, 33, 34, 35, 36, 37, 38, 99].map((n) => `A-2026-0${n}`),
    );
    expect(rows[3]).toEqual([
      'A-2026-034',
      'Tell applicants the outcome and issue the funding agreements',
      'Priya Shah (Riverton Borough Council), lead\nليلى حداد (Anyshire Voluntary Sector Forum)',
      '31 Jul 2026\nFirst due\n30 Jun 2026',
    ]);
  });

  it('lists the decisions in their exact words', () => {
    expect(rowsOf(tableTitled(minutesOf(), 'Summary of decisions'))).toEqual([
      ['D-2026-011', '3', 'AGREED That the minutes be confirmed as a correct record.'],
      [
        'D-2026-012',
        '5',
        'RESOLVED That the awards in Appendix A be approved, to a total of £158,400.',
      ],
      ['D-2026-013', '6', 'RECOMMENDED That the strategy be refreshed by December 2026.'],
    ]);
  });

  it('says so where there are neither, and a decision without words is not hidden', () => {
    const empty = minutesDocument({ ...boardPapers({ minutes: [] }), actions: [] });
    expect(under(empty, 'Summary of actions')).toEqual(['No actions were recorded.']);
    expect(under(empty, 'Summary of decisions')).toEqual(['No decisions were recorded.']);
    const decision: MinuteBlock = {
      type: 'decision',
      isConfidential: false,
      id: decisionIdSchema.parse('d'),
      reference: '',
      outcome: 'noted',
      text: ' ',
    };
    expect(oneItem(decision)).toEqual(['decision: NOTED: Not recorded']);
  });

  it('closes at the time recorded, if any, and has a place to sign', () => {
    const signature = ['Signed as a correct record of the meeting:', 'Signed', 'Chair', 'Date'];
    expect(under(minutesOf(), 'Close and approval')).toEqual([
      'The meeting closed at 12.15pm.',
      ...signature,
    ]);
    expect(under(minutesOf({ closedAt: null }), 'Close and approval')).toEqual(signature);
  });
});

it('has a word for everybody and everything missing from the directory', () => {
  const minutes = minutesDocument({
    partnership: anAnyshireBoard(),
    language: 'en-GB',
    organisations: [],
    people: [],
    actions: [anAction(1, { ownerIds: [ids.person('x')] })],
    today: TODAY,
    proposals: [],
    version: 'circulated',
    style: null,
    circulation: null,
    meeting: aMeeting({
      agenda: [anItem(1)],
      attendance: [anAttendance(ids.person('x'), { standsInFor: ids.person('y') })],
      minutes: [{ itemId: ids.item(1), blocks: [{ type: 'action', actionId: ids.action(1) }] }],
    }),
  });
  expect(under(minutes, 'Present')).toEqual(['Name not known | Not recorded | Not recorded']);
  expect(under(minutes, 'Performance report').at(-1)).toContain('Owner: Name not known. Due:');
});
