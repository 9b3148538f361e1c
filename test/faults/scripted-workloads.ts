import type { Tree } from '../support/disk-model';
import { meetingId, valueOf } from './values';
import type { Act, Workload } from './workload';

const edits = (count: number, more: Partial<Act & { do: 'write' }> = {}): Act[] =>
  Array.from({ length: count }, () => ({ do: 'write', doc: 0, ...more }));
const both: Act[] = [...edits(1), ...edits(1, { doc: 1 })];

/** A document as it was kept before there were generations. */
const format1 = valueOf(0, 1000, 300);
const format1Tree: Tree = new Map([
  ['data', new Map([['meetings', new Map([[`${meetingId(0)}.json`, format1File()]])]])],
]);

function format1File(): Buffer {
  return Buffer.from(
    JSON.stringify({ format: 'minute-book/meeting', schemaVersion: 1, data: format1 }),
  );
}

/** Power cuts that leave the last save in as many ways as a disk may, and what is done after. */
const powerCuts = Array.from({ length: 12 }, (_, pick): { name: string } & Workload => ({
  name: `a document taken back after a power cut, ${pick + 1}`,
  acts: [
    ...edits(3),
    { do: 'crash', pick },
    { do: 'look' },
    { do: 'kill' },
    { do: 'remove', doc: 0 },
    { do: 'look' },
    ...edits(2),
  ],
}));

/** The same after a save that had to be made twice: what is left of the first must not come back. */
const savesMadeTwice = Array.from({ length: 20 }, (_, n): { name: string } & Workload => ({
  name: `a save made twice, and a power cut, ${n + 1}`,
  acts: [...edits(3), { do: 'crash', pick: 3 * n }, { do: 'look' }, ...edits(2)],
  faults: [{ call: 'datasync', nth: 3, code: 'EIO' }],
  perMoment: 40,
}));

/** Days at work, each with something else that goes to the disk. */
export const scriptedWorkloads: ({ name: string } & Workload)[] = [
  { name: 'a document begun', acts: edits(1) },
  { name: 'edits, one after the other', acts: edits(5) },
  { name: 'edits faster than the disk', acts: [...edits(6, { waits: false }), ...edits(2)] },
  { name: 'long edits', acts: edits(4, { letters: 3000 }) },
  { name: 'two documents', acts: [...both, ...both, ...edits(2, { waits: false })] },
  {
    name: 'three starts of the app',
    acts: [...edits(2), { do: 'reopen' }, ...edits(2), { do: 'reopen' }, ...edits(2)],
  },
  {
    name: 'two ends without a warning',
    acts: [...edits(2), { do: 'kill' }, ...edits(2), { do: 'kill' }, ...edits(2)],
  },
  {
    name: 'a journal that grows too long',
    acts: [...edits(3), ...edits(104, { waits: false }), ...edits(3)],
    perMoment: 60,
  },
  { name: 'a journal of many letters', acts: edits(3, { letters: 40_000 }), perMoment: 60 },
  {
    name: 'a document taken back',
    acts: [...edits(2), { do: 'reopen' }, ...edits(2), { do: 'remove', doc: 0 }],
  },
  {
    name: 'a document taken back and begun again',
    acts: [...both, { do: 'remove', doc: 0 }, ...both, { do: 'reopen' }, ...both],
  },
  {
    name: 'a document of the format before',
    start: format1Tree,
    startValues: [format1],
    acts: [...edits(2), { do: 'reopen' }, ...edits(2), { do: 'kill' }, ...edits(2)],
  },
  {
    name: 'a document of the format before, taken back',
    start: format1Tree,
    startValues: [format1],
    acts: [...edits(2), { do: 'remove', doc: 0 }, ...edits(1)],
  },
  {
    name: 'a start that only looks, after a power cut',
    acts: [
      ...edits(3),
      { do: 'crash', pick: 4 },
      { do: 'look' },
      { do: 'kill' },
      { do: 'look' },
      { do: 'reopen' },
      { do: 'look' },
    ],
  },
  {
    name: 'a second power cut during the first start',
    acts: [
      ...edits(3),
      { do: 'crash', pick: 7 },
      ...edits(2),
      { do: 'crash', pick: 11 },
      ...edits(2),
    ],
  },
  {
    name: 'a sync that fails',
    acts: [...edits(5), { do: 'reopen' }, ...edits(2)],
    faults: [{ call: 'datasync', nth: 2, code: 'EIO' }],
  },
  {
    name: 'a first save whose sync fails',
    acts: edits(3),
    faults: [{ call: 'datasync', code: 'EIO' }],
  },
  {
    name: 'a first save that fails half-way',
    acts: edits(3),
    faults: [{ call: 'write', nth: 2, take: 20, code: 'EIO' }],
  },
  {
    name: 'two syncs that fail',
    acts: edits(6),
    faults: [{ call: 'datasync', nth: 2, code: 'EIO', times: 2 }],
  },
  {
    name: 'a snapshot that is not synced',
    acts: [...edits(2), { do: 'reopen' }, ...edits(3)],
    faults: [{ call: 'sync', nth: 6, code: 'EIO', times: 3 }],
  },
  {
    name: 'writes that are taken in parts',
    acts: edits(5),
    faults: [{ call: 'write', nth: 2, take: 7, times: 40 }],
  },
  {
    name: 'a write that fails after a part',
    acts: edits(5),
    faults: [{ call: 'write', nth: 4, take: 20, code: 'ENOSPC', times: 2 }],
  },
  ...powerCuts,
  ...savesMadeTwice,
];
