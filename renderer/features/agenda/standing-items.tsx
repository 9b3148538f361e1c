import { Group, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { PartnershipView } from '#shared/ipc/views';
import type { PartnershipId } from '#shared/model/id';
import { agendaText } from '#shared/text/screens/agenda';
import { command } from '../../data/commands';
import { usePartnership } from '../../data/queries';
import { Loaded } from '../../ui/loaded';
import type { ItemToSave } from './draft-list';
import { ItemList } from './item-list';
import { ListSaveState } from './list-save-state';
import { presenterNames } from './presenter-names';
import { useDraftList } from './use-draft-list';

/** The items that every agenda of a partnership starts with, edited as an agenda is. */
export function StandingItems({ partnershipId }: { partnershipId: PartnershipId }) {
  return (
    <Loaded reading={usePartnership(partnershipId)}>
      {(view) => <StandingItemsEditor view={view} />}
    </Loaded>
  );
}

/** Standing items go without ids: they are replaced as a whole. */
function withoutId(item: ItemToSave) {
  const { id: _, ...content } = item;
  return content;
}

function StandingItemsEditor({ view }: { view: PartnershipView }) {
  const { partnership } = view;
  const client = useQueryClient();
  const { list, items, progress } = useDraftList(partnership.standingItems, async (all) => {
    const saved = await command(client, 'partnerships:saveStandingItems', {
      partnershipId: partnership.id,
      items: all.map(withoutId),
    });
    return { items: saved.view.partnership.standingItems, undo: saved.undo };
  });
  return (
    <section aria-labelledby="standing-items">
      <Group justify="space-between" mb="xs">
        <div>
          <Title order={2} id="standing-items">
            {agendaText.standingTitle}
          </Title>
          <Text size="sm" c="dimmed">
            {agendaText.standingLead}
          </Text>
        </div>
        <ListSaveState list={list} items={items} progress={progress} />
      </Group>
      <ItemList
        list={list}
        items={items}
        start={null}
        presenters={presenterNames(view)}
        park={null}
        hasWelsh={partnership.houseStyle.languages !== 'english'}
        papers={null}
        sayRemoved={({ title }) => agendaText.removedStanding(title)}
      />
    </section>
  );
}
