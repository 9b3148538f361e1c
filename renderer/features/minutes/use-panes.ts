import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MinutePanes } from '#shared/model/app-settings';
import { command } from '../../data/commands';

type Pane = { isShown: boolean; toggle: () => void };
/** The panes at the left and the right of the text, which can be put away. */
export type Panes = Record<keyof MinutePanes, Pane>;

/**
 * The panes as they were left, also before a restart. That they could not be kept is not worth a word
 * to somebody who takes minutes: they are then as before the next time.
 */
export function usePanes(asLeft: MinutePanes): Panes {
  const client = useQueryClient();
  const [shown, setShown] = useState(asLeft);
  const paneOf = (which: keyof MinutePanes): Pane => ({
    isShown: shown[which],
    toggle: () => {
      const minutePanes = { ...shown, [which]: !shown[which] };
      setShown(minutePanes);
      command(client, 'app:saveSettings', { minutePanes }).catch(() => {});
    },
  });
  return { agenda: paneOf('agenda'), attendance: paneOf('attendance') };
}
