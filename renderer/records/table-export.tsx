import { Group } from '@mantine/core';
import type { ExportFormat, ExportRequest } from '#shared/ipc/areas/exports';
import { exportsText } from '#shared/text/screens/exports';
import { ExportButton } from './export-button';
import { ExportChoices, type ExportChoice } from './export-choices';

/** A request for a paper that lists things, and so can be had as rows and columns too. */
type ListRequest = Extract<ExportRequest, { format?: ExportFormat | undefined }>;

type TableExportProps = {
  label: string;
  /** What it is, within a sentence: "the action log". */
  of: string;
  request: ListRequest;
  /** Its other versions, where it has any, which come before the other formats. */
  versions?: readonly ExportChoice[];
};

/** A list for Word, and beside the button its other versions and the formats of spreadsheets. */
export function TableExport({ label, of, request, versions }: TableExportProps) {
  return (
    <Group gap={2} wrap="nowrap">
      <ExportButton label={label} request={request} />
      <ExportChoices of={of} choices={[...(versions ?? []), ...sheetChoices(request)]} />
    </Group>
  );
}

/** The formats in which spreadsheets read a list. */
function sheetChoices(request: ListRequest): ExportChoice[] {
  return (['xlsx', 'csv'] as const).map((format) => ({
    label: exportsText.formats[format],
    note: exportsText.formatNotes[format],
    request: { ...request, format },
  }));
}
