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
  /** Which one it is of several on a screen: a title or a name. */
  of?: string;
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
export function ExportButton({ label, of, request, versions, beforeExport }: ExportButtonProps) {
  const [isRunning, setRunning] = useState(false);
  const run = async (what: ExportRequest): Promise<void> => {
    setRunning(true);
    await exportDocument(what, beforeExport);
    setRunning(false);
  };
  const choices = versions?.choices ?? [];
  const name = of === undefined ? label : `${label}: ${of}`;
  return (
    <Group gap={2} wrap="nowrap">
      <BusyButton
        size="xs"
        isBusy={isRunning}
        {...(of === undefined ? {} : { 'aria-label': name })}
        leftSection={<FileDown size={16} aria-hidden />}
        onClick={() => void run(request)}
      >
        {label}
      </BusyButton>
      {isPaper(request) && (
        <>
          <ExportMenu
            label={menuName(of, versions)}
            request={request}
            choices={choices}
            onChoose={(chosen) => void run(chosen)}
          />
          <PreviewButton
            of={name}
            request={request}
            choices={choices}
            beforeExport={beforeExport}
          />
        </>
      )}
    </Group>
  );
}

/** What the menu is called: not by the label of its button, or both would be found by it. */
function menuName(of: string | undefined, versions: ExportButtonProps['versions']): string {
  if (versions && versions.choices.length > 0) return exportsText.choose(versions.of);
  const paper = of ?? versions?.of;
  return paper === undefined ? exportsText.chooseFormat : exportsText.chooseFormatOf(paper);
}
