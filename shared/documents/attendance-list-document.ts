import { isThere } from '../domain/attendance';
import { attendanceList, type AttendanceRow } from '../domain/attendance-list';
import { rulesOn } from '../domain/terms';
import type { AttendanceMark } from '../model/meeting';
import {
  attendanceListTitle,
  attendanceListWords,
  cameSentence,
  notMarkedSentence,
  standsInCell,
} from '../text/attendance-words';
import { plainDate } from '../text/dates';
import { asAtWords } from '../text/document-control';
import { meetingTimes, paperWords } from '../text/documents';
import { sentenceCase, standInWord } from '../text/labels';
import { controlBlock } from './control-block';
import type { DocumentBlock, DocumentDescription, Phrases } from './document-block';
import { nameBook, type NameBook } from './name-book';
import { paperFrame, type AttendanceListPapers } from './papers';

/**
 * The attendance list of a meeting, in the columns of a register (M4, WACSO): a row for each person,
 * each cell in words, so that nothing hangs on a colour or a blank.
 */
export function attendanceListDocument(papers: AttendanceListPapers): DocumentDescription {
  const { partnership, meeting, today } = papers;
  const title = attendanceListTitle(meeting);
  const names = nameBook(papers, meeting.date);
  const rows = attendanceList(partnership, meeting);
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${title}`,
    footerText: `${partnership.name}: ${sentenceCase(attendanceListWords.name)}, ${plainDate(meeting.date)}`,
    orientation: 'landscape',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: title },
      ...controlBlock(partnership, { status: asAtWords(today), version: plainDate(today) }),
      {
        type: 'fields',
        fields: [
          { name: paperWords.date, value: plainDate(meeting.date) },
          { name: paperWords.time, value: meetingTimes(meeting) },
          { name: paperWords.place, value: meeting.place || paperWords.toBeConfirmed },
        ],
      },
      ...tableBlocks(papers, rows, names),
      { type: 'paragraph', role: 'body', text: attendanceListWords.end },
    ],
  };
}

function tableBlocks(
  { partnership, meeting }: AttendanceListPapers,
  rows: readonly AttendanceRow[],
  names: NameBook,
): DocumentBlock[] {
  const words = attendanceListWords;
  if (rows.length === 0) return [{ type: 'paragraph', role: 'body', text: words.nobody }];
  const { standIn } = rulesOn(partnership, meeting.date);
  return [
    { type: 'paragraph', role: 'body', text: countWords(rows) },
    { type: 'heading', level: 2, text: words.table },
    {
      type: 'table',
      title: words.table,
      summary: words.summary,
      columns: [
        { heading: words.person, share: 4100 },
        { heading: words.expected, share: 1500 },
        { heading: words.present, share: 1500 },
        { heading: words.remote, share: 1500 },
        { heading: sentenceCase(standInWord(standIn)), share: 2300 },
        { heading: words.apologies, share: 1550 },
        { heading: words.absent, share: 1500 },
      ],
      rows: rows.map((row) => personRow(row, names)),
    },
  ];
}

/** How many came; who is there for two members is one person. */
function countWords(rows: readonly AttendanceRow[]): string {
  const count = (some: readonly AttendanceRow[]): number =>
    new Set(some.map(({ personId }) => personId)).size;
  const there = rows.filter(isThere);
  const standingIn = there.filter(({ standsInFor }) => standsInFor !== null);
  const expected = rows.filter(({ isExpected }) => isExpected);
  const notMarked = count(rows.filter(({ mark }) => mark === 'not-marked'));
  const came = cameSentence(count(expected), count(there), count(standingIn));
  return notMarked === 0 ? came : `${came} ${notMarkedSentence(notMarked)}`;
}

function personRow(row: AttendanceRow, names: NameBook): Phrases[] {
  const words = attendanceListWords;
  const { personId, mark, standsInFor, isExpected } = row;
  const organisation = names.organisationOf(personId);
  const yesOrNo = (isYes: boolean): string => (isYes ? words.yes : words.no);
  const isMarked = (wanted: AttendanceMark): string =>
    mark === 'not-marked' ? words.notMarked : yesOrNo(mark === wanted);
  return [
    [{ strong: names.personName(personId) }, ...(organisation ? [`\n${organisation}`] : [])],
    yesOrNo(isExpected),
    isMarked('present'),
    isMarked('remote'),
    standsInFor === null ? words.no : standsInCell(names.personName(standsInFor)),
    isMarked('apologies'),
    isMarked('absent'),
  ];
}
