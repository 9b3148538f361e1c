import type { Output } from '#shared/ipc/contract';
import type { ExportRequest, FileToken } from '#shared/ipc/areas/exports';
import { exportsText } from '#shared/text/screens/exports';
import { bridge } from '../data/bridge';
import { showDone, showProblem, showUnderWay } from '../data/notices';
import { unwrap } from '../data/refusal-error';

/** Most papers are made before anybody could read that they are being made. */
const PATIENCE_MS = 400;

/** Writes a document where the user says, and offers to show it in its folder; tells of what goes wrong. */
export async function exportDocument(
  request: ExportRequest,
  beforeExport?: () => Promise<void>,
): Promise<void> {
  const progress = progressOf(() => bridge().invoke('exports:cancel', request));
  try {
    await beforeExport?.();
    const file = unwrap(await bridge().invoke('exports:save', request));
    progress.end();
    tellOfSaved(file);
    if (file === null && progress.isCancelled()) {
      showDone(exportsText.cancelled);
    }
  } catch (error) {
    progress.end();
    showProblem(error);
  }
}

/** Says that a file was saved, and offers to show it in its folder; nothing where none was. */
export function tellOfSaved(file: Output<'exports:save'>): void {
  if (file === null) return;
  showDone(exportsText.saved(file.fileName), {
    label: exportsText.showInFolder,
    act: () => void showInFolder(file.token),
  });
}

/** Says that a document is being made once that takes a while, and has it stopped. */
export function progressOf(stop: () => Promise<unknown>) {
  let hide = (): void => undefined;
  let isCancelled = false;
  const cancel = (): void => {
    isCancelled = true;
    void stop().catch(showProblem);
  };
  const timer = setTimeout(() => {
    hide = showUnderWay(exportsText.making, { label: exportsText.cancel, act: cancel });
  }, PATIENCE_MS);
  return {
    isCancelled: () => isCancelled,
    end(): void {
      clearTimeout(timer);
      hide();
    },
  };
}

async function showInFolder(token: FileToken): Promise<void> {
  try {
    unwrap(await bridge().invoke('exports:showInFolder', { token }));
  } catch (error) {
    showProblem(error);
  }
}
