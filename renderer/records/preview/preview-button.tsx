import { Button } from '@mantine/core';
import { Eye } from 'lucide-react';
import { useState } from 'react';
import type { PaperExportRequest } from '#shared/ipc/areas/exports';
import { exportsText } from '#shared/text/screens/exports';
import type { ExportChoice } from '../export-menu';
import { PreviewPanel } from './preview-panel';

type PreviewButtonProps = {
  /** The label of the export it stands beside. */
  of: string;
  request: PaperExportRequest;
  choices: readonly ExportChoice[];
  beforeExport?: (() => Promise<void>) | undefined;
  /** Told when it opens and closes, where something lies beneath it. */
  onToggle?: (isOpen: boolean) => void;
};

/** Opens what the document beside it says; closing it puts the focus back here. */
export function PreviewButton({ of, onToggle, ...paper }: PreviewButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const toggle = (isNowOpen: boolean): void => {
    setOpen(isNowOpen);
    onToggle?.(isNowOpen);
  };
  return (
    <>
      <Button
        size="xs"
        variant="default"
        ml={4}
        leftSection={<Eye size={16} aria-hidden />}
        title={exportsText.previewOf(of)}
        onClick={() => toggle(true)}
      >
        {exportsText.preview}
      </Button>
      <PreviewPanel {...paper} isOpen={isOpen} onClose={() => toggle(false)} />
    </>
  );
}
