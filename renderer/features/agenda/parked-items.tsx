import { Button, Group, Text, Title } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { MeetingView } from '#shared/ipc/views';
import { agendaText } from '#shared/text/screens/agenda';
import { useCommand } from '../../data/commands';
import type { DraftList } from './draft-list';
import classes from './item-list.module.css';

type ParkedItemsProps = { view: MeetingView; list: DraftList };

/** Items put by for a later meeting; one press puts one on this agenda (N8). */
export function ParkedItems({ view, list }: ParkedItemsProps) {
  const { meeting, partnership } = view;
  const { parkedItems } = partnership;
  const { run, isRunning } = useCommand('meetings:takeParked', ({ itemIds }) =>
    agendaText.tookParked(parkedItems.find(({ id }) => id === itemIds[0])?.title ?? ''),
  );
  if (parkedItems.length === 0) return null;
  return (
    <section aria-labelledby="parked" className={classes.suggested}>
      <Title order={2} size="h5" id="parked">
        {agendaText.parked(parkedItems.length)}
      </Title>
      <Text size="xs" c="dimmed">
        {agendaText.parkedLead}
      </Text>
      <ul className={classes.list}>
        {parkedItems.map(({ id, title }) => (
          <Group component="li" key={id} gap="xs" py={3}>
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<Plus size={13} aria-hidden />}
              aria-label={agendaText.addSuggested(title)}
              disabled={isRunning}
              onClick={() =>
                void list.flush().then(() => run({ meetingId: meeting.id, itemIds: [id] }))
              }
            >
              {agendaText.addButton}
            </Button>
            <Text size="sm">{title}</Text>
          </Group>
        ))}
      </ul>
    </section>
  );
}
