import type { Meeting } from '#shared/model/meeting';
import { agendaText } from '#shared/text/screens/agenda';
import { useCommand } from '../../data/commands';
import type { DraftItem } from './draft-item';
import type { DraftList } from './draft-list';

/** Puts an item by for a later meeting (N8), once everything typed is saved and the item so has its id. */
export function usePark(meeting: Meeting, list: DraftList): (item: DraftItem) => Promise<void> {
  const { run } = useCommand('meetings:parkItem', ({ itemId }) => {
    const item = meeting.agenda.find(({ id }) => id === itemId);
    return agendaText.didPark(item?.title ?? '');
  });
  return async ({ key }) => {
    await list.flush();
    const itemId = list.snapshot().items.find((one) => one.key === key)?.id ?? null;
    if (itemId !== null) await run({ meetingId: meeting.id, itemId });
  };
}
