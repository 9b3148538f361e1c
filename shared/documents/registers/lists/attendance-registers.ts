import {
  bodyAbsence,
  seatsNeverFilled,
  type BodyAbsence,
} from '../../../domain/attendance-records/body-absence';
import { peopleRecord, type PersonRecord } from '../../../domain/attendance-records/people-record';
import {
  attendanceRecord,
  meetingsOfTime,
  type BodyRecord,
  type MeetingsOfTime,
} from '../../../domain/attendance-record';
import { daysBetween, partsOf } from '../../../domain/calendar';
import { rulesOn } from '../../../domain/terms';
import { isoDate, type IsoDate } from '../../../model/iso-date';
import type { RegisterCell, RegisterRow, RegisterTable } from '../../../model/register-table';
import { percentWords } from '../../../text/attendance-words';
import {
  absentBodyWords,
  attendanceRegisterWords as text,
  missedWords,
  notMarkedWords,
  standInUse,
} from '../../../text/registers/attendance-register-words';
import { nameBook } from '../../name-book';
import { count, day, entry, registerTable, words } from '../register-pieces';
import type { RegisterRecords } from '../register-records';

const FIRST = isoDate('0001-01-01');
const LAST = isoDate('9999-12-31');

/** Who came to the meetings of a time, person by person, by name (M4, WACSO). */
export function attendanceByPerson(records: RegisterRecords): RegisterTable {
  const { partnership, today } = records;
  const record = meetingsOfTime(records.meetings, timeOf(records));
  const names = nameBook(records, today);
  const people = peopleRecord(partnership, record.meetings)
    .map((one) => ({ one, name: names.personName(one.personId) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return registerTable(
    'attendance-by-person',
    [
      [text.person, 2000],
      [text.organisation, 2258],
      [text.expected, 1250],
      [text.came, 850],
      [text.standIns, 1400],
      [text.apologies, 1400],
      [text.absent, 1100],
      [text.rate, 900],
      [text.lastThere, 1300],
      [text.since, 1500],
    ],
    people.map(({ one, name }) =>
      entry(one.personId, [
        words(name),
        words(
          one.organisationId === null ? text.noBody : names.organisationName(one.organisationId),
        ),
        count(one.expected),
        count(one.came),
        useCell(one),
        count(one.apologies),
        count(one.absent),
        rateCell(one.percent),
        day(one.lastThere, text.never),
        sinceCell(one, today),
      ]),
    ),
    { isOfTime: true, notes: notesOf(records, record) },
  );
}

/** How often each organisation was represented, and which of its seats nobody ever filled (M4, P1). */
export function attendanceByOrganisation(records: RegisterRecords): RegisterTable {
  const { partnership, today } = records;
  const record = attendanceRecord(partnership, records.meetings, timeOf(records));
  const names = nameBook(records, today);
  const days = record.meetings.map(({ date }) => date);
  return registerTable(
    'attendance-by-organisation',
    [
      [text.organisation, 2500],
      ...COUNTS,
      [text.lastThere, 1258],
      [text.since, 1450],
      [text.unfilled, 1200],
    ],
    record.bodies.map((body) => {
      const { organisationId } = body;
      const absence = bodyAbsence(record, body);
      return entry(
        organisationId,
        [
          words(names.organisationName(organisationId)),
          ...countCells(body),
          day(absence.lastThere, text.never),
          sinceCell(absence, today),
          count(seatsNeverFilled(partnership, organisationId, days) ?? 0),
        ],
        { href: `/p/${partnership.id}/members` },
      );
    }),
    { isOfTime: true, notes: notesOf(records, record) },
  );
}

/** The same for each year of the time in which a meeting was held, the latest first (M4). */
export function attendanceByYear(records: RegisterRecords): RegisterTable {
  const { partnership } = records;
  const whole = meetingsOfTime(records.meetings, timeOf(records));
  const names = nameBook(records, records.today);
  const years = [...new Set(whole.meetings.map(({ date }) => partsOf(date).year))];
  return registerTable(
    'attendance-by-year',
    [[text.year, 1000], [text.organisation, 5408], ...COUNTS],
    years.toReversed().flatMap((year) => {
      const inYear = {
        from: isoDate(`${String(year).padStart(4, '0')}-01-01`),
        until: isoDate(`${String(year).padStart(4, '0')}-12-31`),
      };
      return attendanceRecord(partnership, whole.meetings, inYear).bodies.map((body): RegisterRow =>
        entry(`${year} ${body.organisationId}`, [
          count(year),
          words(names.organisationName(body.organisationId)),
          ...countCells(body),
        ]),
      );
    }),
    { isOfTime: true, notes: notesOf(records, whole) },
  );
}

const COUNTS = [
  [text.counted, 1300],
  [text.represented, 1650],
  [text.standIns, 1200],
  [text.apologies, 1400],
  [text.absent, 1100],
  [text.rate, 900],
] as const;

function countCells({ counted, counts, percent }: BodyRecord): RegisterCell[] {
  return [
    count(counted),
    count(counts.present + counts['stand-in']),
    count(counts['stand-in']),
    count(counts.apologies),
    count(counts.absent),
    rateCell(percent),
  ];
}

function timeOf({ time }: RegisterRecords): { from: IsoDate; until: IsoDate } {
  return { from: time.from ?? FIRST, until: time.until ?? LAST };
}

function useCell({ stoodInFor, stoodIn }: PersonRecord): RegisterCell {
  return { ...words(standInUse(stoodInFor, stoodIn)), key: count(stoodInFor + stoodIn).key };
}

/** Sorted by the number; of whom no meeting counts, last. */
function rateCell(percent: number | null): RegisterCell {
  return count(percent ?? 999, percentWords(percent));
}

function sinceCell({ missedInARow, lastThere }: BodyAbsence, today: IsoDate): RegisterCell {
  const days = lastThere === null ? null : daysBetween(lastThere, today);
  return count(missedInARow, missedWords(missedInARow, days));
}

/** What counts, which meetings did not, and what the terms say of those who were away. */
function notesOf(
  { partnership, today }: RegisterRecords,
  { meetings, notMarked }: MeetingsOfTime,
): string[] {
  const unmarked = meetings.filter(({ id }) => notMarked.includes(id)).map(({ date }) => date);
  return [
    text.held,
    ...(unmarked.length === 0 ? [] : [notMarkedWords(unmarked)]),
    text.absenceRule,
    absentBodyWords(rulesOn(partnership, today).absentBodyAgrees),
  ];
}
