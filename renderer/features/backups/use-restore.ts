import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { BackupId } from '#shared/model/backup';
import { noticesText } from '#shared/text/screens/notices';
import { restoreText } from '#shared/text/screens/backups';
import { command } from '../../data/commands';
import { offerUndo } from '../../data/latest-undo';
import { showDone, showProblem } from '../../data/notices';
import { stoppedWords, useLongCommand } from '../../records/use-long-command';

/** The dialog is closed by then, so this stands on its own. */
async function goBack(client: QueryClient, id: BackupId): Promise<void> {
  try {
    await command(client, 'backups:restore', { id });
    await client.invalidateQueries();
    showDone(restoreText.undone);
  } catch (error) {
    showProblem(error);
  }
}

/** Restores a backup and offers to take that back; answers whether it was done. */
export function useRestore(): {
  restore: (id: BackupId, when: string) => Promise<boolean>;
  isRunning: boolean;
} {
  const client = useQueryClient();
  const { run, isRunning } = useLongCommand('backups:restore', (output, wasStopped) =>
    stoppedWords(wasStopped && output === null, restoreText.stopped),
  );
  const restore = async (id: BackupId, when: string): Promise<boolean> => {
    const restored = await run({ id });
    if (restored === null) return false;
    await client.invalidateQueries();
    const act = (): void => void goBack(client, restored.undoId);
    offerUndo(act);
    const offer = { label: noticesText.undo, act, id: `undo-${restored.undoId}` };
    showDone(restoreText.done(when), offer);
    return true;
  };
  return { restore, isRunning };
}
