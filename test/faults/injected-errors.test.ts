import { afterAll, describe, expect, test } from 'vitest';
import { Refused } from '../../main/refused';
import { crashingFileSystem } from '../support/crashing-file-system';
import type { Call, Fault } from '../support/planned-faults';
import { isLongRun, recordFault } from './fault-table';
import { openedStore } from './opened-store';
import { meetingId, valueOf } from './values';
import { verdictOn, type Act } from './workload';

const CODES = ['EIO', 'ENOSPC', 'EPERM', 'EACCES', 'EBUSY', 'EXDEV', 'EROFS', 'EMFILE', 'EINTR'];
/** What a virus scanner or a sync client causes while it holds a file. */
const LOCKS = ['EPERM', 'EACCES', 'EBUSY'];
const CALLS: Call[] = [
  'open',
  'write',
  'datasync',
  'sync',
  'close',
  'stat',
  'rename',
  'mkdir',
  'rm',
  'readdir',
  'readFile',
];
/** Of each kind of call, the first so many. */
const FIRST = isLongRun ? 40 : 10;

/** States looked at after each: all for the first code, a sample for those that are handled alike. */
const MOST = isLongRun ? 200 : 12;

const edit: Act = { do: 'write', doc: 0 };
/** A document begun, a new generation at each start of the app, and saves after the fault is over. */
const acts: Act[] = [edit, edit, { do: 'reopen' }, edit, edit, { do: 'kill' }, edit, edit, edit];

async function callsMade(): Promise<ReadonlyMap<Call, number>> {
  const disk = crashingFileSystem({}, new Map([['data', new Map()]]));
  for (let start = 0; start < 3; start += 1) {
    const store = openedStore(disk);
    for (let n = 0; n < 3; n += 1)
      await store.write('meeting', meetingId(0), valueOf(0, start * 3 + n));
    await store.close();
  }
  return disk.calls;
}

/** Begun before the tests: twenty seconds pass meanwhile. */
const lockedOut = saveLockedOut();

const sum = { trials: 0, lost: 0 };
afterAll(() => {
  const what = `${CODES.length} errors, at any of the first ${FIRST} calls of each kind`;
  recordFault({ fault: 'F6', what, ...sum });
});

describe.each(CODES)('%s from the disk', (code) => {
  test('at any call loses nothing, and saving goes on', async () => {
    const most = code === CODES[0] ? Infinity : MOST;
    const made = await callsMade();
    const wrong: unknown[] = [];
    let trials = 0;
    const refusedAt: string[] = [];
    for (const call of CALLS) {
      const count = Math.min(FIRST, made.get(call) ?? 0);
      for (let nth = 1; nth <= count; nth += 1) {
        const verdict = await verdictOn({
          acts,
          faults: [{ call, nth, code }],
          perMoment: 3,
          most,
        });
        trials += 1;
        if (verdict.refusals > 0) refusedAt.push(`${call} ${nth}`);
        const isFine = verdict.violations.length === 0 && verdict.worksAgain;
        if (!isFine)
          wrong.push({ call, nth, ...verdict, violations: verdict.violations.slice(0, 1) });
      }
    }
    process.stdout.write(`${code}: ${trials} calls, ${refusedAt.length} with a save refused\n`);
    sum.trials += trials;
    sum.lost += wrong.length;
    expect(wrong).toEqual([]);
    // Whoever holds a file for a moment is waited for.
    const waitedFor = refusedAt.filter((at) => LOCKS.includes(code) && !at.startsWith('readdir'));
    expect(waitedFor).toEqual([]);
    expect(trials).toBeGreaterThan(50);
  }, 1_800_000);
});

describe('a disk that refuses for some time', () => {
  const lasting: [what: string, refusal: string, faults: Fault[]][] = [
    ['is full', 'disk-full', [{ call: 'write', code: 'ENOSPC' }]],
    [
      'has become read-only',
      'not-writable',
      [{ call: 'open', code: 'EROFS', path: /doc|journal/ }],
    ],
    [
      'no longer syncs',
      'write-failed',
      [
        { call: 'datasync', code: 'EIO' },
        { call: 'sync', code: 'EIO' },
      ],
    ],
    ['has no handles left', 'write-failed', [{ call: 'open', code: 'EMFILE' }]],
  ];

  test.each(lasting)(
    'because it %s is reported, and saving goes on after it',
    async (_, code, planned) => {
      const faults: Fault[] = [];
      const disk = crashingFileSystem({ faults }, new Map([['data', new Map()]]));
      await openedStore(disk).write('meeting', meetingId(0), valueOf(0, 1));
      // A start at which nothing is open for writing yet.
      const store = openedStore(disk);
      await store.read('meeting', meetingId(0));
      faults.push(...planned.map((fault) => ({ ...fault, times: Infinity })));
      for (const n of [2, 3]) {
        await expect(store.write('meeting', meetingId(0), valueOf(0, n))).rejects.toThrow(code);
        expect(store.trouble()).toMatchObject({ code });
        // Memory does not run ahead of the disk.
        expect(await store.read('meeting', meetingId(0))).toEqual(valueOf(0, 1));
      }
      faults.length = 0;
      await store.write('meeting', meetingId(0), valueOf(0, 4));
      expect(store.trouble()).toBeNull();
      expect(await openedStore(disk).read('meeting', meetingId(0))).toEqual(valueOf(0, 4));
    },
  );
});

test('a lock that outlasts all patience is reported, and saving goes on after it (R10)', async () => {
  const { disk, store, outcome, trouble } = await lockedOut;
  expect(outcome).toBe('not-writable');
  expect(trouble).toMatchObject({ code: 'not-writable' });
  await store.write('meeting', meetingId(0), valueOf(0, 2));
  expect(store.trouble()).toBeNull();
  expect(await openedStore(disk).read('meeting', meetingId(0))).toEqual(valueOf(0, 2));
});

/** A save while somebody holds the file for longer than anybody waits: both attempts, of ten tries each. */
async function saveLockedOut() {
  const faults: Fault[] = [{ call: 'rename', code: 'EBUSY', times: 20 }];
  const disk = crashingFileSystem({ faults }, new Map([['data', new Map()]]));
  const store = openedStore(disk);
  const outcome = await store.write('meeting', meetingId(0), valueOf(0, 1)).then(
    () => 'written',
    (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)),
  );
  return { disk, store, outcome, trouble: store.trouble() };
}
