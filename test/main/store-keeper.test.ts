import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { nodeFileSystem } from '../../main/storage/disk/file-system';
import { StoreKeeper } from '../../main/store-keeper';
import type { StoreSession } from '../../main/store-session';
import { Office } from '../support/claiming-office';
import { failingFileSystem, type Fault } from '../support/failing-file-system';
import { fixedClock } from '../support/fixed-clock';
import { aMeeting } from '../support/sample-records';
import { startIn } from '../support/store-sessions';
import { temporaryFolder } from '../support/temporary-folder';

const QUARTER = 15 * 60_000;
const meeting = aMeeting();
const save = (session: StoreSession, place = 'Hall'): Promise<number> =>
  session.store.write('meeting', meeting.id, { ...meeting, place });

/** A keeper whose time passes when the test says so. */
async function aKeeper(faults: Fault[] = [], user?: string) {
  const userFolder = user ?? (await temporaryFolder());
  const folder = join(userFolder, 'data');
  const fs = failingFileSystem(faults);
  const { session, told } = await startIn(new Office(folder), userFolder, { fs });
  const works: { ms: number; work: () => Promise<void> }[] = [];
  const keeper = new StoreKeeper({
    session,
    clock: fixedClock,
    log: { error: (event) => void told.logged.push(event), settled: () => Promise.resolve() },
    fs: nodeFileSystem,
    every: (ms, work) => {
      const entry = { ms, work };
      works.push(entry);
      return () => void works.splice(works.indexOf(entry), 1);
    },
  });
  onTestFinished(async () => {
    keeper.stop();
    await session.close();
  });
  const pass = async (ms: number): Promise<void> => {
    await Promise.all(works.filter((one) => one.ms === ms).map(({ work }) => work()));
  };
  const reasons = async () =>
    (await keeper.backups.list()).backups.map(({ reason }) => reason).toReversed();
  return { keeper, session, told, works, pass, reasons, folder, userFolder };
}

describe('the keeper of a store', () => {
  test('backs up at the start, and every quarter of an hour in which something changed', async () => {
    const { session, pass, reasons } = await aKeeper();
    await expect.poll(reasons).toEqual(['start']);
    await pass(QUARTER);
    expect(await reasons()).toEqual(['start']);
    await save(session);
    await pass(QUARTER);
    await expect.poll(reasons).toEqual(['start', 'regular']);
    await pass(QUARTER);
    expect(await reasons()).toEqual(['start', 'regular']);
  });

  test('backs up the store that is open now, and no longer the one before', async () => {
    const { session, keeper, works } = await aKeeper();
    const first = keeper.backups;
    await expect.poll(async () => (await first.list()).backups).toHaveLength(1);
    const before = works.length;
    await session.useFolder(join(await temporaryFolder(), 'other'));
    await save(session);
    expect(keeper.backups).not.toBe(first);
    await keeper.backups.make('asked');
    const [latest] = (await keeper.backups.list()).backups;
    expect(latest).toMatchObject({ reason: 'asked', documents: 1 });
    expect(works).toHaveLength(before);
  });

  test('sees by itself when a disk that refused takes again', async () => {
    const faults: Fault[] = [];
    const { session, pass, told } = await aKeeper(faults);
    await save(session);
    faults.push({ call: 'write', path: /./, code: 'ENOSPC' });
    await expect(save(session, 'Elsewhere')).rejects.toThrow('disk-full');
    expect(session.store.trouble()).toEqual({ code: 'disk-full' });
    await pass(2000);
    expect(session.store.trouble()).toEqual({ code: 'disk-full' });
    faults.length = 0;
    const toldBefore = told.changes;
    await pass(2000);
    expect(session.store.trouble()).toBeNull();
    expect(told.changes).toBe(toldBefore + 1);
  });

  test('copies everything elsewhere, with what the disk has refused', async () => {
    const faults: Fault[] = [];
    const { keeper, session } = await aKeeper(faults);
    await save(session, 'Saved');
    faults.push({ call: 'write', path: /./, code: 'ENOSPC' });
    await expect(save(session, 'Refused')).rejects.toThrow('disk-full');
    const newcomer = { ...meeting, id: 'new' as typeof meeting.id, place: 'Refused as well' };
    await expect(session.store.write('meeting', 'new', newcomer)).rejects.toThrow('disk-full');
    const elsewhere = await temporaryFolder();
    const { folder, documents, missed } = await keeper.saveCopy(elsewhere);
    expect([documents, missed]).toEqual([2, []]);
    const texts = await Promise.all(
      (await readdir(join(folder, 'meetings'))).map((name) =>
        readFile(join(folder, 'meetings', name), 'utf8'),
      ),
    );
    expect(texts.join('')).toContain('"Refused"');
    expect(texts.join('')).toContain('"Refused as well"');
  });

  test('gives up the reserve when the disk is full', async () => {
    const faults: Fault[] = [];
    const { session, folder } = await aKeeper(faults);
    await save(session);
    expect(await readdir(folder)).toContain('ballast');
    // As long as the reserve is there, there is no room beside it.
    faults.push({ call: 'write', path: /journal/, code: 'ENOSPC', times: 1 });
    await save(session, 'In the room that was made');
    expect(await readdir(folder)).not.toContain('ballast');
  });
});

test('a store of an older layout is backed up before it is taken over', async () => {
  const user = await temporaryFolder();
  await mkdir(join(user, 'data'));
  await cp(resolve('test/fixtures/data-v1'), join(user, 'data'), { recursive: true });
  const { reasons } = await aKeeper([], user);
  await expect.poll(reasons).toEqual(['before-migration', 'start']);
});
