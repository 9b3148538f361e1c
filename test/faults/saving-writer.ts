import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MinuteBlock } from '#shared/model/minutes';
import { meetingIdSchema } from '#shared/model/id';
import { createHandlers } from '../../main/handlers';
import { openApp } from '../../main/open-app';
import { seal } from '../../main/storage/document-envelope';

/**
 * A program that saves the same minute for ever, as fast as it can, and says each number that was
 * acknowledged. Started as `saving-writer.js <data folder> <meeting> <first number> <way>`: through
 * the app's use case, or, as a control, by writing over the file.
 */
const [folder = '', meetingName = '', first = '0', way = 'app'] = process.argv.slice(2);

/** About 600 KB that all say the same number, so that half a value is seen to be one. */
function blocksOf(n: number): MinuteBlock[] {
  const text = `${n} `.repeat(2000).slice(0, 10_000);
  return Array.from({ length: 60 }, () => ({ type: 'paragraph', text }));
}

const deps = await openApp({
  dataFolder: folder,
  version: 'faults',
  log: { error: () => {}, settled: () => Promise.resolve() },
  changed: () => {},
  render: () => Promise.reject(new Error('nothing is rendered here')),
  files: {
    chooseWhereToSave: () => Promise.resolve(null),
    write: () => Promise.resolve(),
    showInFolder: () => {},
  },
});
const handlers = createHandlers(deps);
const meetingId = meetingIdSchema.parse(meetingName);
const meeting = await deps.store.read('meeting', meetingId);
const itemId = meeting?.agenda[0]?.id;
if (!meeting || !itemId) throw new Error('there is no meeting with an item');

async function save(blocks: MinuteBlock[]): Promise<void> {
  if (!meeting || !itemId) return;
  if (way === 'app') {
    const result = await handlers['minutes:save']({ meetingId, itemId, blocks });
    if (!result.ok) throw new Error(result.error.code);
    return;
  }
  const next = { ...meeting, minutes: [{ itemId, blocks }] };
  const file = join(folder, 'meetings', `${meetingId}.json`);
  await writeFile(file, JSON.stringify(seal('meeting', next)));
}

for (let n = Number(first); ; n += 1) {
  await save(blocksOf(n));
  process.stdout.write(`${n}\n`);
}
