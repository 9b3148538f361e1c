import { isClosedEntry } from '../../domain/people/subject-access/closed-matter';
import type { IsoDate } from '../../model/iso-date';
import type { Registers } from '../../model/registers';
import type { SubjectEntry } from '../../model/subject-access';
import type { Tracker } from '../../model/tracker';
import { shortDate } from '../../text/dates';
import { subjectPlaces } from '../../text/people/subject-access/entry-words';
import {
  giftWords,
  interestWords,
  ownedRiskWords,
  subjectRecordWords as text,
} from '../../text/people/subject-access/record-entry-words';
import { spanWords } from '../../text/people/subject-access/report-words';
import { electronicSaid, proposalSaid } from './decision-entries';
import { subjectEntry, type Subject, type SubjectBoard } from './subject-context';

/** Everything the registers of a partnership hold of somebody as such (X6, I3, I6, V1, V10, G13, G18). */
export function registerEntries(
  registers: Registers,
  subject: Subject,
  board: SubjectBoard,
): SubjectEntry[] {
  const { proposals, electronicDecisions, trackers, risks } = registers;
  const tell = (
    section: SubjectEntry['section'],
    place: keyof typeof subjectPlaces,
    said: { on: IsoDate | null; says: string; when?: string },
    about: unknown,
  ): SubjectEntry =>
    subjectEntry(subject, {
      section,
      partnership: board.partnership,
      place: subjectPlaces[place],
      isConfidential: isClosedEntry(about, board.closed),
      ...said,
    });
  return [
    ...proposals.flatMap((one) =>
      proposalSaid(one, subject).map((said) => tell('decisions', 'proposals', said, one)),
    ),
    ...electronicDecisions.flatMap((one) =>
      electronicSaid(one, subject).map((said) => tell('decisions', 'electronic', said, one)),
    ),
    ...interestSaid(registers, subject).map((said) => tell('interests', 'interests', said, null)),
    ...giftSaid(registers, subject).map((said) => tell('interests', 'gifts', said, null)),
    ...trackers.flatMap((one) =>
      trackerSaid(one, subject).map((says) => tell('risks', 'trackers', { on: null, says }, one)),
    ),
    ...risks
      .filter(({ ownerId }) => ownerId === subject.person.id)
      .map((risk) =>
        tell('risks', 'risks', { on: risk.raisedOn, says: ownedRiskWords(risk) }, risk),
      ),
  ];
}

function interestSaid({ standingInterests, interestCategories }: Registers, { person }: Subject) {
  const words = new Map(interestCategories.map((one) => [one.id, one.words]));
  return standingInterests
    .filter(({ personId }) => personId === person.id)
    .map((one) => ({
      on: one.from ?? one.until,
      when: spanWords(one.from, one.until),
      says: interestWords(one, one.categoryId === null ? '' : (words.get(one.categoryId) ?? '')),
    }));
}

function giftSaid({ gifts }: Registers, { person }: Subject) {
  return gifts
    .filter(({ personId }) => personId === person.id)
    .map((gift) => ({ on: gift.on, when: shortDate(gift.on), says: giftWords(gift) }));
}

function trackerSaid(tracker: Tracker, { person }: Subject): string[] {
  const keeps = tracker.keeperId === person.id ? [text.keepsTracker(tracker.title)] : [];
  if (tracker.kind === 'grid') return keeps;
  const rows = tracker.rows
    .filter(({ ownerIds }) => ownerIds.includes(person.id))
    .map(({ number, text: said, position }) => {
      const row = [number, said, position].filter((part) => part !== '').join('. ');
      return text.trackerRow(tracker.title, row);
    });
  return [...keeps, ...rows];
}
