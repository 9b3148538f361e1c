import type { ClosedMatter } from '#shared/domain/people/subject-access/closed-matter';
import { addNames, type NameIndex } from '#shared/domain/people/subject-access/other-names';
import {
  subjectOf,
  type Subject,
  type SubjectBoard,
} from '#shared/documents/subject-access/subject-context';
import type { SubjectEntry } from '#shared/model/subject-access';
import { stated } from '#shared/model/setting';
import { anOrganisation, aPerson, ids } from './board-builders';
import { MEETING_DAY } from './sample-records';

/** The person who asks what is held, and two others of the directory. */
export const bell = ids.person('bell');
export const subjectPeople = [
  aPerson('bell', {
    name: 'Grace Bell',
    jobTitle: 'Superintendent',
    email: 'bell@police.example',
    organisationId: ids.organisation('police'),
  }),
  aPerson('shah', { name: 'Priya Shah' }),
  aPerson('cole', { name: 'Marcus Cole' }),
];

/** Grace Bell of the Police, made ready to be looked for. */
export function graceBell(changes: Partial<(typeof subjectPeople)[number]> = {}): Subject {
  const index: NameIndex = new Map();
  addNames(index, subjectPeople);
  const directory = { people: subjectPeople, organisations: [anOrganisation('police', 'Police')] };
  return subjectOf(directory, { ...subjectPeople[0]!, ...changes }, index);
}

/** A partnership in which nothing is confidential but what is said, with its meeting of June. */
export function aSubjectBoard(closed: Partial<ClosedMatter> = {}): SubjectBoard {
  return {
    partnership: 'Safer Anyshire',
    standIn: stated(
      { word: 'substitute', sameOrganisation: true, onlyExceptionally: false },
      '8.6',
    ),
    dates: new Map([[ids.meeting('june'), MEETING_DAY]]),
    closed: {
      itemIds: new Set(),
      actionIds: new Set(),
      meetingIds: new Set([ids.meeting('june')]),
      ...closed,
    },
  };
}

/** What entries say, in order; of confidential ones that they are. */
export function saidIn(entries: readonly SubjectEntry[]): string[] {
  return entries.map(({ says, isConfidential }) => `${isConfidential ? '! ' : ''}${says}`);
}

/** An entry of a report, found by id in the minutes of June. */
export function aSubjectEntry(changes: Partial<SubjectEntry> = {}): SubjectEntry {
  return {
    section: 'attendance',
    partnership: 'Safer Anyshire',
    place: 'Meeting of 10 June 2026',
    on: MEETING_DAY,
    when: '10 Jun 2026',
    says: 'Member: present',
    isConfidential: false,
    namesOthers: false,
    isByName: false,
    ...changes,
  };
}
