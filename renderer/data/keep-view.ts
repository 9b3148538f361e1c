import type { QueryClient } from '@tanstack/react-query';
import type { Channel, Output } from '#shared/ipc/contract';
import type { MeetingView, PartnershipView, RegistersView, UndoToken } from '#shared/ipc/views';
import type { AppSettings } from '#shared/model/app-settings';
import { keyOf } from './queries';

/**
 * Puts the view that a command answered with where the screens read it. A reading still under way
 * is dropped first: it may be older than the change.
 */
export async function keepView(client: QueryClient, output: Output<Channel>): Promise<void> {
  if (output === null || typeof output === 'string') return;
  const view: object = 'view' in output ? output.view : output;
  if (isMeetingView(view)) {
    const key = keyOf('meetings:open', { meetingId: view.meeting.id });
    await client.cancelQueries({ queryKey: key });
    client.setQueryData(key, view);
  } else if (isRegistersView(view)) {
    const key = keyOf('registers:open', { partnershipId: view.partnership.id });
    await client.cancelQueries({ queryKey: key });
    client.setQueryData(key, view);
  } else if (isPartnershipView(view)) {
    const key = keyOf('partnerships:open', { partnershipId: view.partnership.id });
    await client.cancelQueries({ queryKey: key });
    client.setQueryData(key, view);
  } else if (isSettings(view)) {
    client.setQueryData<Output<'app:status'>>(keyOf('app:status', {}), (status) =>
      status ? { ...status, settings: view } : status,
    );
  }
}

function isSettings(view: object): view is AppSettings {
  return 'colourScheme' in view;
}

function isMeetingView(view: object): view is MeetingView {
  return 'meeting' in view;
}

function isRegistersView(view: object): view is RegistersView {
  return 'registers' in view;
}

/** A meeting and an action log hold a partnership too, among other things. */
function isPartnershipView(view: object): view is PartnershipView {
  return 'partnership' in view && !('actions' in view);
}

/** The means to take the change back, where the answer brings one. */
export function undoOf(output: Output<Channel>): UndoToken | null {
  return output !== null && 'undo' in output ? output.undo : null;
}
