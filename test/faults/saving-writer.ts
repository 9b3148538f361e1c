import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MinuteBlock } from '#shared/model/minutes';
import { meetingIdSchema } from '#shared/model/id';
import { createHandlers } from '../../main/handlers';
import { noticesIn } from '../../main/notices';
import { openApp } from '../../main/open-app';
import { decodeSnapshot, encodeSnapshot } from '../../main/storage/documents/snapshot';

/**
 * A program that saves the same minute for ever, as fast as it can, and says each number that was
 * acknowledged. Started as `saving-writer.js <data folder> <meeting> <first number> <way>`: through
 * the app's use case, or, as a control, by writing over the file.
 */
const [folder = '', meetingName = '', first = '0', way = 'app'] = process.argv.slice(2);

/** Every fourth time about 600 KB, else a few lines; all say the same number, so that half a value is seen. */
function blocksOf(n: number): MinuteBlock[] {
  const text = `${n} `.repeat(2000).slice(0, 10_000);
  return Array.from({ length: n % 4 === 0 ? 60 : 2 }, () => ({
    type: 'paragraph',
    isConfidential: false,
    text,
  }));
}

const deps = await openApp({
  searchWorkerFile: join(import.meta.dirname, 'no-search-here.js'),
  dataFolder: folder,
  version: 'faults',
  notices: noticesIn(folder),
  log: { error: () => {}, settled: () => Promise.resolve() },
  changed: () => {},
  render: () => Promise.reject(new Error('nothing is rendered here')),
  readTable: () => Promise.reject(new Error('nothing is read here')),
  packPartnership: () => Promise.reject(new Error('nothing is written here')),
  readPartnershipFile: () => Promise.reject(new Error('nothing is read here')),
  inspectTemplate: () => Promise.reject(new Error('nothing is inspected here')),
  renderRows: {
    xlsx: () => Promise.reject(new Error('nothing is rendered here')),
    csv: () => Promise.reject(new Error('nothing is rendered here')),
  },
  renderPdf: () => Promise.reject(new Error('nothing is rendered here')),
  files: {
    chooseFile: () => Promise.resolve(null),
    takeGiven: () => Promise.resolve(null),
    chooseFolder: () => Promise.resolve(null),
    chooseWhereToSave: () => Promise.resolve(null),
    write: () => Promise.resolve(),
    writeNew: (into, name) => Promise.resolve(`${into}/${name}`),
    showInFolder: () => {},
  },
});
const handlers = createHandlers(deps);
const meetingId = meetingIdSchema.parse(meetingName);
const meeting = await deps.store.read('meeting', meetingId);
const itemId = meeting?.agenda[0]?.id;
if (!meeting || !itemId) throw new Error('there is no meeting with an item');

async function saveInApp(n: number): Promise<void> {
  if (!meeting || !itemId) return;
  const by = { client: 'faults', number: n };
  const result = await handlers['minutes:save']({
    meetingId,
    itemId,
    blocks: blocksOf(n),
    seen: null,
    by,
  });
  if (!result.ok) throw new Error(result.error.code);
}

/** Writes over the newest snapshot, as if a disk took a file whole or not at all. */
async function saveInPlace(n: number): Promise<void> {
  if (!meeting || !itemId) return;
  const documents = join(folder, 'meetings', meetingId);
  const name = (await readdir(documents)).findLast((one) => one.endsWith('.json')) ?? '';
  const before = inPlace ?? decodeSnapshot(await readFile(join(documents, name)));
  if (!before) throw new Error('there is no snapshot to write over');
  inPlace = { ...before, data: { ...meeting, minutes: [{ itemId, blocks: blocksOf(n * 4) }] } };
  const pieces: Uint8Array[] = [];
  for await (const piece of encodeSnapshot(inPlace)) pieces.push(piece);
  await writeFile(join(documents, name), Buffer.concat(pieces));
}

let inPlace: ReturnType<typeof decodeSnapshot> = null;

for (let n = Number(first); ; n += 1) {
  await (way === 'app' ? saveInApp(n) : saveInPlace(n));
  process.stdout.write(`${n}\n`);
}
