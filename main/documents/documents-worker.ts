import { parentPort } from 'node:worker_threads';
import { renderDocx } from './render-docx';
import type { RenderAnswer, RenderRequest } from './worker-messages';

async function answerTo({ id, description }: RenderRequest): Promise<RenderAnswer> {
  try {
    return { id, bytes: await renderDocx(description) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

async function answer(request: RenderRequest): Promise<void> {
  const made = await answerTo(request);
  // The bytes are handed over, not copied: the worker has no more use for them.
  parentPort?.postMessage(made, 'bytes' in made ? [made.bytes.buffer] : []);
}

parentPort?.on('message', (request: RenderRequest) => void answer(request));
