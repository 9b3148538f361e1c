import { Group, SegmentedControl, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { firstQuestion } from '#shared/domain/actions/finding';
import type { Grouping } from '#shared/domain/actions/grouping';
import type { PartnershipId } from '#shared/model/id';
import type { ActionQuestion } from '#shared/model/saved-filter';
import { actionsText, type TrackerShape } from '#shared/text/screens/actions';
import { useFoundActions, type AskedActions, type ListedAction } from '../../data/action-lines';
import { useActionChoices } from '../../data/queries';
import { optionsOf } from '../../ui/options-of';
import { ActionBoard } from './board/action-board';
import { ActionCalendar } from './calendar/action-calendar';
import { ActionFilters } from './list/action-filters';
import { ActionTable } from './list/action-table';
import { COLUMNS, type Column } from './list/columns';
import { BulkBar } from './list/bulk-bar';
import { SavedFilters } from './list/saved-filters';
import { useChosen } from './list/use-chosen';

type TrackerProps = {
  /** Null for the actions of all partnerships. */
  partnershipId: PartnershipId | null;
  onOpen: (action: ListedAction) => void;
};

const GROUPINGS: readonly Grouping[] = ['none', 'owner', 'organisation', 'meeting', 'work-stream'];

/** Actions to be followed up: as a list, as a board by status, or as a calendar of what is due. */
export function Tracker({ partnershipId, onOpen }: TrackerProps) {
  const [question, ask] = useState(firstQuestion);
  const [shape, setShape] = useState<TrackerShape>('list');
  const [grouping, group] = useState<Grouping>('none');
  const owners = useActionChoices(partnershipId).data?.owners ?? [];
  const asked: AskedActions = { partnershipId, question, due: null, grouping };
  const choices: readonly Grouping[] =
    partnershipId === null ? ['none', 'partnership', ...GROUPINGS.slice(1)] : GROUPINGS;
  return (
    <Stack gap="sm">
      <ActionFilters
        owners={owners}
        question={question}
        onAsk={ask}
        grouping={shape === 'list' ? { chosen: grouping, choices, onGroup: group } : null}
      />
      <Group align="flex-end" gap="sm">
        <SegmentedControl
          aria-label={actionsText.shape}
          data={optionsOf(actionsText.shapes)}
          value={shape}
          onChange={(value) => setShape(value)}
        />
        <SavedFilters partnershipId={partnershipId} question={question} onAsk={ask} />
      </Group>
      {shape === 'list' && (
        <ActionList asked={asked} question={question} onAsk={ask} onOpen={onOpen} />
      )}
      {shape === 'board' && <ActionBoard asked={asked} onOpen={onOpen} />}
      {shape === 'calendar' && <ActionCalendar asked={asked} onOpen={onOpen} />}
    </Stack>
  );
}

type ActionListProps = {
  asked: AskedActions;
  question: ActionQuestion;
  onAsk: (question: ActionQuestion) => void;
  onOpen: (action: ListedAction) => void;
};

function ActionList({ asked, question, onAsk, onOpen }: ActionListProps) {
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
