import { Button, Group, Text, Title } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { MeetingId, PartnershipId } from '#shared/model/id';
import type { SuggestedItem } from '#shared/model/suggested-item';
import { clauseSource } from '#shared/text/quorum';
import { agendaText } from '#shared/text/screens/agenda';
import { suggestedTitle } from '#shared/text/suggested-items';
import { useCommand } from '../../data/commands';
import { useSuggestedItems } from '../../data/queries';
import type { DraftItem } from './draft-item';
import type { DraftList } from './draft-list';
import classes from './item-list.module.css';

type SuggestedItemsProps = {
  partnershipId: PartnershipId;
  meetingId: MeetingId;
  list: DraftList;
  items: readonly DraftItem[];
};

/** What the agenda may need by the rules, each with its clause, and by the forward plan; one press puts it at the end (N8). */
export function SuggestedItems({ partnershipId, meetingId, list, items }: SuggestedItemsProps) {
  const there = new Set(items.map(({ title }) => title.trim().toLowerCase()));
  const suggested = (useSuggestedItems(meetingId).data ?? []).filter(
    (item) => !there.has(suggestedTitle(item).trim().toLowerCase()),
  );
  const { run } = useCommand('forwardPlan:putOnAgenda', () => agendaText.planSaysSo);
  const put = (item: SuggestedItem): void => {
    const { purpose, planned } = item;
    const title = suggestedTitle(item);
    if (planned === undefined) return list.add(title, { purpose, source: 'rules' });
    const { id: plannedId, presenter, proposedBy } = planned;
    list.add(title, { purpose, presenter, proposedBy, source: 'work-plan' });
    void run({ partnershipId, plannedId, meetingId, addsItem: false });
  };
  if (suggested.length === 0) return null;
  return (
    <section aria-labelledby="suggested" className={classes.suggested}>
      <Title order={2} size="h5" id="suggested">
        {agendaText.suggested}
      </Title>
      <Text size="xs" c="dimmed">
        {agendaText.suggestedLead}
      </Text>
      <ul className={classes.list}>
        {suggested.map((item) => {
          const title = suggestedTitle(item);
          return (
            <Group component="li" key={`${item.reason} ${title}`} gap="xs" py={3}>
              <Button
                size="compact-xs"
                variant="default"
                leftSection={<Plus size={13} aria-hidden />}
                aria-label={agendaText.addSuggested(title)}
                onClick={() => put(item)}
              >
                {agendaText.addButton}
              </Button>
              <Text size="sm">{title}</Text>
              {item.planned !== undefined && (
                <Text size="xs" c="dimmed">
                  {agendaText.fromPlan}
                </Text>
              )}
              {item.clause !== null && (
                <Text size="xs" c="dimmed">
                  {clauseSource(item.clause)}
                </Text>
              )}
            </Group>
          );
        })}
      </ul>
    </section>
  );
}
