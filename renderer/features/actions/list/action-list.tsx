import { Button, Group, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { monthGrid, monthOf } from '#shared/domain/month-grid';
import type { IsoDate } from '#shared/model/iso-date';
import type { ActionQuestion } from '#shared/model/saved-filter';
import { plainDate, plainDue } from '#shared/text/dates';
import { actionsText } from '#shared/text/screens/actions';
import { useFoundActions, type AskedActions, type ListedAction } from '../../../data/action-lines';
import { ActionTable } from './action-table';
import { BulkBar } from './bulk-bar';
import { COLUMNS, type Column } from './columns';
import { useChosen } from './use-chosen';

type ActionListProps = {
  asked: AskedActions;
  question: ActionQuestion;
  onAsk: (question: ActionQuestion) => void;
  onOpen: (action: ListedAction) => void;
  /** The only day the list is of; null for every day. */
  day: IsoDate | null;
  onEveryDay: () => void;
};

/** Actions as a list: what was found, changed one by one or many at once, and what opens one. */
export function ActionList({ asked: all, question, day, ...rest }: ActionListProps) {
  const { onAsk, onOpen, onEveryDay } = rest;
  const asked = day === null ? all : { ...all, due: { from: day, until: day } };
  const [isEditing, edit] = useState(false);
  const chosen = useChosen();
  const { data } = useFoundActions(asked);
  if (!data) return null;
  const columns: readonly Column[] = [
    'choose',
    COLUMNS[0],
    ...(asked.partnershipId === null ? (['partnership'] as const) : []),
    ...COLUMNS.slice(1),
  ];
  const use = {
    today: data.today,
    columns,
    isEditing,
    isChosen: chosen.has,
    onChoose: chosen.toggle,
    onOpen,
  };
  return (
    <>
      {day !== null && <OneDay day={day} onAll={onEveryDay} />}
      <Group gap="sm">
        <Text size="sm" role="status">
          {actionsText.found(data.found)}
        </Text>
        <BulkBar asked={asked} found={data.found.count} chosen={chosen} />
        <Switch
          ml="auto"
          label={actionsText.editInList}
          checked={isEditing}
          onChange={(event) => edit(event.currentTarget.checked)}
        />
      </Group>
      {data.total > 0 && (
        <ActionTable
          label={actionsText.title}
          asked={asked}
          total={data.total}
          question={question}
          onAsk={onAsk}
          use={use}
        />
      )}
    </>
  );
}

/** That the list is of one day alone, and the way back to all. */
function OneDay({ day, onAll }: { day: IsoDate; onAll: () => void }) {
  const isLast = monthGrid(day).until === day;
  return (
    <Group gap="sm">
      <Text size="sm">
        {actionsText.dueOnly(plainDate(day), isLast ? plainDue(monthOf(day)) : null)}
      </Text>
      <Button size="compact-sm" variant="default" autoFocus onClick={onAll}>
        {actionsText.everyDay}
      </Button>
    </Group>
  );
}
