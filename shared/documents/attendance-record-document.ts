import {
  attendanceRecord,
  type AttendanceRecord,
  type RecordedMeeting,
} from '../domain/attendance-record';
import { rulesOn } from '../domain/terms';
import {
  attendanceRecordTitle,
  attendanceRecordWords,
  bodyMarkLabel,
  meetingsHeading,
  percentWords,
} from '../text/attendance-words';
import { countOf } from '../text/counts';
import { plainDate, shortDate } from '../text/dates';
import { asAtWords } from '../text/document-control';
import { sentenceCase, standInWord } from '../text/labels';
import { controlBlock } from './control-block';
import type { DocumentBlock, DocumentDescription, TableBlock } from './document-block';
import { nameBook, type NameBook } from './name-book';
import { paperFrame, type AttendanceRecordPapers } from './papers';

/** So many meetings stand beside each other in one table; more would be too narrow to be read. */
const MEETINGS_ACROSS = 6;

/** What the tables are made from: the record, the names, and the partnership’s word for a stand-in. */
type Context = { record: AttendanceRecord; names: NameBook; standIn: string };

/**
 * The attendance record of a year, or of any time (M4, WACSO): how often each member organisation came,
 * itself or by a stand-in (Q8), and how it came to each meeting. What does not count is named.
 */
export function attendanceRecordDocument(papers: AttendanceRecordPapers): DocumentDescription {
  const { partnership, today, from, until } = papers;
  const title = attendanceRecordTitle(from, until);
  const record = attendanceRecord(partnership, papers.meetings, papers);
  const context = {
    record,
    names: nameBook(papers, until),
    standIn: sentenceCase(standInWord(rulesOn(partnership, until).standIn)),
  };
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${title}`,
    footerText: `${partnership.name}: ${sentenceCase(attendanceRecordWords.name)}, ${plainDate(from)} to ${plainDate(until)}`,
    orientation: 'landscape',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: title },
      ...controlBlock(partnership, { status: asAtWords(today), version: plainDate(today) }),
      ...leadBlocks(record),
      ...(record.bodies.length > 0 ? [...totalsBlocks(context), ...byMeetingBlocks(context)] : []),
      { type: 'paragraph', role: 'body', text: attendanceRecordWords.end },
    ],
  };
}

/** What was held, what is counted how, and what does not count. */
function leadBlocks({ meetings, bodies, notMarked, notHeld }: AttendanceRecord): DocumentBlock[] {
  const words = attendanceRecordWords;
  const unmarked = meetings.filter(({ id }) => notMarked.includes(id));
  if (meetings.length === 0) return [body(words.noMeetings), ...named(words.notHeld, notHeld)];
  const held = countOf(meetings.length, 'meeting');
  return [
    body(`${held} held. ${words.rule}`),
    ...(bodies.length === 0 ? [body(words.noMembers)] : []),
    ...named(words.notMarked, unmarked),
    ...named(words.notHeld, notHeld),
  ];
}

function named(lead: string, meetings: readonly RecordedMeeting[]): DocumentBlock[] {
  const days = meetings.map(({ date }) => plainDate(date)).join('; ');
  return meetings.length === 0 ? [] : [body(`${lead} ${days}.`)];
}

function body(text: string): DocumentBlock {
  return { type: 'paragraph', role: 'body', text };
}

function totalsBlocks({ record, names, standIn }: Context): DocumentBlock[] {
  const words = attendanceRecordWords;
  return [
    { type: 'heading', level: 2, text: words.totals },
    {
      type: 'table',
      title: words.totals,
      summary: words.totalsSummary,
      columns: [
        { heading: words.organisation, share: 4300 },
        { heading: words.counted, share: 1700 },
        { heading: words.represented, share: 1500 },
        { heading: standIn, share: 1700 },
        { heading: words.apologies, share: 1600 },
        { heading: words.absent, share: 1500 },
        { heading: words.rate, share: 1650 },
      ],
      rows: record.bodies.map(({ organisationId, counted, counts, percent }) => [
        [{ strong: names.organisationName(organisationId) }],
        String(counted),
        String(counts.present),
        String(counts['stand-in']),
        String(counts.apologies),
        String(counts.absent),
        percentWords(percent),
      ]),
    },
  ];
}

/** How each organisation came to each meeting, a few meetings to a table. */
function byMeetingBlocks(context: Context): DocumentBlock[] {
  const { meetings } = context.record;
  const tables = Math.ceil(meetings.length / MEETINGS_ACROSS);
  return Array.from({ length: tables }, (_, table) => table * MEETINGS_ACROSS).flatMap((start) => {
    const part = meetings.slice(start, start + MEETINGS_ACROSS);
    const title = meetingsHeading(part.map(({ date }) => date));
    return [{ type: 'heading', level: 2, text: title }, partTable(title, part, start, context)];
  });
}

function partTable(
  title: string,
  meetings: readonly RecordedMeeting[],
  start: number,
  { record, names, standIn }: Context,
): TableBlock {
  const words = attendanceRecordWords;
  return {
    type: 'table',
    title,
    summary: words.byMeetingSummary,
    columns: [
      { heading: words.organisation, share: 3200 },
      ...meetings.map(({ date }) => ({ heading: shortDate(date), share: 1790 })),
    ],
    rows: record.bodies.map(({ organisationId, marks }) => [
      [{ strong: names.organisationName(organisationId) }],
      ...marks.slice(start, start + meetings.length).map((mark) => bodyMarkLabel(mark, standIn)),
    ]),
  };
}
