import { parentPort } from 'node:worker_threads';
import type { DocumentDescription } from '#shared/documents/document-block';
import { tableCsv } from '../exchange/table-csv';
import { tableWorkbook } from '../exchange/table-workbook';
import type { PaperFiles } from '../paper-files';
import { renderDocx } from './render-docx';
import type { RenderAnswer, RenderRequest, WrittenFormat } from './worker-messages';

/** What has come of descriptions that are not whole yet. */
const arriving = new Map<number, string[]>();

type WholeRequest = Extract<RenderRequest, { isLast: true }>;

/** What writes each format. */
const writers: Record<
  WrittenFormat,
  (description: DocumentDescription, files: PaperFiles) => Uint8Array | Promise<Uint8Array>
> = { docx: renderDocx, xlsx: tableWorkbook, csv: tableCsv };

async function answerTo({ id, format, files }: WholeRequest, text: string): Promise<RenderAnswer> {
  try {
    const written = await writers[format](JSON.parse(text) as DocumentDescription, files);
    return { id, bytes: new Uint8Array(written) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

async function receive(request: RenderRequest): Promise<void> {
  const { id, piece } = request;
  const pieces = arriving.get(id) ?? [];
  arriving.set(id, pieces);
  pieces.push(piece);
  if (!request.isLast) return;
  arriving.delete(id);
  const made = await answerTo(request, pieces.join(''));
  // The bytes are handed over, not copied: the worker has no more use for them.
  parentPort?.postMessage(made, 'bytes' in made ? [made.bytes.buffer] : []);
}

parentPort?.on('message', (request: RenderRequest) => void receive(request));
