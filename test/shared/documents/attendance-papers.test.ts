import { describe, expect, it } from 'vitest';
import { attendanceListDocument } from '#shared/documents/attendance-list-document';
import { attendanceRecordDocument } from '#shared/documents/attendance-record-document';
import { isoDate, type IsoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { ids } from '../../support/board-builders';
import { under } from '../../support/described';
import { boardPapers } from '../../support/sample-papers';
import { aMeeting, anAttendance } from '../../support/sample-records';

const LIST = 'Attendance list of the meeting on 10 June 2026';
const TABLE = 'Who was expected and who came';

describe('the attendance list of a meeting (M4, WACSO)', () => {
  const list = attendanceListDocument(
    boardPapers({
      place: '',
      attendance: [
        anAttendance(ids.person('ahmed'), { mark: 'present' }),
        anAttendance(ids.person('rhys'), { mark: 'remote' }),
        anAttendance(ids.person('pryce'), { mark: 'apologies' }),
        anAttendance(ids.person('webb'), {
          capacity: 'stand-in',
          mark: 'present',
          standsInFor: ids.person('pryce'),
        }),
        anAttendance(ids.person('nobody'), { capacity: 'in-attendance', mark: 'absent' }),
      ],
    }),
  );

  it('has the six columns, every cell in words', () => {
    const table = list.blocks.find((block) => block.type === 'table');
    expect(table?.columns.map(({ heading }) => heading)).toEqual([
      'Name and organisation',
      'Expected',
      'Present',
      'Present remote',
      expect.stringMatching(/^(Stand-in|Substitute|Deputy|Proxy)$/),
      'Apologies',
      'Absent',
    ]);
    expect(under(list, TABLE)).toEqual(
      expect.arrayContaining([
        'Cllr Amara Ahmed\nAnyshire County Council | Yes | Yes | No | No | No | No',
        'Tomos ap Rhys\nAnyshire Fire and Rescue Service | Yes | No | Yes | No | No | No',
        'Siân Pryce\nAnyshire Constabulary | Yes | No | No | No | Yes | No',
        'Carla Webb\nAnyshire Constabulary | No | Yes | No | For Siân Pryce | No | No',
        'Name not known | No | No | No | No | No | Yes',
        'Dr Helen Okafor\nOffice of the Police and Crime Commissioner for Anyshire | Yes | Not marked | Not marked | No | Not marked | Not marked',
      ]),
    );
  });

  it('counts who came and says who is not marked', () => {
    expect(under(list, LIST).join('\n')).toContain(
      '16 people were expected. 3 people were recorded as there, 1 of them standing in. Attendance was not marked for 13 people.',
    );
  });

  it('says that nobody was expected where there are no members and no list', () => {
    const papers = boardPapers({ attendance: [] });
    const partnership = { ...papers.partnership, members: [], representatives: [] };
    expect(under(attendanceListDocument({ ...papers, partnership }), LIST)).toContain(
      'Nobody was expected at this meeting, and nobody is listed.',
    );
  });
});

const FROM = isoDate('2026-01-01');
const UNTIL = isoDate('2026-12-31');
const RECORD = 'Attendance record from 1 January 2026 to 31 December 2026';
const TOTALS = 'How often each organisation came';

function recordOf(
  meetings: Meeting[],
  time: { from: IsoDate; until: IsoDate } = { from: FROM, until: UNTIL },
) {
  return attendanceRecordDocument({ ...boardPapers(), meetings, ...time });
}

function heldOn(date: string, changes: Partial<Meeting> = {}): Meeting {
  const attendance = [anAttendance(ids.person('ahmed'), { mark: 'present' })];
  return aMeeting({
    id: ids.meeting(date),
    date: isoDate(date),
    state: 'closed',
    attendance,
    ...changes,
  });
}

describe('the attendance record of a time (M4, WACSO)', () => {
  it('says how often each organisation came, and its rate', () => {
    const record = recordOf([
      heldOn('2026-03-11'),
      heldOn('2026-06-10', {
        attendance: [anAttendance(ids.person('ahmed'), { mark: 'apologies' })],
      }),
    ]);
    expect(record.orientation).toBe('landscape');
    expect(under(record, TOTALS)[0]).toBe('Anyshire County Council | 2 | 1 | 0 | 1 | 0 | 50%');
    expect(under(record, TOTALS)[1]).toBe(
      'Anyshire Constabulary | 0 | 0 | 0 | 0 | 0 | None counted',
    );
    expect(under(record, 'Meetings from 11 March 2026 to 10 June 2026')[0]).toBe(
      'Anyshire County Council | Present | Apologies',
    );
  });

  it('names meetings that do not count: not marked, and not held', () => {
    const lead = under(
      recordOf([
        heldOn('2026-03-11'),
        heldOn('2026-06-10', { attendance: [] }),
        heldOn('2026-09-09', { state: 'planned' }),
      ]),
      RECORD,
    );
    expect(lead.join('\n')).toContain(
      'Attendance was not marked, so that these meetings count for nobody: 10 June 2026.',
    );
    expect(lead.join('\n')).toContain(
      'Not held or not closed, so that these meetings do not count: 9 September 2026.',
    );
  });

  it('puts no more than six meetings beside each other', () => {
    const months = ['01', '02', '03', '04', '05', '06', '07'];
    const tables = recordOf(months.map((month) => heldOn(`2026-${month}-10`))).blocks.filter(
      (block) => block.type === 'table',
    );
    expect(tables.map(({ columns }) => columns.length)).toEqual([7, 7, 2]);
    expect(tables[2]?.title).toBe('Meeting of 10 July 2026');
  });

  it('says that no meeting was held, and that nobody was a member', () => {
    expect(under(recordOf([]), RECORD)).toContain('No meeting was held in this time.');
    const papers = boardPapers();
    const partnership = { ...papers.partnership, members: [] };
    const empty = attendanceRecordDocument({
      ...papers,
      partnership,
      meetings: [heldOn('2026-03-11')],
      from: FROM,
      until: UNTIL,
    });
    expect(under(empty, RECORD)).toContain('No organisation was a member at these meetings.');
    expect(empty.blocks.some(({ type }) => type === 'table')).toBe(false);
  });
});
