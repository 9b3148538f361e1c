import type { DocumentDescription } from '#shared/documents/document-block';
import type { PaperExportRequest, PaperFormat } from '#shared/ipc/areas/exports';
import { fileNameIn } from '#shared/text/file-name';
import { reasonOf } from '../../log';
import { Refused } from '../../refused';
import type { Dependencies, PaperMaker } from '../dependencies';
import { described } from './described';

/** A file to be written: its name, and what is in it once it is known where it goes. */
export type ToWrite = { fileName: string; bytes: (signal: AbortSignal) => Promise<Uint8Array> };

/** A paper as the kind of file that is asked for. */
export async function paperFile(deps: Dependencies, request: PaperExportRequest): Promise<ToWrite> {
  const { description, fileName } = await described(deps, request.document, request);
  const format = request.format ?? 'docx';
  return {
    fileName: fileNameIn(format, fileName),
    bytes: (signal) => madeAs(deps, { description, format }, signal),
  };
}

/** What a paper says, as a kind of file; refused where that cannot be made. */
export async function madeAs(
  deps: Dependencies,
  { description, format }: { description: DocumentDescription; format: PaperFormat },
  signal: AbortSignal,
): Promise<Uint8Array> {
  const makers: Record<PaperFormat, PaperMaker> = {
    docx: deps.render,
    pdf: deps.renderPdf,
    ...deps.renderRows,
  };
  try {
    return await makers[format](description, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Refused) throw error;
    deps.log.error('export-failed', { reason: reasonOf(error) });
    throw new Refused('export-failed');
  }
}
