import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { UndoToken } from '#shared/ipc/views';
import type { AgendaItem } from '#shared/model/agenda';
import { showUndoable } from '../../data/commands';
import { useBeforeClose } from '../../data/use-before-close';
import { DraftList, type ItemToSave, type SavedList } from './draft-list';

/** A list of items to edit that saves itself; it keeps the `send` of its first call. */
export function useDraftList(
  stored: readonly AgendaItem[],
  send: (items: ItemToSave[]) => Promise<SavedList>,
) {
  const client = useQueryClient();
  const [list] = useState(() => {
    const onAnnounced = (message: string, undo: UndoToken) => showUndoable(client, message, undo);
    return new DraftList(stored, { send, onAnnounced });
  });
  const { items, progress } = useSyncExternalStore(list.subscribe, list.snapshot);
  useEffect(() => list.adopt(stored), [list, stored]);
  useBeforeClose(list.flush);
  return { list, items, progress };
}
