import type { TemplateInspection } from '../handlers/dependencies';
import { ROWS_AT_ONCE, type FromReader, type ReadingOrder, type ToReader } from './reader-messages';

type Tell = (said: FromReader) => void;

/** Takes a file in its pieces, reads it once the order comes, and tells what is in it. */
export function readTo(tell: Tell, expect: (bytes: number) => void): (message: ToReader) => void {
  let whole = new Uint8Array();
  let at = 0;
  return (message) => {
    if ('bytes' in message) {
      expect(message.bytes);
      whole = new Uint8Array(message.bytes);
    } else if ('piece' in message) {
      whole.set(message.piece, at);
      at += message.piece.length;
    } else void read(message.order, whole, tell);
  };
}

async function read(order: ReadingOrder, bytes: Uint8Array, tell: Tell): Promise<void> {
  if (order.what === 'template') tell({ template: await inspection(bytes) });
  else if (order.what === 'archive') await tellArchive(bytes, tell);
  else await tellTable({ name: order.name, bytes }, tell);
}

async function tellArchive(bytes: Uint8Array, tell: Tell): Promise<void> {
  const { readArchive } = await import('../exchange/partnership-file/read-archive');
  tell({ archive: readArchive(bytes) });
}

/** What reads a kind of file is loaded for it alone: the process has little memory, and little time. */
async function tellTable(file: { name: string; bytes: Uint8Array }, tell: Tell): Promise<void> {
  const { readTable } = await import('../exchange/tables/read-table');
  const table = await readTable(file);
  if ('because' in table) {
    tell({ table: table.because });
    return;
  }
  for (let at = 0; at < table.rows.length; at += ROWS_AT_ONCE) {
    tell({ rows: table.rows.slice(at, at + ROWS_AT_ONCE) });
  }
  tell({ table: 'read' });
}

/** What is none of the expected refusals was no Word file either. */
async function inspection(bytes: Uint8Array): Promise<TemplateInspection> {
  const { inspectTemplate } = await import('../documents/template/inspect-template');
  const { TemplateRefused } = await import('../documents/template/template-refused');
  try {
    return { report: await inspectTemplate(bytes) };
  } catch (error) {
    return { because: error instanceof TemplateRefused ? error.because : 'not-word' };
  }
}
