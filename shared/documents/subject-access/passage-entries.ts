import { isClosedEntry } from '../../domain/people/subject-access/closed-matter';
import { isConfidentialBlock } from '../../domain/confidential/confidential-matter';
import { passagesIn } from '../../domain/people/subject-access/name-passages';
import { textsIn } from '../../domain/people/subject-access/texts-in';
import type { ActionLog } from '../../model/action';
import type { ActionId } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import type { SubjectEntry } from '../../model/subject-access';
import { shortDate } from '../../text/dates';
import {
  meetingPlace,
  subjectEntryWords as text,
} from '../../text/people/subject-access/entry-words';
import {
  textField,
  textPlace,
  type SearchedKind,
} from '../../text/people/subject-access/text-places';
import { isOwnAction } from './action-entries';
import { subjectEntry, type Subject, type SubjectBoard } from './subject-context';

/** So long a name tells a reader which entry is meant. */
const LABEL = 80;
const NAMING = ['reference', 'title', 'name'] as const;

/** The passages of the minutes of a meeting that name somebody, with what stands around the name (X6). */
export function passageEntries(
  { agenda, minutes, date }: Meeting,
  subject: Subject,
  { partnership, closed }: SubjectBoard,
): SubjectEntry[] {
  const itemById = new Map(agenda.map((item) => [item.id, item]));
  return minutes.flatMap(({ itemId, blocks }) => {
    const item = itemById.get(itemId);
    return blocks.flatMap((block) => {
      const isMarked = isConfidentialBlock(block, closed.actionIds as ReadonlySet<ActionId>);
      const isConfidential = isMarked || isClosedEntry(block, closed) || (item?.isClosed ?? false);
      return textsIn(block, subject.person.id)
        .flatMap((found) => passagesIn(found.text, subject.forms))
        .map((passage) =>
          subjectEntry(subject, {
            section: 'passages',
            partnership,
            place: meetingPlace(date),
            on: date,
            says: text.inText(item?.title ?? text.goneItem, '', passage),
            isConfidential,
            isByName: true,
          }),
        );
    });
  });
}

/** The texts of a meeting outside of its minutes that name somebody. */
export function meetingTexts(
  meeting: Meeting,
  subject: Subject,
  board: SubjectBoard,
): SubjectEntry[] {
  // What was agreed and sent is many entries, of which one may be confidential and another not.
  const apart = { ...meeting, ...meeting.cycle, minutes: [], cycle: null };
  return textEntries('meeting', apart, subject, board).map((entry) => ({
    ...entry,
    place: `${meetingPlace(meeting.date)}, ${entry.place}`,
    on: meeting.date,
    when: shortDate(meeting.date),
  }));
}

/** The texts of an action log that name somebody; those of their own actions are told as such. */
export function logTexts(
  { actions = [], ...log }: Partial<ActionLog>,
  subject: Subject,
  board: SubjectBoard,
): SubjectEntry[] {
  const others = actions.filter((action) => !isOwnAction(action, subject));
  return textEntries('action-log', { ...log, actions: others }, subject, board);
}

/** The texts of a document that name somebody: who wrote, proposed, presented, was asked or is written of (X6). */
export function textEntries(
  kind: SearchedKind,
  document: object,
  subject: Subject,
  board: SubjectBoard,
): SubjectEntry[] {
  return Object.entries(document).flatMap(([part, value]) => {
    const entries: unknown[] = Array.isArray(value) ? value : [value];
    return entries.flatMap((entry) => {
      const found = textsIn(entry, subject.person.id).flatMap(({ text: said, field }) =>
        passagesIn(said, subject.forms).map((passage) => ({ passage, field })),
      );
      if (found.length === 0) return [];
      const isConfidential = isClosedEntry(entry, board.closed);
      return found.map(({ passage, field }) =>
        subjectEntry(subject, {
          section: 'texts',
          partnership: board.partnership,
          place: textPlace(kind, part),
          says: text.inText(labelOf(entry, passage), textField(field || part), passage),
          isConfidential,
          isByName: true,
        }),
      );
    });
  });
}

/** An action by its reference, a paper by its title; empty for what has no name but the passage itself. */
function labelOf(entry: unknown, passage: string): string {
  if (typeof entry !== 'object' || entry === null) return '';
  const fields = entry as Partial<Record<(typeof NAMING)[number], unknown>>;
  const name = NAMING.map((key) => fields[key]).find((one) => typeof one === 'string');
  if (typeof name !== 'string' || name === passage) return '';
  return name.length <= LABEL ? name : `${name.slice(0, LABEL).toWellFormed().trim()} …`;
}
