import { Group } from '@mantine/core';
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { isPaper, type ExportRequest } from '#shared/ipc/areas/exports';
import { exportsText } from '#shared/text/screens/exports';
import { BusyButton } from '../ui/busy-button';
import { exportDocument } from './export-document';
import { ExportMenu, type ExportChoice } from './export-menu';
import { PreviewButton } from './preview/preview-button';

type ExportButtonProps = {
  label: string;
  request: ExportRequest;
  /** The other versions in which the paper can be had, and of what they are: "the minutes". */
  versions?: { of: string; choices: readonly ExportChoice[] };
  /** Puts on the disk what the document is to contain and is not saved yet. */
  beforeExport?: (() => Promise<void>) | undefined;
};

/**
 * Writes a document where the user says, and offers to show it in its folder. Beside it, for a paper,
 * the other formats and versions, and what it says on screen.
 */
export function ExportButton({ label, request, versions, beforeExport }: ExportButtonProps) {
  const [isRunning, setRunning] = useState(false);
  const run = async (what: ExportRequest): Promise<void> => {
    setRunning(true);
    await exportDocument(what, beforeExport);
    setRunning(false);
  };
  const choices = versions?.choices ?? [];
  return (
    <Group gap={2} wrap="nowrap">
      <BusyButton
        size="xs"
        isBusy={isRunning}
        leftSection={<FileDown size={16} aria-hidden />}
        onClick={() => void run(request)}
      >
        {label}
      </BusyButton>
      {isPaper(request) && (
        <>
          <ExportMenu
            label={
              choices.length > 0 && versions
                ? exportsText.choose(versions.of)
                : exportsText.chooseFormat
            }
            request={request}
            choices={choices}
            onChoose={(chosen) => void run(chosen)}
          />
          <PreviewButton
            of={label}
            request={request}
            choices={choices}
            beforeExport={beforeExport}
          />
        </>
      )}
    </Group>
  );
}
