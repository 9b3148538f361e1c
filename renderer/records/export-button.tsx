import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { ExportRequest } from '#shared/ipc/areas/exports';
import { BusyButton } from '../ui/busy-button';
import { exportDocument } from './export-document';

type ExportButtonProps = {
  label: string;
  /** Which one it is of several on a screen: a title or a name. */
  of?: string;
  request: ExportRequest;
  /** Puts on the disk what the document is to contain and is not saved yet. */
  beforeExport?: () => Promise<void>;
};

/** Writes a Word document where the user says, and offers to show it in its folder. */
export function ExportButton({ label, of, request, beforeExport }: ExportButtonProps) {
  const [isRunning, setRunning] = useState(false);
  const run = async (): Promise<void> => {
    setRunning(true);
    await exportDocument(request, beforeExport);
    setRunning(false);
  };
  return (
    <BusyButton
      size="xs"
      isBusy={isRunning}
      {...(of === undefined ? {} : { 'aria-label': `${label}: ${of}` })}
      leftSection={<FileDown size={16} aria-hidden />}
      onClick={() => void run()}
    >
      {label}
    </BusyButton>
  );
}
