import { expect, test } from 'vitest';
import { readArchive } from '../../../main/exchange/partnership-file/read-archive';
import { sumOf } from '../../../main/storage/documents/frame';
import { heldMeeting } from '../../support/held-meeting';
import { writtenFile } from '../../support/partnership-carrier';
import { useCases } from '../../support/use-cases';
import { recordFault } from '../fault-table';
import { seededRandom } from '../../support/seeded-random';

/** What of a file is read as sound: the check sums of its parts, each as its bytes have it. */
function soundParts(bytes: Uint8Array): string[] {
  const read = readArchive(bytes);
  if ('because' in read) return [];
  return [...read.documents, ...read.files].flatMap(({ at, bytes: length }) =>
    at === null ? [] : [sumOf(bytes.subarray(at, at + length))],
  );
}

test('a partnership file with any one byte changed loses one part at most, and none comes changed (M6)', async () => {
  const app = await useCases();
  const { held } = await heldMeeting(app);
  const whole = await writtenFile(app, held.partnership.id);
  const parts = soundParts(whole);
  const random = seededRandom(7);
  const trials = 2000;
  let lost = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const harmed = Uint8Array.from(whole);
    const at = Math.floor(random() * whole.length);
    harmed[at] = harmed[at]! ^ (1 << Math.floor(random() * 8));
    const sound = soundParts(harmed);
    const isSound = sound.every((sum) => parts.includes(sum));
    if (!isSound || sound.length < parts.length - 1) lost += 1;
  }
  recordFault({ fault: 'R27', what: 'a partnership file, one bit changed', trials, lost });
  expect(parts.length).toBeGreaterThan(4);
  expect(lost).toBe(0);
});
