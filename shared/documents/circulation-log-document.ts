import {
  circulationLog,
  type CirculatedMeeting,
  type LoggedSending,
  type Time,
} from '../domain/distribution/circulation-log';
import {
  circulationLogTitle,
  circulationLogWords as words,
  dueByWords,
  meetingCirculationTitle,
  sendingsSentence,
  sentFilesWords,
  sentToWords,
  sentWords,
  standingWords,
} from '../text/circulation-log-words';
import { sentenceCase } from '../text/labels';
import { plainDate } from '../text/dates';
import { asAtWords } from '../text/document-control';
import { controlBlock } from './control-block';
import type { CellContent, DocumentDescription, TableBlock } from './document-block';
import { paperFrame, type PartnershipPapers } from './papers';

/** What a circulation log of a time is made from, both of its days belonging to it. */
export type CirculationLogPapers = PartnershipPapers &
  Time & { meetings: readonly CirculatedMeeting[] };

/** What the circulation log of one meeting is made from. */
export type MeetingCirculationPapers = PartnershipPapers & { meeting: CirculatedMeeting };

/**
 * What was sent in a time, to whom, when and how, with its last day by rule and clause, and the very files (N7,
 * X3): the evidence that members had notice.
 */
export function circulationLogDocument(papers: CirculationLogPapers): DocumentDescription {
  const { partnership, meetings, from, until } = papers;
  const log = circulationLog(partnership, meetings, { from, until });
  return logDocument(papers, circulationLogTitle({ from, until }), log);
}

/** The same of one meeting, whenever it was sent. */
export function meetingCirculationDocument(papers: MeetingCirculationPapers): DocumentDescription {
  const { partnership, meeting } = papers;
  const log = circulationLog(partnership, [meeting], null);
  return logDocument(papers, meetingCirculationTitle(meeting.date), log);
}

function logDocument(
  papers: PartnershipPapers,
  title: string,
  log: readonly LoggedSending[],
): DocumentDescription {
  const { partnership, today } = papers;
  const late = log.filter(({ standing }) => standing === 'late').length;
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${title}`,
    footerText: `${partnership.name}: ${sentenceCase(words.name)}, ${plainDate(today)}`,
    orientation: 'landscape',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: title },
      ...controlBlock(partnership, { status: asAtWords(today), version: plainDate(today) }),
      { type: 'paragraph', role: 'body', text: sendingsSentence(log.length, late) },
      { type: 'paragraph', role: 'body', text: words.lead },
      ...(log.length === 0 ? [] : [logTable(log)]),
      { type: 'paragraph', role: 'body', text: words.end },
    ],
  };
}

function logTable(log: readonly LoggedSending[]): TableBlock {
  return {
    type: 'table',
    title: words.table,
    summary: words.summary,
    columns: [
      { heading: words.meeting, share: 1250 },
      { heading: words.what, share: 1450 },
      { heading: words.on, share: 1250 },
      { heading: words.how, share: 1500 },
      { heading: words.to, share: 2800 },
      { heading: words.due, share: 3000 },
      { heading: words.standing, share: 1700 },
      { heading: words.files, share: 2300 },
    ],
    rows: log.map(logRow),
  };
}

function logRow({ meeting, dispatch, deadline, standing }: LoggedSending): CellContent[] {
  const { on, by, how, lateReason, files } = dispatch;
  return [
    [{ strong: plainDate(meeting.date) }],
    sentWords(dispatch),
    plainDate(on),
    `${by || words.senderNotRecorded}; ${how || words.wayNotRecorded}`,
    sentToWords(dispatch),
    dueByWords(deadline),
    standingWords(standing, lateReason),
    sentFilesWords(files).join('\n') || words.noFiles,
  ];
}
