import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MeetingId } from '#shared/model/id';
import { command } from '../../data/commands';
import { useBeforeClose } from '../../data/use-before-close';
import { HistoryKeeper } from './history-keeper';

/** Keeps what can be taken back in a meeting, at the latest when its minutes are left. */
export function useHistoryKeeper(meetingId: MeetingId): HistoryKeeper {
  const client = useQueryClient();
  const [keeper] = useState(
    () =>
      new HistoryKeeper((kept) => command(client, 'minutes:keepHistory', { meetingId, ...kept })),
  );
  useBeforeClose(keeper.flush);
  return keeper;
}
