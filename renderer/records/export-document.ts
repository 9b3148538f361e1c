import type { ExportRequest, FileToken, SavedFile } from '#shared/ipc/areas/exports';
import { exportsText } from '#shared/text/screens/exports';
import { bridge } from '../data/bridge';
import { showDone, showProblem } from '../data/notices';
import { unwrap } from '../data/refusal-error';
import { showProgress } from './progress';

/** Writes a document where the user says, and offers to show it in its folder; tells of what goes wrong. */
export async function exportDocument(
  request: ExportRequest,
  beforeExport?: () => Promise<void>,
): Promise<void> {
  const progress = showProgress(() => {
    void bridge().invoke('exports:cancel', request).catch(showProblem);
  });
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
export function tellOfSaved(
  file: SavedFile | null,
  said: (fileName: string) => string = exportsText.saved,
): void {
  if (file === null) return;
  showDone(said(file.fileName), {
    label: exportsText.showInFolder,
    act: () => void showInFolder(file.token),
    drag: () => void dragOut(file.token),
  });
}

async function dragOut(token: FileToken): Promise<void> {
  try {
    unwrap(await bridge().invoke('windows:dragOut', { token }));
  } catch (error) {
    showProblem(error);
  }
}

async function showInFolder(token: FileToken): Promise<void> {
  try {
    unwrap(await bridge().invoke('exports:showInFolder', { token }));
  } catch (error) {
    showProblem(error);
  }
}
