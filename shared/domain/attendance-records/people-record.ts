import type { OrganisationId, PersonId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import { isThere } from '../attendance';
import { attendanceList, type AttendanceRow } from '../attendance-list';
import type { RecordedMeeting } from '../attendance-record';

type Board = Pick<Partnership, 'members' | 'representatives'>;

/** How one person came to the meetings of a time. */
export type PersonRecord = {
  personId: PersonId;
  /** The body whose seat they held last in this time, or last sat for; null for none. */
  organisationId: OrganisationId | null;
  /** Meetings at which they held a seat and were marked. */
  expected: number;
  came: number;
  apologies: number;
  absent: number;
  /** How often somebody else sat for them, and how often they sat for somebody else (Q8). */
  stoodInFor: number;
  stoodIn: number;
  /** Whole per cent of the meetings they were expected at; null where they were at none. */
  percent: number | null;
  /** The day they were last there, in whatever right; null where they never were. */
  lastThere: IsoDate | null;
  /** How many of those they were expected at, the latest of all, they missed in a row. */
  missedInARow: number;
};

/**
 * How each person who held or filled a seat came to the meetings held in a time (M4, WACSO), the first
 * meeting first. A meeting nobody was marked at counts against nobody; nor does one for which this
 * person was not marked.
 */
export function peopleRecord(board: Board, held: readonly RecordedMeeting[]): PersonRecord[] {
  const bodyOf = new Map(board.members.map(({ id, organisationId }) => [id, organisationId]));
  const records = new Map<PersonId, PersonRecord>();
  for (const meeting of held) {
    const rows = attendanceList(board, meeting);
    for (const [personId, own] of byPerson(rows)) {
      const body = own.find(({ memberId }) => memberId !== null)?.memberId ?? null;
      const before = records.get(personId) ?? nothingOf(personId);
      const isFilledFor = rows.some((row) => row.standsInFor === personId && isThere(row));
      records.set(personId, {
        ...after(before, own, meeting.date, isFilledFor),
        organisationId: (body === null ? undefined : bodyOf.get(body)) ?? before.organisationId,
      });
    }
  }
  return [...records.values()]
    .filter(({ expected, stoodIn }) => expected + stoodIn > 0)
    .map((one) => ({ ...one, percent: percentOf(one) }));
}

function byPerson(rows: readonly AttendanceRow[]): Map<PersonId, AttendanceRow[]> {
  const all = new Map<PersonId, AttendanceRow[]>();
  for (const row of rows) all.set(row.personId, [...(all.get(row.personId) ?? []), row]);
  return all;
}

function nothingOf(personId: PersonId): PersonRecord {
  return {
    personId,
    organisationId: null,
    expected: 0,
    came: 0,
    apologies: 0,
    absent: 0,
    stoodInFor: 0,
    stoodIn: 0,
    percent: null,
    lastThere: null,
    missedInARow: 0,
  };
}

function after(
  record: PersonRecord,
  own: readonly AttendanceRow[],
  on: IsoDate,
  isFilledFor: boolean,
): PersonRecord {
  const isHere = own.some(isThere);
  const stoodIn = oneIf(own.some((row) => row.standsInFor !== null && isThere(row)));
  const mark = own.find(({ isExpected }) => isExpected)?.mark;
  const lastThere = isHere ? on : record.lastThere;
  const next = { ...record, lastThere, stoodIn: record.stoodIn + stoodIn };
  if (mark === undefined || mark === 'not-marked') return next;
  return {
    ...next,
    expected: record.expected + 1,
    came: record.came + oneIf(isHere),
    apologies: record.apologies + oneIf(mark === 'apologies'),
    absent: record.absent + oneIf(mark === 'absent'),
    stoodInFor: record.stoodInFor + oneIf(isFilledFor),
    missedInARow: isHere ? 0 : record.missedInARow + 1,
  };
}

function oneIf(isSo: boolean): number {
  return isSo ? 1 : 0;
}

function percentOf({ expected, came }: PersonRecord): number | null {
  return expected === 0 ? null : Math.round((came * 100) / expected);
}
