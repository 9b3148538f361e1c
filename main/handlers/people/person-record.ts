import { setImmediate as turn } from 'node:timers/promises';
import { personalAttendance } from '#shared/domain/people/personal-attendance';
import type { PersonRecord } from '#shared/ipc/areas/person-record';
import type { PersonId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import type { Dependencies } from '../dependencies';
import { entryOf } from '../entries';
import { ifPossible } from '../if-possible';
import {
  readActionLog,
  readDirectory,
  readMeeting,
  readPartnership,
  readRegisters,
} from '../records';

type Board = Pick<PersonRecord['gifts'][number], 'partnershipId' | 'partnershipName'>;

/**
 * What the records of all partnerships say of one person (P18). Everything is read one after another, with a
 * rest between, because who was at a meeting only the meeting itself knows.
 */
export async function personRecord(deps: Dependencies, personId: PersonId): Promise<PersonRecord> {
  entryOf((await readDirectory(deps)).people, personId, 'person');
  const record: PersonRecord = {
    attendance: [],
    actions: [],
    interests: [],
    declarations: [],
    gifts: [],
    unread: 0,
  };
  const all = await deps.store.digests('partnership');
  const meetings = await deps.store.digests('meeting');
  for (const { id } of all.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))) {
    await turn();
    const partnership = await counted(record, readPartnership(deps, id));
    if (!partnership) continue;
    await addRegisters(deps, record, partnership, personId);
    await addActions(deps, record, partnership, personId);
    const own = meetings.filter(({ partnershipId }) => partnershipId === id);
    await addMeetings(
      deps,
      record,
      { ...boardOf(partnership), meetingIds: own.map((one) => one.id) },
      personId,
    );
  }
  return { ...record, actions: record.actions.toSorted(openFirst) };
}

const boardOf = ({ id, name }: Partnership): Board => ({
  partnershipId: id,
  partnershipName: name,
});

/** A document, or null and one more that could not be read. */
async function counted<T>(record: PersonRecord, reading: Promise<T>): Promise<T | null> {
  const found = await ifPossible(reading);
  if (found === null) record.unread += 1;
  return found;
}

function openFirst(a: PersonRecord['actions'][number], b: typeof a): number {
  return Number(a.closedOn !== null) - Number(b.closedOn !== null);
}

async function addActions(
  deps: Dependencies,
  record: PersonRecord,
  partnership: Partnership,
  personId: PersonId,
): Promise<void> {
  const log = await counted(record, readActionLog(deps, partnership.id));
  for (const one of log?.actions ?? []) {
    if (!one.ownerIds.includes(personId)) continue;
    const { id, reference, due, status, closedOn, isConfidential } = one;
    const facts = { id, reference, due, status, closedOn, isConfidential };
    record.actions.push({ ...facts, ...boardOf(partnership) });
  }
}

async function addRegisters(
  deps: Dependencies,
  record: PersonRecord,
  partnership: Partnership,
  personId: PersonId,
): Promise<void> {
  const registers = await counted(record, readRegisters(deps, partnership.id));
  if (!registers) return;
  const board = boardOf(partnership);
  const isOwn = (one: { personId: PersonId }): boolean => one.personId === personId;
  const words = new Map(registers.interestCategories.map((one) => [one.id, one.words]));
  for (const { id, text, from, until, categoryId } of registers.standingInterests.filter(isOwn)) {
    const category = categoryId === null ? '' : (words.get(categoryId) ?? '');
    record.interests.push({ ...board, id, text, from, until, category });
  }
  for (const { id, on, what, from, isAccepted } of registers.gifts.filter(isOwn)) {
    record.gifts.push({ ...board, id, on, what, from, isAccepted });
  }
}

async function addMeetings(
  deps: Dependencies,
  record: PersonRecord,
  { meetingIds, ...board }: Board & { meetingIds: Meeting['id'][] },
  personId: PersonId,
): Promise<void> {
  const attended: Pick<Meeting, 'date' | 'state' | 'attendance'>[] = [];
  for (const id of meetingIds) {
    await turn();
    const meeting = await counted(record, readMeeting(deps, id));
    if (!meeting) continue;
    attended.push({ date: meeting.date, state: meeting.state, attendance: meeting.attendance });
    record.declarations.push(...declarationsIn(meeting, board, personId));
  }
  const years = personalAttendance(attended, personId);
  record.attendance.push(...years.map((one) => ({ ...board, ...one })));
}

function declarationsIn(
  { id: meetingId, date, minutes, agenda }: Meeting,
  board: Board,
  personId: PersonId,
): PersonRecord['declarations'] {
  return minutes
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.type !== 'declaration' || block.personId !== personId) return [];
      const { id, nature, takesPart, aboutItemId } = block;
      const item = agenda.find((one) => one.id === aboutItemId);
      const about = { item: item?.title ?? '', isClosed: item?.isClosed ?? false };
      return [{ ...board, meetingId, date, id, nature, takesPart, ...about }];
    });
}
