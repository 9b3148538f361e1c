import type { IsoDate } from '../../model/iso-date';
import type { Guest, Office } from '../../model/membership';
import type { Partnership } from '../../model/partnership';
import type { SubjectEntry } from '../../model/subject-access';
import { paperWords } from '../../text/documents';
import { partWordsOf } from '../../text/membership/holding-words';
import { guestRightLabels, guestScopeWords } from '../../text/membership/guest-words';
import { endedByLabels } from '../../text/membership/office-words';
import {
  subjectEntryWords as text,
  subjectPlaces,
} from '../../text/people/subject-access/entry-words';
import { spanWords } from '../../text/people/subject-access/report-words';
import { ruleChoices } from '../../text/rules/choices';
import { subjectEntry, type Subject, type SubjectBoard } from './subject-context';

type Dated = { from: IsoDate | null; until: IsoDate | null };
type Place = keyof typeof subjectPlaces;

/** Everything a partnership keeps of somebody as such: seats, offices, rights to attend, lists (X6). */
export function partnershipEntries(
  partnership: Partnership,
  subject: Subject,
  board: SubjectBoard,
): SubjectEntry[] {
  const isOwn = (one: { personId: unknown }): boolean => one.personId === subject.person.id;
  const held = (place: Place, { from, until }: Dated, says: string): SubjectEntry =>
    subjectEntry(subject, {
      section: 'membership',
      partnership: board.partnership,
      place: subjectPlaces[place],
      on: from ?? until,
      when: spanWords(from, until),
      says,
    });
  const { representatives, offices, guests } = partnership;
  return [
    ...representatives
      .filter(isOwn)
      .map((part) => held('members', part, partOf(part, partnership, subject, board))),
    ...suspensionEntries(partnership, subject, held),
    ...offices.filter(isOwn).map((office) => held('offices', office, officeOf(office))),
    ...guests.filter(isOwn).map((guest) => held('guests', guest, guestOf(guest, board))),
    ...leadEntries(partnership, subject, held),
    ...listEntries(partnership, subject, board),
  ];
}

type Held = (place: Place, time: Dated, says: string) => SubjectEntry;

function partOf(
  { memberId, role, leadsOn }: Partnership['representatives'][number],
  { members }: Partnership,
  { organisationName }: Subject,
  { standIn }: SubjectBoard,
): string {
  const body = members.find(({ id }) => id === memberId)?.organisationId ?? null;
  const organisation = body === null ? paperWords.organisationNotKnown : organisationName(body);
  return partWordsOf({ role, leadsOn, organisation }, standIn);
}

function suspensionEntries({ members }: Partnership, subject: Subject, held: Held): SubjectEntry[] {
  return members.flatMap(({ organisationId, suspensions }) =>
    suspensions
      .filter(({ personId }) => personId === subject.person.id)
      .map((one) => held('members', one, text.suspended(subject.organisationName(organisationId)))),
  );
}

function officeOf({ title, way, inExecutive, endedBy }: Office): string {
  const facts = [
    way === null ? '' : ruleChoices.ways[way],
    inExecutive ? text.inExecutive : '',
    endedBy === null ? '' : endedByLabels[endedBy],
  ];
  return text.office(
    title,
    facts.filter((fact) => fact !== ''),
  );
}

function guestOf({ right, scope, condition, agreedBy }: Guest, { dates }: SubjectBoard): string {
  const date = scope.kind === 'standing' ? null : (dates.get(scope.meetingId) ?? null);
  const words = guestScopeWords(scope.kind, { date, item: null });
  return text.guest(guestRightLabels[right], words, condition, agreedBy);
}

function leadEntries({ group }: Partnership, subject: Subject, held: Held): SubjectEntry[] {
  if (group === null || group.leadId !== subject.person.id) return [];
  const { starts, ends, purpose } = group;
  return [held('details', { from: starts, until: ends }, text.leadsGroup(purpose))];
}

function listEntries(
  { distributionLists }: Partnership,
  subject: Subject,
  { partnership }: SubjectBoard,
): SubjectEntry[] {
  return distributionLists
    .filter(({ personIds }) => personIds.includes(subject.person.id))
    .map(({ name, seesConfidential }) =>
      subjectEntry(subject, {
        section: 'circulation',
        partnership,
        place: subjectPlaces.lists,
        says: text.onList(name, seesConfidential),
      }),
    );
}
