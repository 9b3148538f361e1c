import type { DocumentDescription } from '#shared/documents/document-block';
import type { ExportFormat } from '#shared/ipc/areas/exports';
import { tableCsv } from '../../exchange/table-csv';
import { tableWorkbook } from '../../exchange/table-workbook';
import { reasonOf } from '../../log';
import { Refused } from '../../refused';
import type { Dependencies } from '../dependencies';

type Writing = Pick<Dependencies, 'render' | 'log'>;

/** What writes each format. */
const writers: Record<
  ExportFormat,
  (description: DocumentDescription, deps: Writing) => Uint8Array | Promise<Uint8Array>
> = {
  docx: (description, { render }) => render(description),
  xlsx: tableWorkbook,
  csv: tableCsv,
};

/** A paper as the bytes of a file; refused, with the reason in the log, where that does not succeed. */
export async function writtenAs(
  format: ExportFormat,
  description: DocumentDescription,
  deps: Writing,
): Promise<Uint8Array> {
  try {
    return await writers[format](description, deps);
  } catch (error) {
    deps.log.error('export-failed', { reason: reasonOf(error) });
    throw new Refused('export-failed');
  }
}
