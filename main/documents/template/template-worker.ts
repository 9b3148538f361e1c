import { parentPort, workerData } from 'node:worker_threads';
import type { TemplateInspection } from '../../handlers/dependencies';
import { inspectTemplate } from './inspect-template';
import { TemplateRefused } from './template-refused';

/** Looks at one file and ends. What is none of the expected refusals was no Word file either. */
async function inspection(bytes: Uint8Array): Promise<TemplateInspection> {
  try {
    return { report: await inspectTemplate(bytes) };
  } catch (error) {
    return { because: error instanceof TemplateRefused ? error.because : 'not-word' };
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
void inspection(workerData as Uint8Array).then((made) => parentPort?.postMessage(made));
