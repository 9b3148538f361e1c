import { actionsFor } from '../domain/actions/circulated';
import { compareByDue, isClosed } from '../domain/action-progress';
import { closureOf, openActionsOf } from '../domain/work-streams/stream-standing';
import type { Action } from '../model/action';
import type { WorkStream } from '../model/work-stream';
import { leftOutSentence } from '../text/actions/log-paper';
import {
  closedStreams,
  outsideStreams,
  workStreamPaperWords as words,
  workStreamTitle,
} from '../text/actions/work-stream-words';
import { plainDate } from '../text/dates';
import type { CellContent, DocumentBlock, DocumentDescription, Phrases } from './document-block';
import { nameBook, type NameBook } from './name-book';
import { paperFrame, type WorkStreamPapers } from './papers';

/**
 * The table of what is still to be done, by work stream with its senior responsible owner (A7, Safer
 * Communities, Appendix A). It is for others to see, so confidential actions are left out (M3).
 */
export function workStreamDocument(papers: WorkStreamPapers): DocumentDescription {
  const { partnership, workStreams, meetings, today } = papers;
  const title = workStreamTitle(today);
  const open = papers.actions.filter((action) => !isClosed(action)).toSorted(compareByDue);
  const { actions, leftOut } = actionsFor('circulated', open, meetings);
  const isOver = (stream: WorkStream): boolean =>
    closureOf(stream) !== null && openActionsOf(stream, actions).length === 0;
  const shown = workStreams.filter((stream) => !isOver(stream));
  const outside = actions.filter(({ workStreamId }) => workStreamId === null).length;
  const notes = [
    outsideStreams(outside),
    leftOutSentence(leftOut),
    closedStreams(workStreams.length - shown.length),
    words.end,
  ];
  return {
    ...paperFrame(papers),
    title: `${partnership.name}: ${title}`,
    footerText: `${partnership.name}: ${words.name}, ${plainDate(today)}`,
    orientation: 'portrait',
    blocks: [
      { type: 'paragraph', role: 'over-title', text: partnership.name },
      { type: 'heading', level: 1, text: title },
      tableOf(shown, actions, nameBook(papers, today)),
      { type: 'paragraph', role: 'body', text: notes.filter((one) => one !== null).join(' ') },
    ],
  };
}

function tableOf(
  streams: readonly WorkStream[],
  actions: readonly Action[],
  names: NameBook,
): DocumentBlock {
  if (streams.length === 0) return { type: 'paragraph', role: 'body', text: words.noStreams };
  return {
    type: 'table',
    title: words.name,
    summary: words.summary,
    columns: [
      { heading: words.stream, share: 2 },
      { heading: words.work, share: 3 },
    ],
    rows: streams.map((stream) => [streamCell(stream, names), workCell(stream, actions)]),
  };
}

function streamCell(stream: WorkStream, names: NameBook): Phrases {
  return [{ strong: stream.name }, `\n${words.sro} ${leadWords(stream, names)}`];
}

/** The senior responsible owner: name, post and body, as far as they are known (A7). */
export function leadWords(
  { leadId, leadBodyId }: Pick<WorkStream, 'leadId' | 'leadBodyId'>,
  names: NameBook,
): string {
  const own = leadId === null ? null : names.organisationOf(leadId);
  const body = leadBodyId === null ? own : names.organisationName(leadBodyId);
  const person = leadId === null ? [] : [names.personName(leadId), names.jobTitle(leadId)];
  const parts = [...person, body ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? words.noSro : parts.join(', ');
}

function workCell(stream: WorkStream, actions: readonly Action[]): CellContent {
  const own = openActionsOf(stream, actions);
  return own.length === 0 ? words.nothing : { bullets: own.map(({ what }) => what) };
}
