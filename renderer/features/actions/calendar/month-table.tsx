import { Table } from '@mantine/core';
import { partsOf } from '#shared/domain/calendar';
import { monthOf } from '#shared/domain/month-grid';
import type { IsoDate, IsoMonth } from '#shared/model/iso-date';
import { plainDate } from '#shared/text/dates';
import { actionsText } from '#shared/text/screens/actions';
import type { ListedAction } from '../../../data/action-lines';
import { TableCard } from '../../../ui/table-card';
import { DueLink } from './due-link';
import classes from './action-calendar.module.css';

type MonthTableProps = {
  label: string;
  weeks: readonly (readonly IsoDate[])[];
  month: IsoMonth;
  today: IsoDate;
  actions: readonly ListedAction[];
  onOpen: (action: ListedAction) => void;
};

/** A month as a table of weeks, with what is due on each of its days. */
export function MonthTable({ label, weeks, month, today, actions, onOpen }: MonthTableProps) {
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
        {weeks.map((days) => (
          <Table.Tr key={days[0]}>
            {days.map((day) => (
              <Table.Td
                key={day}
                className={classes.day}
                data-beside={monthOf(day) !== month || undefined}
                data-today={day === today || undefined}
              >
                <span className={classes.number} aria-label={plainDate(day)}>
                  {partsOf(day).day}
                </span>
                {actions
                  .filter(({ due }) => due === day)
                  .map((action) => (
                    <DueLink
                      key={action.id}
                      action={action}
                      today={today}
                      onOpen={() => onOpen(action)}
                    />
                  ))}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </TableCard>
  );
}
