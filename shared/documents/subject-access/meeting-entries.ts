import type { AgendaItem } from '../../model/agenda';
import type { Meeting } from '../../model/meeting';
import type { MinuteBlock } from '../../model/minutes';
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
  personId: Subject['person']['id'],
  itemById: ReadonlyMap<string, AgendaItem>,
): Role[] {
  if (block.type === 'declaration' && block.personId === personId) {
    const about = itemById.get(block.aboutItemId);
    const part = [
      block.takesPart ? text.tookPart : text.tookNoPart,
      block.tier === 'not-stated' ? '' : text.tier(tierLabels[block.tier]),
      block.waiver === '' ? '' : text.waiver(block.waiver),
    ].filter((one) => one !== '');
    const says = text.declared(about?.title ?? text.goneItem, block.nature, part.join('. '));
    return [{ says, isConfidential: about?.isClosed ?? false }];
  }
  if (block.type !== 'vote') return [];
  const { isConfidential } = block;
  return [
    ...(block.movedBy === personId ? [{ says: text.voteMoved(block.text), isConfidential }] : []),
    ...(block.secondedBy === personId
      ? [{ says: text.voteSeconded(block.text), isConfidential }]
      : []),
  ];
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
