import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentBlock, DocumentDescription } from '#shared/documents/document-block';
import { minutesDocument } from '#shared/documents/minutes-document';
import {
  createDocumentRenderer,
  type DocumentRenderer,
} from '../../../main/documents/document-renderer';
import { bundledWorker } from '../../support/bundled-worker';
import { readDocx } from '../../support/docx-reader';
import { boardPapers } from '../../support/sample-papers';

const minutes = minutesDocument(boardPapers());
let folder: string;
let workerFile: string;
let renderer: DocumentRenderer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minute-book-worker-'));
  const source = resolve(import.meta.dirname, '../../../main/documents/documents-worker.ts');
  workerFile = await bundledWorker(source, join(folder, 'bundle'));
}, 60_000);
afterEach(() => renderer.close());
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A worker that dies of a description titled "die" and answers others with one byte. */
async function mortalWorker(): Promise<string> {
  const file = join(folder, 'mortal.mjs');
  await writeFile(
    file,
    `import { parentPort } from 'node:worker_threads';
     const texts = new Map();
     parentPort.on('message', ({ id, piece, isLast }) => {
       texts.set(id, (texts.get(id) ?? '') + piece);
       if (!isLast) return;
       const { title } = JSON.parse(texts.get(id));
       if (title === 'die') throw new Error('out of memory');
       if (title === 'leave') process.exit(0);
       if (title !== 'wait') parentPort.postMessage({ id, bytes: new Uint8Array([7]) });
     });`,
  );
  return file;
}

/** Far more than is made before it is cancelled. */
function endless(): DocumentDescription {
  const blocks = Array.from({ length: 300 }, () => minutes.blocks.slice(3)).flat();
  return { ...minutes, blocks: [...minutes.blocks, ...blocks] };
}

describe('the document renderer', () => {
  it('makes documents in a worker, several at once, each its own', async () => {
    renderer = createDocumentRenderer({ workerFile });
    const titles = ['One', 'Two', 'Three'];
    const made = await Promise.all(titles.map((title) => renderer.render({ ...minutes, title })));
    expect(made.map((bytes) => readDocx(bytes).properties['title'])).toEqual(titles);
  });

  it('writes tables in rows and columns there too', async () => {
    renderer = createDocumentRenderer({ workerFile });
    const [workbook, rows] = await Promise.all([
      renderer.renderRows.xlsx(minutes),
      renderer.renderRows.csv(minutes),
    ]);
    expect(Buffer.from(workbook.subarray(0, 2)).toString()).toBe('PK');
    expect(new TextDecoder().decode(rows)).toContain('D-2026-011,3,AGREED');
  });

  it('leaves the caller free while a large document is made', async () => {
    renderer = createDocumentRenderer({ workerFile });
    await renderer.render(minutes);
    const blocks = Array.from({ length: 30 }, () => minutes.blocks.slice(3)).flat();
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 1);
    await renderer.render({ ...minutes, blocks: [...minutes.blocks, ...blocks] });
    clearInterval(clock);
    expect(turns).toBeGreaterThan(5);
  });

  it('passes on why a document could not be made, and goes on', async () => {
    renderer = createDocumentRenderer({ workerFile });
    // A list that is not there makes docx fail inside the worker, after the message got through.
    const bullets = { type: 'bullets', items: null } as unknown as DocumentBlock;
    const broken = { ...minutes, blocks: [bullets] };
    await expect(renderer.render(broken)).rejects.toThrow(/null/);
    await expect(renderer.render(minutes)).resolves.toBeInstanceOf(Uint8Array);
  });

  it('refuses what cannot be sent to a worker, and goes on', async () => {
    renderer = createDocumentRenderer({ workerFile });
    const unsendable = { ...minutes, blocks: null as unknown as typeof minutes.blocks };
    await expect(renderer.render(unsendable)).rejects.toThrow(/iterable/);
    await expect(renderer.render(minutes)).resolves.toBeInstanceOf(Uint8Array);
  });

  it('stops at once what is cancelled, in the midst of it, and makes the others anew', async () => {
    renderer = createDocumentRenderer({ workerFile });
    await renderer.render(minutes);
    const stop = new AbortController();
    const long = renderer.render(endless(), stop.signal);
    const other = renderer.render({ ...minutes, title: 'The other' });
    stop.abort();
    await expect(long).rejects.toBe(stop.signal.reason);
    expect(readDocx(await other).properties['title']).toBe('The other');
  });

  it('ends a worker that would never answer when what it makes is cancelled', async () => {
    renderer = createDocumentRenderer({ workerFile: await mortalWorker() });
    // Its answer says that the worker has begun; the one after it is what is cancelled.
    await renderer.render(minutes);
    const stop = new AbortController();
    const waiting = renderer.render({ ...minutes, title: 'wait' }, stop.signal);
    stop.abort();
    await expect(waiting).rejects.toBe(stop.signal.reason);
    await expect(renderer.render(minutes)).resolves.toEqual(new Uint8Array([7]));
  });

  it('begins nothing that was cancelled before', async () => {
    renderer = createDocumentRenderer({ workerFile: join(folder, 'nowhere.js') });
    const signal = AbortSignal.abort();
    await expect(renderer.render(minutes, signal)).rejects.toBe(signal.reason);
  });

  it('rejects everything under way when the worker dies, and starts anew', async () => {
    renderer = createDocumentRenderer({ workerFile: await mortalWorker() });
    const waiting = renderer.render({ ...minutes, title: 'wait' });
    const fatal = renderer.render({ ...minutes, title: 'die' });
    await expect(fatal).rejects.toThrow('out of memory');
    await expect(waiting).rejects.toThrow('out of memory');
    await expect(renderer.render(minutes)).resolves.toEqual(new Uint8Array([7]));
  });

  it('rejects when the worker leaves without an answer', async () => {
    renderer = createDocumentRenderer({ workerFile: await mortalWorker() });
    await expect(renderer.render({ ...minutes, title: 'leave' })).rejects.toThrow('ended');
    await expect(renderer.render(minutes)).resolves.toEqual(new Uint8Array([7]));
  });

  it('rejects what is under way when it is closed', async () => {
    renderer = createDocumentRenderer({ workerFile: await mortalWorker() });
    const waiting = renderer.render({ ...minutes, title: 'wait' });
    await Promise.all([expect(waiting).rejects.toThrow('ended'), renderer.close()]);
  });

  it('rejects where there is no worker to start', async () => {
    renderer = createDocumentRenderer({ workerFile: join(folder, 'nowhere.js') });
    await expect(renderer.render(minutes)).rejects.toThrow(/nowhere\.js/);
  });
});
