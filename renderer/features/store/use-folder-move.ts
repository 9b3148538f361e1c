import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChosenFolder } from '#shared/ipc/areas/store';
import { moveFolderText as words } from '#shared/text/screens/store';
import { useCommand } from '../../data/commands';
import { showDone } from '../../data/notices';
import { handOverUnsaved } from '../../data/use-before-close';

/** Moving the data folder: a folder is chosen, the question answered, and the copy waited for or stopped. */
export function useFolderMove() {
  const client = useQueryClient();
  const choose = useCommand('store:chooseFolder');
  const move = useCommand('store:move');
  const stop = useCommand('store:cancelMove');
  const [chosen, setChosen] = useState<ChosenFolder | null>(null);
  const [notEmpty, setNotEmpty] = useState<string | null>(null);
  const [isMoving, setMoving] = useState(false);

  const pick = async (): Promise<void> => {
    setNotEmpty(null);
    const one = await choose.run({});
    if (one?.found === 'new') setChosen(one);
    else setNotEmpty(one?.folder ?? null);
  };

  const start = async (): Promise<void> => {
    if (chosen === null) return;
    setMoving(true);
    // What was typed last goes along.
    await handOverUnsaved();
    const moved = await move.run({ token: chosen.token });
    setMoving(false);
    setChosen(null);
    if (moved) showDone(words.moved(chosen.folder, moved.oldFolder, moved.isOldMarked));
    await client.invalidateQueries();
  };

  const cancel = (): void => {
    if (!isMoving) setChosen(null);
    else void stop.run({}).then(() => showDone(words.cancelled));
  };

  return { pick, start, cancel, chosen, notEmpty, isMoving, isChoosing: choose.isRunning };
}
