import { useEffect } from 'react';
import type { PartnershipId } from '#shared/model/id';
import { bridge } from '../../data/bridge';
import { useCommandsOfScreen } from '../../data/screen-commands';
import { addressNow, type GivenCommand } from './use-app-commands';

/** Tells the main process where this window is, and which commands its menus can offer. */
export function useToldWhere(
  commands: readonly GivenCommand[],
  partnershipId: PartnershipId | null,
): void {
  const ofScreen = useCommandsOfScreen();
  const can = [...commands, ...ofScreen].map(({ id }) => id).join(' ');
  const address = addressNow();
  useEffect(() => {
    // Nothing depends on the answer: at worst a menu offers what the screen then leaves alone.
    void bridge()
      .invoke('windows:here', { address, partnershipId, can: can.split(' ') })
      .catch(() => undefined);
  }, [address, partnershipId, can]);
}
