import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { ExportRequest, FileToken } from '#shared/ipc/areas/exports';
import { exportsText } from '#shared/text/screens/exports';
import { bridge } from '../data/bridge';
import { showDone, showProblem } from '../data/notices';
import { unwrap } from '../data/refusal-error';
import { BusyButton } from '../ui/busy-button';

type ExportButtonProps = {
  label: string;
  request: ExportRequest;
  /** Puts on the disk what the document is to contain and is not saved yet. */
  beforeExport?: () => Promise<void>;
};

/** Writes a Word document where the user says, and offers to show it in its folder. */
export function ExportButton({ label, request, beforeExport }: ExportButtonProps) {
  const [isRunning, setRunning] = useState(false);
  const run = async (): Promise<void> => {
    setRunning(true);
    try {
      await beforeExport?.();
      await exportDocument(request);
    } catch (error) {
      showProblem(error);
    } finally {
      setRunning(false);
    }
  };
  return (
    <BusyButton
      size="xs"
      isBusy={isRunning}
      leftSection={<FileDown size={16} aria-hidden />}
      onClick={() => void run()}
    >
      {label}
    </BusyButton>
  );
}

async function exportDocument(request: ExportRequest): Promise<void> {
  const file = unwrap(await bridge().invoke('exports:save', request));
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
