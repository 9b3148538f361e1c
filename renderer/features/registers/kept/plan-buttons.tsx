import { ActionIcon, Button, Group } from '@mantine/core';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { PartnershipId } from '#shared/model/id';
import type { PlannedItem } from '#shared/model/planned-item';
import { shortDate } from '#shared/text/dates';
import { planText as text } from '#shared/text/screens/registers';
import { useCommand } from '../../../data/commands';
import { useMeetings } from '../../../data/queries';
import { EditButton } from '../../../ui/edit-button';
import { meetingFor, plannedMeetings } from './planned-meetings';

type PlanButtonsProps = { partnershipId: PartnershipId; item: PlannedItem; onEdit: () => void };

/** What can be done with a line of the plan at once: onto the next agenda it is meant for, earlier, later (N8). */
export function PlanButtons({ partnershipId, item, onEdit }: PlanButtonsProps) {
  const { id: plannedId, title, when, state } = item;
  const meeting = meetingFor(item, plannedMeetings(useMeetings(partnershipId).data));
  const put = useCommand('forwardPlan:putOnAgenda', () => text.putDone(title));
  const move = useCommand('forwardPlan:move', () => text.saved);
  const by = (months: number): void => void move.run({ partnershipId, plannedId, months });
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      {state === 'planned' && meeting !== undefined && (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={text.putOf(title, shortDate(meeting.date))}
          onClick={() =>
            void put.run({ partnershipId, plannedId, meetingId: meeting.id, addsItem: true })
          }
        >
          {text.put(shortDate(meeting.date))}
        </Button>
      )}
      {state === 'planned' && when !== null && (
        <>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={text.earlier(title)}
            title={text.earlier(title)}
            onClick={() => by(-1)}
          >
            <ArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={text.later(title)}
            title={text.later(title)}
            onClick={() => by(1)}
          >
            <ArrowDown size={16} aria-hidden />
          </ActionIcon>
        </>
      )}
      <EditButton label={text.change(title)} onClick={onEdit} />
    </Group>
  );
}
