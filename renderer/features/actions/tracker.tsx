import { Group, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { lastDayOf } from '#shared/domain/action-due';
import { firstQuestion } from '#shared/domain/actions/finding';
import type { Grouping } from '#shared/domain/actions/grouping';
import type { PartnershipId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import { actionsText, type TrackerShape } from '#shared/text/screens/actions';
import type { AskedActions, ListedAction } from '../../data/action-lines';
import { useActionChoices } from '../../data/queries';
import { optionsOf } from '../../ui/options-of';
import { ActionBoard } from './board/action-board';
import { ActionCalendar } from './calendar/action-calendar';
import { ActionFilters } from './list/action-filters';
import { ActionList } from './list/action-list';
import { SavedFilters } from './list/saved-filters';

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
  const [day, limitTo] = useState<IsoDate | null>(null);
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
        <ActionList
          asked={asked}
          question={question}
          onAsk={ask}
          onOpen={onOpen}
          day={day}
          onEveryDay={() => limitTo(null)}
        />
      )}
      {shape === 'board' && <ActionBoard asked={asked} onOpen={onOpen} />}
      {shape === 'calendar' && (
        <ActionCalendar
          asked={asked}
          onOpen={onOpen}
          onList={(due) => {
            limitTo(lastDayOf(due));
            setShape('list');
          }}
        />
      )}
    </Stack>
  );
}
