import type { ExportRequest, FileToken } from '#shared/ipc/areas/exports';
import { exportsText } from '#shared/text/screens/exports';
import { bridge } from '../data/bridge';
import { showDone, showProblem } from '../data/notices';
import { unwrap } from '../data/refusal-error';

/** Writes a document where the user says, and offers to show it in its folder; tells of what goes wrong. */
export async function exportDocument(
  request: ExportRequest,
  beforeExport?: () => Promise<void>,
): Promise<void> {
  try {
    await beforeExport?.();
    const file = unwrap(await bridge().invoke('exports:save', request));
    if (file === null) return;
    showDone(exportsText.saved(file.fileName), {
      label: exportsText.showInFolder,
      act: () => void showInFolder(file.token),
    });
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
