import { ActionIcon, Menu, Text } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import {
  isList,
  paperFormatSchema,
  type PaperExportRequest,
  type PaperFormat,
} from '#shared/ipc/areas/exports';
import { exportsText } from '#shared/text/screens/exports';

/** One version of a paper: for whom, with what, and how it is asked for. */
export type ExportChoice = { label: string; note: string; request: PaperExportRequest };

type ExportMenuProps = {
  label: string;
  request: PaperExportRequest;
  choices: readonly ExportChoice[];
  onChoose: (request: PaperExportRequest) => void;
};

const READABLE = ['docx', 'pdf'] as const;

/** A paper as each kind of file it can be had as. */
function inFormats(request: PaperExportRequest): (PaperExportRequest & { format: PaperFormat })[] {
  return isList(request)
    ? paperFormatSchema.options.map((format) => ({ ...request, format }))
    : READABLE.map((format) => ({ ...request, format }));
}

/** The formats and versions in which a paper can be had, beside the button for its usual one. */
export function ExportMenu({ label, request, choices, onChoose }: ExportMenuProps) {
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
        <ActionIcon size={30} variant="filled" aria-label={label} title={label}>
          <ChevronDown size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{exportsText.formatsHeading}</Menu.Label>
        {inFormats(request).map((one) => (
          <Menu.Item key={one.format} onClick={() => onChoose(one)}>
            {exportsText.formats[one.format]}
            <Text size="xs">{exportsText.formatNotes[one.format]}</Text>
          </Menu.Item>
        ))}
        {choices.length > 0 && <Menu.Label>{exportsText.versionsHeading}</Menu.Label>}
        {choices.map((choice) => (
          <Menu.Item key={choice.label} onClick={() => onChoose(choice.request)}>
            {choice.label}
            <Text size="xs">{choice.note}</Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
