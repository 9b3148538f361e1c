import { Table } from '@mantine/core';
import { partsOf } from '#shared/domain/calendar';
import { monthOf } from '#shared/domain/month-grid';
import type { Due } from '#shared/model/action';
import type { IsoDate, IsoMonth } from '#shared/model/iso-date';
import { plainDate } from '#shared/text/dates';
import { actionsText } from '#shared/text/screens/actions';
import type { DueDay, ListedAction } from '../../../data/action-lines';
import { TableCard } from '../../../ui/table-card';
import { DueEntries } from './due-entries';
import classes from './action-calendar.module.css';

type MonthTableProps = {
  label: string;
  weeks: readonly (readonly IsoDate[])[];
  month: IsoMonth;
  today: IsoDate;
  days: readonly DueDay[];
  onOpen: (action: ListedAction) => void;
  onList: (due: Due) => void;
};

/** A month as a table of weeks, with what is due on each of its days. */
export function MonthTable({ label, weeks, month, today, days, ...opening }: MonthTableProps) {
  const byDue = new Map(days.map((day) => [day.due, day]));
  return (
    <TableCard aria-label={label} className={classes.month} layout="fixed">
      <Table.Thead>
        <Table.Tr>
          {actionsText.weekdays.map((day) => (
            <Table.Th key={day}>{day}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {weeks.map((week) => (
          <Table.Tr key={week[0]}>
            {week.map((day) => (
              <Table.Td
                key={day}
                className={classes.day}
                data-beside={monthOf(day) !== month || undefined}
                data-today={day === today || undefined}
              >
                <span className={classes.number} aria-label={plainDate(day)}>
                  {partsOf(day).day}
                </span>
                <OfDay day={byDue.get(day)} today={today} {...opening} />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </TableCard>
  );
}

type OfDayProps = Pick<MonthTableProps, 'today' | 'onOpen' | 'onList'> & {
  day: DueDay | undefined;
};

function OfDay({ day, ...rest }: OfDayProps) {
  if (!day) return null;
  return (
    <>
      <span className={classes.count}>{actionsText.dueHere(day.count)}</span>
      <DueEntries day={day} {...rest} />
    </>
  );
}
