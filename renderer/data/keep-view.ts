import type { QueryClient } from '@tanstack/react-query';
import type { Channel, Output } from '#shared/ipc/contract';
import type { UndoToken } from '#shared/ipc/views';
import { keyOf } from './queries';

/**
 * Puts the view that a command answered with where the screens read it. A reading still under way
 * is dropped first: it may be older than the change.
 */
export async function keepView(client: QueryClient, output: Output<Channel>): Promise<void> {
  if (output === null || typeof output === 'string') return;
  const view = 'view' in output ? output.view : output;
  if ('meeting' in view) {
    const key = keyOf('meetings:open', { meetingId: view.meeting.id });
    await client.cancelQueries({ queryKey: key });
    client.setQueryData(key, view);
  } else if ('partnership' in view) {
    const key = keyOf('partnerships:open', { partnershipId: view.partnership.id });
    await client.cancelQueries({ queryKey: key });
    client.setQueryData(key, view);
  }
}

/** The means to take the change back, where the answer brings one. */
export function undoOf(output: Output<Channel>): UndoToken | null {
  return output !== null && 'undo' in output ? output.undo : null;
}
