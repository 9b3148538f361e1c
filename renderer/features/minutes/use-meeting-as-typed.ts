import { useSyncExternalStore } from 'react';
import { recusedAt } from '#shared/domain/interests';
import type { AgendaItemId, PersonId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { MinutesSaver } from './minutes-saver';

/** The meeting with what was typed in this window in place of what was read before. */
export function asTyped(meeting: Meeting, saver: MinutesSaver): Meeting {
  const known = new Set(meeting.minutes.map(({ itemId }) => itemId));
  const minutes = meeting.agenda
    .map(({ id }) => ({ id, typed: saver.latest(id) }))
    .filter(({ id, typed }) => typed !== null || known.has(id))
    .map(({ id, typed }) => ({
      itemId: id,
      blocks: typed ?? meeting.minutes.find(({ itemId }) => itemId === id)?.blocks ?? [],
    }));
  return { ...meeting, minutes };
}

/** Who takes no part in an item, as declared so far: follows what is typed, and nothing else of it. */
export function useRecused(
  meeting: Meeting,
  saver: MinutesSaver,
  itemId: AgendaItemId,
): PersonId[] {
  const now = useSyncExternalStore(saver.subscribe, () =>
    recusedAt(asTyped(meeting, saver), itemId).join(' '),
  );
  return now === '' ? [] : (now.split(' ') as PersonId[]);
}
