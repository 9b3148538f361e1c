import { ActionIcon, Button, Group, Text, Title } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { partsOf } from '#shared/domain/calendar';
import { monthGrid, monthLater, monthOf } from '#shared/domain/month-grid';
import type { Due } from '#shared/model/action';
import type { IsoDate } from '#shared/model/iso-date';
import { monthName } from '#shared/text/dates';
import { actionsText } from '#shared/text/screens/actions';
import { useDueDays, type AskedActions, type ListedAction } from '../../../data/action-lines';
import { useStatus } from '../../../data/queries';
import { DueEntries } from './due-entries';
import { MonthTable } from './month-table';

type ActionCalendarProps = {
  asked: AskedActions;
  onOpen: (action: ListedAction) => void;
  /** Opens the list of all that is due on a day, or by the end of a month. */
  onList: (due: Due) => void;
};

/** What is due in a month, day by day; what is due by its end stands above (A12). */
export function ActionCalendar(props: ActionCalendarProps) {
  const today = useStatus().data?.today;
  return today ? <Month {...props} today={today} /> : null;
}

function Month({ asked, today, ...opening }: ActionCalendarProps & { today: IsoDate }) {
  const [on, show] = useState(today);
  const { from, until, weeks } = monthGrid(on);
  const { data } = useDueDays(asked, { from, until });
  const days = data?.days ?? [];
  const byMonth = days.find(({ due }) => due === monthOf(on));
  const { year, month } = partsOf(on);
  const title = `${monthName(month)} ${year}`;
  return (
    <section aria-labelledby="month">
      <Group gap="xs" mb="xs">
        <ActionIcon
          variant="default"
          aria-label={actionsText.monthBefore}
          onClick={() => show(monthLater(on, -1))}
        >
          <ChevronLeft size={16} aria-hidden />
        </ActionIcon>
        <Title order={2} id="month" miw={170} ta="center" aria-live="polite">
          {title}
        </Title>
        <ActionIcon
          variant="default"
          aria-label={actionsText.monthAfter}
          onClick={() => show(monthLater(on, 1))}
        >
          <ChevronRight size={16} aria-hidden />
        </ActionIcon>
        <Button size="compact-sm" variant="subtle" onClick={() => show(today)}>
          {actionsText.thisMonth}
        </Button>
        <Text size="sm" role="status">
          {actionsText.dueCount(data?.count ?? 0)}
        </Text>
      </Group>
      {byMonth && (
        <Group gap="xs" mb="xs" role="group" aria-label={actionsText.byEndOf(title)}>
          <Text size="sm">{actionsText.byEndOf(title)}</Text>
          <DueEntries day={byMonth} today={today} {...opening} />
        </Group>
      )}
      <MonthTable
        label={title}
        weeks={weeks}
        month={monthOf(on)}
        today={today}
        days={days}
        {...opening}
      />
    </section>
  );
}
