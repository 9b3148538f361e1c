import { ActionIcon, Menu, Text } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import type { ExportRequest } from '#shared/ipc/areas/exports';
import { exportsText } from '#shared/text/screens/exports';
import { exportDocument } from './export-document';

/** One form of a paper: for whom, with what, and how it is asked for. */
export type ExportChoice = { label: string; note: string; request: ExportRequest };

type ExportChoicesProps = {
  /** Of what these are forms, within a sentence: "the minutes". */
  of: string;
  choices: readonly ExportChoice[];
  /** Puts on the disk what the document is to contain and is not saved yet. */
  beforeExport?: () => Promise<void>;
};

/** The other forms in which a paper can be had, beside the button for its usual one. */
export function ExportChoices({ of, choices, beforeExport }: ExportChoicesProps) {
  if (choices.length === 0) return null;
  return (
    // The header it hangs on never scrolls away from it.
    <Menu
      position="bottom-end"
      width={340}
      returnFocus
      hideDetached={false}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <ActionIcon
          size={30}
          variant="filled"
          aria-label={exportsText.choose(of)}
          title={exportsText.choose(of)}
        >
          <ChevronDown size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ label, note, request }) => (
          <Menu.Item key={label} onClick={() => void exportDocument(request, beforeExport)}>
            {label}
            <Text size="xs">{note}</Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
