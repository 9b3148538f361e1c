import { useState } from 'react';
import type { ChosenFolder } from '#shared/ipc/areas/store';
import { useCommand } from '../../data/commands';
import type { StartAsked } from './start-new-dialog';
import { useStoreCommand } from './use-store-command';

/** Folders that are opened as soon as they are chosen; of the others, something is said or asked first. */
const OPENED_AT_ONCE = ['ready', 'mark-damaged', 'newer'];

/** Choosing another data folder: it is opened, or asked about first, or said not to be usable. */
export function useFolderChoice() {
  const choose = useCommand('store:chooseFolder');
  const use = useStoreCommand('store:useFolder');
  const [asked, setAsked] = useState<StartAsked | null>(null);
  const [notUsable, setNotUsable] = useState<ChosenFolder | null>(null);

  const pick = async (): Promise<void> => {
    setNotUsable(null);
    const chosen = await choose.run({});
    if (!chosen) return;
    const { token, folder } = chosen;
    const open = (): void => void use.run({ token });
    if (OPENED_AT_ONCE.includes(chosen.found)) open();
    else if (chosen.found === 'new') setAsked({ folder, start: open });
    else if (chosen.found === 'moved') setAsked({ folder, start: open, isMoved: true });
    else setNotUsable(chosen);
  };

  return { pick, use, asked, setAsked, notUsable, isBusy: choose.isRunning || use.isRunning };
}
