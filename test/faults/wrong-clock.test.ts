import { expect, test } from 'vitest';
import { nodeFileSystem } from '../../main/storage/disk/file-system';
import { createDocumentStore } from '../../main/storage/document-store';
import { setClock } from '../support/set-clock';
import { temporaryFolder } from '../support/temporary-folder';
import { recordFault } from './fault-table';
import { meetingId, valueOf } from './values';

test.each([
  ['ten years back', '2016-06-12T09:42:00.000Z'],
  ['ten years on', '2036-06-12T09:42:00.000Z'],
  ['an hour back', '2026-06-12T08:42:00.000Z'],
  ['an hour on', '2026-06-12T10:42:00.000Z'],
])('what was written last counts, whatever the clock says: %s', async (jump, wrong) => {
  const folder = await temporaryFolder();
  let n = 0;
  const clock = setClock();
  const ports = { fs: nodeFileSystem, folder, clock };
  // The clock jumps between starts, and while the app is running.
  for (const instant of ['2026-06-12T09:42:00.000Z', wrong, '2026-06-12T09:43:00.000Z']) {
    const store = createDocumentStore(ports);
    for (let edit = 0; edit < 120; edit += 1) {
      if (edit === 60) clock.set(instant);
      n += 1;
      await store.write('meeting', meetingId(0), valueOf(0, n));
    }
    await store.close();
  }
  const last = createDocumentStore(ports);
  const found = await last.read('meeting', meetingId(0));
  const lost = Number(found?.place !== `Room ${n}`);
  recordFault({ fault: 'F13', what: `the store, and a clock that goes ${jump}`, trials: 1, lost });
  expect(found?.place).toBe(`Room ${n}`);
  expect(last.problems()).toEqual([]);
});
