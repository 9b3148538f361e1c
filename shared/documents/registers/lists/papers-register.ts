import { circulationLog } from '../../../domain/distribution/circulation-log';
import { latestStep } from '../../../domain/papers/paper-steps';
import { sendingsOfPaper } from '../../../domain/papers/paper-sendings';
import type { AgendaItem } from '../../../model/agenda';
import type { Meeting } from '../../../model/meeting';
import type { Paper } from '../../../model/paper';
import type { RegisterCell, RegisterRow, RegisterTable } from '../../../model/register-table';
import { circulationLogWords, standingWords } from '../../../text/circulation-log-words';
import { itemCell } from '../../../text/decision-log-words';
import { paperStepWords } from '../../../text/paper-words';
import {
  paperRegisterWords as text,
  wentWords,
} from '../../../text/registers/paper-register-words';
import { day, entry, lines, registerTable, words } from '../register-pieces';
import type { RegisterRecords } from '../register-records';

/** Where a paper goes: an item of a meeting, and its number. */
type Place = { meeting: Meeting; item: AgendaItem; number: number };

/**
 * Each paper with every item it is for, how far it has come, when it went to whom, and how that stood to
 * its last day (M7, N7, X3). One for a closed item is confidential (M3).
 */
export function papersRegister(records: RegisterRecords): RegisterTable {
  const { papers } = records.registers;
  const rows = papers.flatMap((paper) => {
    const places = placesOf(paper, records.meetings);
    return places.length === 0
      ? [rowOf(paper, null, records)]
      : places.map((place) => rowOf(paper, place, records));
  });
  return registerTable(
    'papers',
    [
      [text.title, 2900],
      [text.author, 1600],
      [text.meeting, 1250],
      [text.item, 2100],
      [text.status, 2100],
      [text.went, 2408, 'not-sorted'],
      [text.standing, 1600],
    ],
    rows.toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? '')),
  );
}

function placesOf({ id }: Paper, meetings: readonly Meeting[]): Place[] {
  return meetings.flatMap((meeting) =>
    meeting.agenda.flatMap((item, index) =>
      item.paperIds.includes(id) ? [{ meeting, item, number: index + 1 }] : [],
    ),
  );
}

function rowOf(paper: Paper, place: Place | null, records: RegisterRecords): RegisterRow {
  const step = latestStep(paper);
  const stepMeeting = records.meetings.find(({ id }) => id === step.meetingId)?.date ?? null;
  const { cells, sent, ...rest } =
    place === null ? nowhere(records) : placed(paper, place, records);
  return entry(
    `${paper.id} ${place?.item.id ?? ''}`,
    [
      lines([paper.title, paper.file === null ? text.toFollow : text.attached]),
      words(paper.author),
      ...cells,
      words(paperStepWords(step, stepMeeting)),
      ...sent,
    ],
    { day: step.on, ...rest },
  );
}

/** What a row says of where a paper goes, and of its sendings. */
type Whereabouts = Partial<Pick<RegisterRow, 'day' | 'isConfidential' | 'href'>> & {
  cells: RegisterCell[];
  sent: RegisterCell[];
};

function nowhere({ partnership }: RegisterRecords): Whereabouts {
  return {
    cells: [day(null, text.noMeeting), words('')],
    sent: [words(text.notSent), words('')],
    href: `/p/${partnership.id}/papers`,
  };
}

function placed(paper: Paper, place: Place, records: RegisterRecords): Whereabouts {
  const { meeting, item, number } = place;
  const went = wentOf(paper, meeting, records);
  return {
    cells: [day(meeting.date), words(itemCell(number, item.title))],
    sent: [
      words(went.map((one) => one.words).join('\n') || text.notSent),
      lines(went.map((one) => one.standing)),
    ],
    day: meeting.date,
    isConfidential: item.isClosed,
    href: `/m/${meeting.id}/agenda`,
  };
}

function wentOf({ id }: Paper, meeting: Meeting, { partnership }: RegisterRecords) {
  const log = circulationLog(partnership, [meeting], null);
  return sendingsOfPaper(meeting, id).map(({ dispatch, isNamed }) => {
    const standing = log.find((one) => one.dispatch.id === dispatch.id)?.standing ?? 'no-day';
    return {
      words: wentWords(
        { on: dispatch.on, to: dispatch.to || circulationLogWords.notRecorded },
        isNamed,
      ),
      standing: standingWords(standing, dispatch.lateReason),
    };
  });
}
