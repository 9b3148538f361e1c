import type { Output } from '#shared/ipc/contract';
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
    tellOfSaved(unwrap(await bridge().invoke('exports:save', request)));
  } catch (error) {
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

async function showInFolder(token: FileToken): Promise<void> {
  try {
    unwrap(await bridge().invoke('exports:showInFolder', { token }));
  } catch (error) {
    showProblem(error);
  }
}
