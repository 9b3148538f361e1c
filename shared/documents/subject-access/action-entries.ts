import { isClosedEntry } from '../../domain/people/subject-access/closed-matter';
import type { Action, ActionLog } from '../../model/action';
import type { IsoDate } from '../../model/iso-date';
import type { SubjectEntry } from '../../model/subject-access';
import type { WorkStream } from '../../model/work-stream';
import { chaseWords } from '../../text/actions/chase-words';
import { dueChangeWords } from '../../text/actions/due-words';
import { answerSentence, requestSentence } from '../../text/actions/transfer-words';
import { streamReportLabels } from '../../text/actions/work-stream-words';
import { shortDate } from '../../text/dates';
import { subjectPlaces } from '../../text/people/subject-access/entry-words';
import {
  actionWords,
  subjectRecordWords as text,
} from '../../text/people/subject-access/record-entry-words';
import { subjectEntry, type Subject, type SubjectBoard } from './subject-context';

type Said = { on: IsoDate | null; says: string };

/** Whether an action is somebody's: one they own or lead. */
export function isOwnAction({ ownerIds, leadId }: Action, { person }: Subject): boolean {
  return ownerIds.includes(person.id) || leadId === person.id;
}

/** Somebody's actions with all that was reported, asked and moved, and the work streams they lead (X6, A1, A4, A7). */
export function actionEntries(
  { actions, workStreams }: ActionLog,
  subject: Subject,
  board: SubjectBoard,
): SubjectEntry[] {
  const own = actions.filter((action) => isOwnAction(action, subject));
  return [
    ...own.flatMap((action) => {
      const isConfidential =
        isClosedEntry(action, board.closed) || isClosedEntry(action.id, board.closed);
      return toldOf(action, subject).map((said) =>
        subjectEntry(subject, {
          section: 'actions',
          partnership: board.partnership,
          place: subjectPlaces.actions,
          isConfidential,
          ...said,
        }),
      );
    }),
    ...workStreams
      .filter(({ leadId }) => leadId === subject.person.id)
      .flatMap(streamSaid)
      .map((said) =>
        subjectEntry(subject, {
          section: 'actions',
          partnership: board.partnership,
          place: subjectPlaces.workStreams,
          ...said,
        }),
      ),
  ];
}

function toldOf(action: Action, subject: Subject): Said[] {
  const { reference, raisedOn, updates, dueChanges, chased, evidence, transfers } = action;
  return [
    { on: raisedOn, says: actionWords(action, partsIn(action, subject)) },
    ...updates.map(({ on, by, text: said }) => ({ on, says: text.update(reference, by, said) })),
    ...dueChanges.map((one) => ({
      on: one.on,
      says: text.dueMoved(reference, dueChangeWords(one)),
    })),
    ...chased.map((one) => ({ on: one.on, says: text.chased(reference, chaseWords(one)) })),
    ...evidence.map(({ on, text: said, file }) => ({
      on,
      says: text.evidence(reference, said, file?.name ?? ''),
    })),
    ...transfers.map((one) => ({
      on: one.requestedOn,
      says: text.transferred(reference, requestSentence(one), answerSentence(one)),
    })),
  ];
}

function partsIn({ ownerIds, leadId, receivedFrom }: Action, { person }: Subject): string[] {
  const isOwner = ownerIds.includes(person.id);
  const others = ownerIds.filter((id) => id !== person.id).length;
  return [
    ...(isOwner ? [text.owns] : []),
    ...(leadId === person.id ? [text.leads] : []),
    ...(others > 0 ? [text.withOthers(others)] : []),
    ...(receivedFrom === null ? [] : [text.receivedAs(receivedFrom.reference)]),
  ];
}

function streamSaid({ name, reportDue, reports }: WorkStream): Said[] {
  const due = reportDue === null ? '' : shortDate(reportDue);
  return [
    { on: null, says: text.streamLead(name, due) },
    ...reports.map(({ kind, on, text: said }) => ({
      on,
      says: text.streamReport(name, streamReportLabels[kind], said),
    })),
  ];
}
