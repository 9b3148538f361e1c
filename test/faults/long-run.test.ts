import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { meetingIdSchema } from '#shared/model/id';
import { nodeFileSystem } from '../../main/storage/disk/file-system';
import { createDocumentStore } from '../../main/storage/document-store';
import { fixedClock } from '../support/fixed-clock';
import { aMeeting } from '../support/sample-records';
import { seededRandom } from '../support/seeded-random';
import { temporaryFolder } from '../support/temporary-folder';
import { isLongRun, recordFault } from './fault-table';

const MEETINGS = 200;
/** Five changes a second for a quarter of an hour; for the long run, for a working day. */
const EDITS = isLongRun ? 144_000 : 4500;
const MEGABYTE = 1024 * 1024;

/** What is in use after everything that can be let go of was let go of. */
function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

test(
  'a long day of changes takes no more memory, files or handles, and all of it is there (R32)',
  { timeout: 3_600_000 },
  async () => {
    const folder = await temporaryFolder();
    const ports = { fs: nodeFileSystem, folder, clock: fixedClock };
    const store = createDocumentStore(ports);
    const random = seededRandom(32);
    const said = new Map<string, string>();
    const change = async (n: number): Promise<void> => {
      const id = meetingIdSchema.parse(`m${Math.floor(random() * MEETINGS)}`);
      const place = `Room ${n} ${'x'.repeat(Math.floor(random() * 150))}`.trim();
      await store.write('meeting', id, aMeeting({ id, place }));
      said.set(id, place);
    };
    for (let n = 0; n < EDITS / 3; n += 1) await change(n);
    const before = memoryInUse();
    for (let n = 0; n < EDITS; n += 1) await change(n);
    const growth = (memoryInUse() - before) / MEGABYTE;
    await store.close();

    const again = createDocumentStore(ports);
    const meetings = await again.readAll('meeting');
    const lost = meetings.filter(({ id, place }) => said.get(id) !== place).length;
    const counts = await Promise.all(
      meetings.map(async ({ id }) => (await readdir(join(folder, 'meetings', id))).length),
    );
    recordFault({
      fault: 'F19',
      what: `${EDITS} changes of ${MEETINGS} meetings`,
      trials: 1,
      lost,
    });
    expect(meetings).toHaveLength(said.size);
    expect(lost).toBe(0);
    expect(growth).toBeLessThan(50);
    // Two generations, each a snapshot and its journal.
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
  },
);
