import { setImmediate } from 'node:timers/promises';
import { TABLE_FILE_MAXIMUM } from '#shared/model/table-import';
import { TEMPLATE_FILE_MAXIMUM } from '#shared/model/template-report';
import type { Dependencies, TableReader, TemplateInspector } from '../handlers/dependencies';
import { fromReaderSchema, type FromReader, type ReadingOrder } from './reader-messages';
import type { ReaderProcess, StartReader } from './reader-process';

/** No file that somebody made to be read takes longer; one that was made to be slow would take for ever. */
const PATIENCE_MS = 10_000;

/** So much goes over at a time: it takes a millisecond. */
const PIECE = 2 ** 18;

/** More rows than any table that is taken. */
const MOST_ROWS = 20_000;

/** Reads files from elsewhere without harm to the app. */
export type OutsideReader = {
  readTable: TableReader;
  inspectTemplate: TemplateInspector;
  readPartnershipFile: Dependencies['readPartnershipFile'];
};

type Answer = { rows: string[][]; last: Exclude<FromReader, { rows: string[][] }> };

/**
 * Reads each file in a process of its own, that ends with it: whatever the file does to that, by its length, its size
 * once unpacked or what is in it, the app goes on. What is too slow, or takes too much memory, is refused.
 */
export function createOutsideReader(
  start: StartReader,
  { patienceMs = PATIENCE_MS }: { patienceMs?: number } = {},
): OutsideReader {
  async function read(order: ReadingOrder, bytes: Uint8Array): Promise<Answer | null> {
    const reader = start();
    const limit = setTimeout(() => reader.end(), patienceMs);
    try {
      const answer = answerOf(reader);
      await handOver(reader, order, bytes);
      return await answer;
    } finally {
      clearTimeout(limit);
      reader.end();
    }
  }

  return {
    async readTable({ name, bytes }) {
      if (bytes.length > TABLE_FILE_MAXIMUM) return { because: 'too-large' };
      const answer = await read({ what: 'table', name }, bytes);
      if (answer === null || !('table' in answer.last)) return { because: 'not-finished' };
      const { table } = answer.last;
      return table === 'read' ? { rows: answer.rows } : { because: table };
    },
    async inspectTemplate(bytes) {
      if (bytes.length > TEMPLATE_FILE_MAXIMUM) return { because: 'too-large' };
      const answer = await read({ what: 'template' }, bytes);
      if (answer === null || !('template' in answer.last)) return { because: 'not-finished' };
      return answer.last.template;
    },
    async readPartnershipFile(bytes) {
      const answer = await read({ what: 'archive' }, bytes);
      if (answer === null || !('archive' in answer.last)) return { because: 'damaged' };
      return answer.last.archive;
    },
  };
}

/** In pieces, between which others have their turn. */
async function handOver(
  reader: ReaderProcess,
  order: ReadingOrder,
  bytes: Uint8Array,
): Promise<void> {
  reader.send({ bytes: bytes.length });
  for (let at = 0; at < bytes.length; at += PIECE) {
    // A copy: what is a view of a larger whole would go over with all of it.
    reader.send({ piece: bytes.slice(at, at + PIECE) });
    await setImmediate();
  }
  reader.send({ order });
}

/** What it says in the end; null where it ends before, or says what no reader of ours does. */
function answerOf(reader: ReaderProcess): Promise<Answer | null> {
  const rows: string[][] = [];
  return new Promise((resolve) => {
    reader.onEnd(() => resolve(null));
    reader.onMessage((message) => {
      const said = fromReaderSchema.safeParse(message).data;
      if (said === undefined || rows.length > MOST_ROWS) resolve(null);
      else if ('rows' in said) rows.push(...said.rows);
      else resolve({ rows, last: said });
    });
  });
}
