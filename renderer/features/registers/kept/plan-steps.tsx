import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { PartnershipId } from '#shared/model/id';
import type { PlannedItem } from '#shared/model/planned-item';
import { plainDate } from '#shared/text/dates';
import { planText as text } from '#shared/text/screens/registers';
import { useCommand } from '../../../data/commands';
import { useMeetings } from '../../../data/queries';
import { BusyButton } from '../../../ui/busy-button';
import { meetingFor, plannedMeetings } from './planned-meetings';

type PlanStepsProps = { partnershipId: PartnershipId; item: PlannedItem; onClose: () => void };

/** What becomes of a line: onto an agenda, done, dropped, planned again, removed (N8). */
export function PlanSteps({ partnershipId, item, onClose }: PlanStepsProps) {
  const { id: plannedId, state } = item;
  const set = useCommand('forwardPlan:setState', () => text.saved);
  const remove = useCommand('forwardPlan:remove', () => text.removed);
  const become = async (next: 'planned' | 'done' | 'dropped'): Promise<void> => {
    if (await set.run({ partnershipId, plannedId, state: next })) onClose();
  };
  const step = (label: string, next: 'planned' | 'done' | 'dropped') => (
    <BusyButton
      size="xs"
      variant="default"
      isBusy={set.isRunning}
      onClick={() => void become(next)}
    >
      {label}
    </BusyButton>
  );
  return (
    <Stack gap="sm">
      {state === 'planned' && (
        <PutOnAgenda partnershipId={partnershipId} item={item} onClose={onClose} />
      )}
      <Group gap="xs">
        {state !== 'planned' && step(text.again, 'planned')}
        {state !== 'done' && step(text.done, 'done')}
        {state !== 'dropped' && step(text.drop, 'dropped')}
        <BusyButton
          variant="subtle"
          color="red"
          size="xs"
          isBusy={remove.isRunning}
          onClick={() =>
            void remove.run({ partnershipId, plannedId }).then((done) => done && onClose())
          }
        >
          {text.remove}
        </BusyButton>
      </Group>
    </Stack>
  );
}

function PutOnAgenda({ partnershipId, item, onClose }: PlanStepsProps) {
  const planned = plannedMeetings(useMeetings(partnershipId).data);
  const meant = meetingFor(item, planned);
  const [chosen, choose] = useState<string | null>(null);
  const meeting = planned.find(({ id }) => id === chosen) ?? meant ?? planned[0];
  const { run, isRunning } = useCommand('forwardPlan:putOnAgenda', () => text.putDone(item.title));
  if (meeting === undefined) return <Text size="sm">{text.noMeeting}</Text>;
  const put = async (): Promise<void> => {
    const where = { partnershipId, plannedId: item.id, meetingId: meeting.id };
    if (await run({ ...where, addsItem: true })) onClose();
  };
  return (
    <Group align="flex-end" gap="xs">
      <NativeSelect
        label={text.meeting}
        value={meeting.id}
        data={planned.map(({ id, date }) => ({ value: id, label: plainDate(date) }))}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <BusyButton variant="default" isBusy={isRunning} onClick={() => void put()}>
        {text.putOn}
      </BusyButton>
    </Group>
  );
}
