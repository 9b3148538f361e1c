import type { AgendaItem } from '../../model/agenda';
import type { PersonId } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import type { DeclarationBlock, MinuteBlock } from '../../model/minutes';
import { isNamedIn } from '../../domain/people/subject-access/name-passages';
import type { SubjectEntry } from '../../model/subject-access';
import { clockTime, shortDate } from '../../text/dates';
import { tierLabels } from '../../text/decisions/interest-words';
import { attendanceMarkLabels, capacityLabel } from '../../text/labels';
import {
  meetingPlace,
  subjectEntryWords as text,
} from '../../text/people/subject-access/entry-words';
import { sentThings } from '../../text/screens/timeline';
import { subjectEntry, type Subject, type SubjectBoard } from './subject-context';

/** What is said of one meeting: its section and words, and what else differs from the usual. */
type Tell = (told: Pick<SubjectEntry, 'section' | 'says'> & Partial<SubjectEntry>) => SubjectEntry;

/** Everything the record of a meeting holds of somebody as such, and what was sent to them (X6). */
export function meetingEntries(
  meeting: Meeting,
  subject: Subject,
  board: SubjectBoard,
): SubjectEntry[] {
  const tell: Tell = (told) =>
    subjectEntry(subject, {
      partnership: board.partnership,
      place: meetingPlace(meeting.date),
      on: meeting.date,
      ...told,
    });
  return [
    ...attendanceEntries(meeting, subject, board, tell),
    ...presenceEntries(meeting, subject, tell),
    ...minuteEntries(meeting, subject, tell),
    ...agreementEntries(meeting, subject, tell),
    ...sentEntries(meeting, subject, tell),
  ];
}

function attendanceEntries(
  { attendance }: Meeting,
  { person, personName }: Subject,
  { standIn }: SubjectBoard,
  tell: Tell,
): SubjectEntry[] {
  return attendance.flatMap(({ personId, capacity, mark, standsInFor, reason }) => {
    const marked = attendanceMarkLabels[mark];
    if (personId !== person.id) {
      if (standsInFor !== person.id) return [];
      return [tell({ section: 'attendance', says: text.stoodInBy(personName(personId), marked) })];
    }
    const own = text.attendance(capacityLabel(capacity, standIn), marked, reason);
    const says = standsInFor === null ? own : `${own}. ${text.stoodInFor(personName(standsInFor))}`;
    return [tell({ section: 'attendance', says })];
  });
}

function presenceEntries(
  { agenda, movements, presiding }: Meeting,
  { person }: Subject,
  tell: Tell,
): SubjectEntry[] {
  const numberOf = (id: string): string => {
    const index = agenda.findIndex((item) => item.id === id);
    return index < 0 ? text.goneItem : String(index + 1);
  };
  const moved = movements
    .filter(({ personId }) => personId === person.id)
    .map(({ kind, itemId, at }) =>
      text.moved(kind, numberOf(itemId), at === null ? '' : clockTime(at)),
    );
  const presided = presiding
    .filter(({ personId }) => personId === person.id)
    .map(({ how, fromItemId }) =>
      text.presided(how, fromItemId === null ? '' : numberOf(fromItemId)),
    );
  return [...moved, ...presided].map((says) => tell({ section: 'attendance', says }));
}

function minuteEntries(
  { agenda, minutes }: Meeting,
  { person }: Subject,
  tell: Tell,
): SubjectEntry[] {
  const itemById = new Map(agenda.map((item) => [item.id, item]));
  return minutes.flatMap(({ itemId, blocks }) => {
    const isClosed = itemById.get(itemId)?.isClosed ?? false;
    return blocks.flatMap((block) =>
      roleIn(block, person.id, itemById).map(({ says, isConfidential }) =>
        tell({ section: 'minutes', says, isConfidential: isClosed || isConfidential }),
      ),
    );
  });
}

type Role = Pick<SubjectEntry, 'says' | 'isConfidential'>;

/** What a person did in a block of minutes: declared an interest, proposed or seconded what was voted on. */
function roleIn(
  block: MinuteBlock,
  personId: PersonId,
  itemById: ReadonlyMap<string, AgendaItem>,
): Role[] {
  if (block.type === 'declaration') {
    return block.personId === personId ? [declared(block, itemById.get(block.aboutItemId))] : [];
  }
  if (block.type !== 'vote') return [];
  const { movedBy, secondedBy, text: put, isConfidential } = block;
  return [
    ...(movedBy === personId ? [text.voteMoved(put)] : []),
    ...(secondedBy === personId ? [text.voteSeconded(put)] : []),
  ].map((says) => ({ says, isConfidential }));
}

/** Of an interest in a closed item not even the nature is told in what is circulated (M3). */
function declared(
  { takesPart, tier, waiver, nature }: DeclarationBlock,
  about: AgendaItem | undefined,
): Role {
  const part = [
    takesPart ? text.tookPart : text.tookNoPart,
    tier === 'not-stated' ? '' : text.tier(tierLabels[tier]),
    waiver === '' ? '' : text.waiver(waiver),
  ].filter((one) => one !== '');
  return {
    says: text.declared(about?.title ?? text.goneItem, nature, part.join('. ')),
    isConfidential: about?.isClosed ?? false,
  };
}

const AGREED = ['agendaAgreed', 'minutesApproved', 'confidentialAgreed'] as const;

function agreementEntries({ cycle }: Meeting, { person }: Subject, tell: Tell): SubjectEntry[] {
  return AGREED.flatMap((what) =>
    cycle[what]
      .filter(({ personId }) => personId === person.id)
      .map(({ by, on }) =>
        tell({
          section: 'minutes',
          on,
          when: shortDate(on),
          says: text.agreedAs(text.agreed[what], by),
        }),
      ),
  );
}

function sentEntries({ cycle }: Meeting, { forms }: Subject, tell: Tell): SubjectEntry[] {
  return cycle.sent.flatMap(({ what, on, how, recipients }) =>
    recipients
      .filter(({ name, email }) => isNamedIn(name, forms) || isNamedIn(email, forms))
      .map(({ name, email }) =>
        tell({
          section: 'circulation',
          on,
          when: shortDate(on),
          says: text.sent(sentThings[what], how, name, email),
          isByName: true,
        }),
      ),
  );
}
