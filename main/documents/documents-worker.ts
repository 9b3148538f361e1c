import { parentPort } from 'node:worker_threads';
import type { DocumentDescription } from '#shared/documents/document-block';
import { renderDocx } from './render-docx';
import type { RenderAnswer, RenderRequest } from './worker-messages';

/** What has come of descriptions that are not whole yet. */
const arriving = new Map<number, string[]>();

async function answerTo(id: number, text: string): Promise<RenderAnswer> {
  try {
    return { id, bytes: await renderDocx(JSON.parse(text) as DocumentDescription) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

async function receive({ id, piece, isLast }: RenderRequest): Promise<void> {
  const pieces = arriving.get(id) ?? [];
  arriving.set(id, pieces);
  pieces.push(piece);
  if (!isLast) return;
  arriving.delete(id);
  const made = await answerTo(id, pieces.join(''));
  // The bytes are handed over, not copied: the worker has no more use for them.
  parentPort?.postMessage(made, 'bytes' in made ? [made.bytes.buffer] : []);
}

parentPort?.on('message', (request: RenderRequest) => void receive(request));
