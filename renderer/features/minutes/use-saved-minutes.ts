import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { MeetingId } from '#shared/model/id';
import { minutesText } from '#shared/text/screens/minutes';
import { command } from '../../data/commands';
import { showDone } from '../../data/notices';
import { newId } from '../../data/new-id';
import { useBeforeClose } from '../../data/use-before-close';
import { MinutesSaver } from './minutes-saver';

/**
 * One saver for each meeting, for as long as the window lives: what was typed outlasts a look at
 * another screen, whatever an answer of the main process on its way then says.
 */
const savers = new Map<MeetingId, MinutesSaver>();

function saverOf(client: QueryClient, meetingId: MeetingId): MinutesSaver {
  const known = savers.get(meetingId);
  if (known) return known;
  const saver = new MinutesSaver(
    newId(),
    (message) => command(client, 'minutes:save', { meetingId, ...message }),
    () => showDone(minutesText.othersKept),
  );
  savers.set(meetingId, saver);
  return saver;
}

/** Another window had the minutes of a meeting meanwhile: what is known of them here is read anew. */
export function forgetSavedMinutes(meetingId: MeetingId): void {
  savers.get(meetingId)?.forgetSaved();
}

/** Saves the minutes of a meeting as they are typed, and at the latest when the screen is left. */
export function useSavedMinutes(meetingId: MeetingId): MinutesSaver {
  const client = useQueryClient();
  const saver = saverOf(client, meetingId);
  useBeforeClose(saver.flush);
  useEffect(() => {
    const flush = (): void => void saver.flush();
    const flushAtEnter = ({ key }: KeyboardEvent): void => {
      // When the key has done its work in the text.
      if (key === 'Enter') setTimeout(flush);
    };
    window.addEventListener('blur', flush);
    window.addEventListener('beforeunload', flush);
    window.addEventListener('keydown', flushAtEnter);
    document.addEventListener('visibilitychange', flush);
    return () => {
      saver.left();
      // Saves are not announced; the other screens read what was typed once it is on the disk.
      if (saver.state() !== null) void saver.flush().then(() => client.invalidateQueries());
      window.removeEventListener('blur', flush);
      window.removeEventListener('beforeunload', flush);
      window.removeEventListener('keydown', flushAtEnter);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [client, saver]);
  return saver;
}
