import { setImmediate as turn } from 'node:timers/promises';
import {
  closedMatter,
  joinedMatter,
  type ClosedMatter,
} from '#shared/domain/people/subject-access/closed-matter';
import { addNames, type NameIndex } from '#shared/domain/people/subject-access/other-names';
import { rulesOn } from '#shared/domain/terms';
import {
  directoryEntries,
  settingsEntries,
} from '#shared/documents/subject-access/directory-entries';
import { subjectOf, type Subject } from '#shared/documents/subject-access/subject-context';
import type { Parsed } from '#shared/ipc/contract';
import type { MeetingSummary } from '#shared/ipc/views';
import { emptyActionLog } from '#shared/model/action';
import type { Directory } from '#shared/model/directory';
import { markingSchema, type Marking } from '#shared/model/marking';
import type { Meeting } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import {
  subjectSectionSchema,
  type SubjectEntry,
  type SubjectReport,
} from '#shared/model/subject-access';
import { ONLY } from '../../../storage/documents/document-kinds';
import type { Dependencies } from '../../dependencies';
import { entryOf } from '../../entries';
import { readActionLog, readDirectory, readPartnership, readRegisters } from '../../records';
import { createReading, type Reading } from './reading';
import { heldByMeetings, heldByPartnership } from './held-by';

/**
 * All that is held about somebody (X6). Every document of the store is read once, one after another with a
 * rest between; those that cannot be read are counted.
 */
export async function subjectAccess(
  deps: Dependencies,
  { personId, includesConfidential }: Parsed<'people:subjectAccess'>,
): Promise<SubjectReport> {
  const directory = await readDirectory(deps);
  const person = entryOf(directory.people, personId, 'person');
  const subject = subjectOf(directory, person, await namesIn(directory));
  const reading = createReading();
  const settings = await reading.read(deps.store.read('settings', ONLY));
  const found: SubjectEntry[] = [
    ...directoryEntries(subject),
    ...(settings ? settingsEntries(subject, settings) : []),
  ];
  const partnerships = await deps.store.digests('partnership');
  const meetings = await deps.store.digests('meeting');
  let marking: Marking = 'none';
  const gone = { partnerships: 0, meetings: 0 };
  for (const { id } of partnerships.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))) {
    const partnership = await reading.read(readPartnership(deps, id));
    if (!partnership) continue;
    const own = meetings.filter(({ partnershipId }) => partnershipId === id);
    const { entries, opened } = await heldIn(deps, {
      partnership,
      meetings: own,
      subject,
      reading,
    });
    gone.partnerships += 1;
    gone.meetings += opened;
    for (const entry of entries) found.push(entry);
    if (entries.length > 0) marking = stronger(marking, partnership.marking);
  }
  const entries = inOrder(found.filter((one) => includesConfidential || !one.isConfidential));
  return {
    name: person.name,
    today: deps.clock.today(),
    ...gone,
    forms: [person.name, person.email].filter((form) => form !== ''),
    includesConfidential,
    marking,
    entries,
    leftOut: found.length - entries.length,
    unread: unreadIn(deps, reading.unread(), meetings.length - gone.meetings),
  };
}

/**
 * How many documents were not looked through: those that the store cannot read are on no list, and the
 * meetings of a partnership that cannot be read are not gone through.
 */
function unreadIn({ store }: Dependencies, failed: number, meetings: number): number {
  const known = store.problems().filter(({ kind }) => !kind.startsWith('recovered'));
  const others = known.filter(({ documentKind }) => documentKind !== 'meeting').length;
  return Math.max(failed, others + meetings, known.length);
}

/** So many names are made ready in a few milliseconds. */
const PORTION = 1000;

async function namesIn({ people }: Directory): Promise<NameIndex> {
  const index: NameIndex = new Map();
  for (let start = 0; start < people.length; start += PORTION) {
    await turn();
    addNames(index, people.slice(start, start + PORTION));
  }
  return index;
}

type Gone = {
  partnership: Partnership;
  meetings: readonly MeetingSummary[];
  subject: Subject;
  reading: Reading;
};

/** What is confidential only the meetings tell, so they are read before anything is said. */
async function heldIn(
  deps: Dependencies,
  { partnership, meetings, subject, reading }: Gone,
): Promise<{ entries: SubjectEntry[]; opened: number }> {
  const { id, name } = partnership;
  const log = (await reading.read(readActionLog(deps, id))) ?? emptyActionLog(id);
  const registers = await reading.read(readRegisters(deps, id));
  const opened: Meeting[] = [];
  const closed: ClosedMatter[] = [];
  for (const known of meetings) {
    const meeting = await reading.read(deps.store.read('meeting', known.id));
    if (!meeting) continue;
    opened.push(meeting);
    closed.push(closedMatter(meeting, log.actions));
  }
  const board = {
    partnership: name,
    standIn: rulesOn(partnership, deps.clock.today()).standIn,
    dates: new Map(meetings.map((one) => [one.id, one.date])),
    closed: joinedMatter(closed),
  };
  const entries = [
    ...(await heldByPartnership({ partnership, log, registers }, subject, board)),
    ...(await heldByMeetings({ store: deps.store, meetings: opened, reading }, subject, board)),
  ];
  return { entries, opened: opened.length };
}

const strengths = markingSchema.options;

function stronger(a: Marking, b: Marking): Marking {
  return strengths.indexOf(b) > strengths.indexOf(a) ? b : a;
}

/** By section, and in each as the partnerships and the days come. */
function inOrder(entries: readonly SubjectEntry[]): SubjectEntry[] {
  const places = new Map(subjectSectionSchema.options.map((section, place) => [section, place]));
  const rank = ({ section }: SubjectEntry): number => places.get(section) ?? 0;
  return entries.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      a.partnership.localeCompare(b.partnership, 'en-GB') ||
      (a.on ?? '').localeCompare(b.on ?? ''),
  );
}
