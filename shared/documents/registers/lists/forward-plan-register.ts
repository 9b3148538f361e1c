import { lastDayOf } from '../../../domain/action-due';
import { planInOrder } from '../../../domain/plan/planned-items';
import type { Purpose } from '../../../model/agenda';
import type { PlannedItem } from '../../../model/planned-item';
import type { RegisterRow, RegisterTable } from '../../../model/register-table';
import { monthName, plainDate } from '../../../text/dates';
import { purposeLabels } from '../../../text/labels';
import {
  planPurpose,
  planSourceLabels,
  planStateLabels,
  planWords as text,
} from '../../../text/registers/plan-words';
import { dueCell, entry, lines, registerTable, words } from '../register-pieces';
import type { RegisterRecords } from '../register-records';

/** The forward plan line by line, the next first; lines without a month after the others (N8, N9). */
export function forwardPlanRegister(records: RegisterRecords): RegisterTable {
  return registerTable(
    'forward-plan',
    [
      [text.when, 1450],
      [text.title, 3200],
      [text.purpose, 1450],
      [text.source, 1450],
      [text.proposedBy, 1800],
      [text.presenter, 1600],
      [text.state, 1608],
      [text.note, 1400, 'not-sorted'],
    ],
    planInOrder(records.registers.forwardPlan).map((item) => planRow(item, records)),
  );
}

function planRow(item: PlannedItem, records: RegisterRecords): RegisterRow {
  return entry(
    item.id,
    [
      dueCell(item.when, text.noDay),
      words(item.title),
      words(planPurpose(item.purpose)),
      words(planSourceLabels[item.source]),
      words(item.proposedBy),
      words(item.presenter),
      words(stateOf(item, records)),
      words(item.note),
    ],
    {
      day: item.when === null ? null : lastDayOf(item.when),
      href: item.meetingId === null ? null : `/m/${item.meetingId}/agenda`,
    },
  );
}

function stateOf({ state, meetingId }: PlannedItem, { meetings }: RegisterRecords): string {
  const meeting = meetings.find(({ id }) => id === meetingId);
  const label = planStateLabels[state];
  if (meeting === undefined) return label;
  const there = text.onAgendaOf(plainDate(meeting.date));
  return state === 'on-agenda' ? there : `${label}\n${there}`;
}

const COLUMNS: readonly Purpose[] = ['decision', 'discussion', 'information', 'assurance'];

/**
 * The plan as a grid: a row for each month in which something is planned, a column for what it asks of
 * the meeting; what has no month comes last. What was dropped is not in it (N8).
 */
export function planByMonthRegister({ registers }: RegisterRecords): RegisterTable {
  const items = planInOrder(registers.forwardPlan).filter(({ state }) => state !== 'dropped');
  const months = [...new Set(items.map(monthOf))];
  return registerTable(
    'forward-plan-by-month',
    [
      [text.month, 1958],
      ...COLUMNS.map((one) => [purposeLabels[one], 2400, 'not-sorted'] as const),
      [text.others, 2400, 'not-sorted'],
    ],
    months.map((month) => {
      const own = items.filter((item) => monthOf(item) === month);
      const cell = (purpose: Purpose | null) =>
        lines(own.filter((item) => item.purpose === purpose).map(inGrid));
      const when = own[0]?.when ?? null;
      return entry(
        month || 'no-month',
        [
          month === ''
            ? { text: text.later, key: '9999-99' }
            : { text: monthWords(month), key: month },
          ...COLUMNS.map(cell),
          cell(null),
        ],
        { day: when === null ? null : lastDayOf(when) },
      );
    }),
  );
}

/** The month of a line, as "2026-06"; empty for none. */
function monthOf({ when }: PlannedItem): string {
  return when === null ? '' : when.slice(0, 7);
}

function monthWords(month: string): string {
  const [year, number] = month.split('-');
  return `${monthName(Number(number))} ${year ?? ''}`;
}

function inGrid({ title, presenter, state }: PlannedItem): string {
  const more = [presenter, state === 'planned' ? '' : planStateLabels[state].toLowerCase()];
  const said = more.filter((one) => one !== '').join('; ');
  return said === '' ? title : `${title} (${said})`;
}
