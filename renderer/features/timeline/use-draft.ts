import type { Drafted, DraftRequest } from '#shared/ipc/areas/circulation';
import { exportsText } from '#shared/text/screens/exports';
import { timelineText } from '#shared/text/screens/timeline';
import { useCommand } from '../../data/commands';
import { showDone } from '../../data/notices';
import { tellOfSaved } from '../../records/export-document';
import { showProgress } from '../../records/progress';

/** Makes an e-mail draft, with the way to stop it, and says where it is; null where there is none. */
export function useDraft() {
  const { run, isRunning } = useCommand('circulation:draft');
  const stop = useCommand('circulation:cancelDraft');
  const save = async (request: DraftRequest): Promise<Drafted | null> => {
    const progress = showProgress(() => void stop.run(request));
    const drafted = await run(request);
    progress.end();
    tellOfSaved(drafted, timelineText.draftForm.saved);
    if (drafted === null && progress.isCancelled()) showDone(exportsText.cancelled);
    return drafted;
  };
  return { save, isRunning };
}
