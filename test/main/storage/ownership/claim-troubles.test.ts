import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFileSystem, type FileSystem } from '../../../../main/storage/disk/file-system';
import type { Claim, ClaimState } from '../../../../main/storage/ownership/claim';
import { holderOf, office, sleeper } from '../../../support/claiming-office';
import { failingFileSystem } from '../../../support/failing-file-system';
import { fixedClock } from '../../../support/fixed-clock';

describe('a LOCK that went away under its owner', () => {
  test('is not simply put back, as another may have had it meanwhile, but is free to be taken', async () => {
    const here = await office();
    const first = await here.claim();
    const told: ClaimState[] = [];
    first.onTurn((state) => told.push(state));
    await rm(join(here.folder, 'LOCK'));
    expect(await first.check()).toBe(false);
    expect(told).toMatchObject([{ holder: null, mayTakeOver: true, isAbandoned: true }]);
    expect(await readdir(here.folder)).toEqual([]);
    expect(await first.tryAgain()).toBe(true);
    expect(await here.lock()).toMatchObject({ token: 'token-1' });
  });

  test('is not put back once it was given up, even where both happen at once', async () => {
    const here = await office();
    const first = await here.claim();
    await rm(join(here.folder, 'LOCK'));
    await Promise.all([first.check(), first.release()]);
    expect(await readdir(here.folder)).toEqual([]);
  });

  /** A claim on a disk that can be unplugged, and leaves an empty place or none. */
  async function onAnotherDisk() {
    const here = await office();
    await writeFile(join(here.folder, 'store.json'), '{}');
    const isSameFolder = async (): Promise<boolean> =>
      (await readdir(here.folder).catch((): string[] => [])).includes('store.json');
    return { here, first: await here.claim({ isSameFolder }), away: `${here.folder}-away` };
  }

  test.each(['nothing', 'an empty folder'])(
    'with its disk, which leaves %s, is ours again as soon as the disk is there',
    async (left) => {
      const { here, first, away } = await onAnotherDisk();
      await rename(here.folder, away);
      if (left !== 'nothing') await mkdir(here.folder);
      expect(await first.check()).toBe(false);
      expect(first.state).toMatchObject({ isAbandoned: false, refusal: { code: 'folder-gone' } });
      await here.pass(10);
      expect(first.state).toMatchObject({ refusal: { code: 'folder-gone' } });
      expect([await first.tryAgain(), await first.takeOver()]).toEqual([false, false]);
      await rm(here.folder, { recursive: true, force: true });
      await rename(away, here.folder);
      expect(await first.check()).toBe(true);
      expect(first.state).toEqual({ is: 'ours' });
    },
  );

  test('with its disk, and was taken while that was elsewhere, stays lost', async () => {
    const { here, first, away } = await onAnotherDisk();
    await rename(here.folder, away);
    expect(await first.check()).toBe(false);
    const lock = JSON.parse(await readFile(join(away, 'LOCK'), 'utf8')) as object;
    const theirs = JSON.stringify({ ...lock, user: 'Ann', token: 'token-ann' });
    await writeFile(join(away, 'LOCK'), theirs);
    await rename(away, here.folder);
    expect(await first.check()).toBe(false);
    expect(first.state).toMatchObject({ holder: { user: 'Ann' }, refusal: null });
  });

  test('and is another’s now is left alone', async () => {
    const here = await office();
    const first = await here.claim();
    const theirs = JSON.stringify({ ...(await here.lock()), user: 'Ann', token: 'token-ann' });
    await writeFile(join(here.folder, 'LOCK'), theirs);
    await here.pass(10);
    expect(holderOf(first)).toBe('Ann');
    await first.release();
    expect(await readFile(join(here.folder, 'LOCK'), 'utf8')).toBe(theirs);
  });
});

describe('a disk that refuses', () => {
  test.each([
    ['EROFS', 'not-writable'],
    ['EACCES', 'not-writable'],
    ['ENOSPC', 'disk-full'],
    ['EIO', 'write-failed'],
  ])('the LOCK (%s) is why the folder is not ours, and asking again may help', async (code, is) => {
    const here = await office();
    const faults = [{ call: 'open' as const, path: /LOCK$/, code }];
    const first = await here.claim({ fs: failingFileSystem(faults) });
    expect(first.state).toMatchObject({ is: 'not-ours', holder: null, refusal: { code: is } });
    await here.pass(10);
    expect(first.state).toMatchObject({ mayTakeOver: true, refusal: { code: is } });
    faults.length = 0;
    expect(await first.takeOver()).toBe(true);
  });

  test('half of a LOCK leaves none', async () => {
    const here = await office();
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    const fs: FileSystem = {
      ...nodeFileSystem,
      open: async (path, flags, mode) => {
        const file = await nodeFileSystem.open(path, flags, mode);
        return {
          write: (bytes) => file.write(bytes.subarray(0, 5)),
          sync: () => Promise.reject(full),
          datasync: () => file.datasync(),
          close: () => file.close(),
        };
      },
    };
    expect((await here.claim({ fs })).state).toMatchObject({ refusal: { code: 'disk-full' } });
    expect(await readdir(here.folder)).toEqual([]);
  });

  test('to give the LOCK out for a while does not make it lost', async () => {
    const here = await office();
    const faults: Parameters<typeof failingFileSystem>[0] = [];
    const first = await here.claim({ fs: failingFileSystem(faults) });
    for (const code of ['EBUSY', 'EACCES', 'EIO']) {
      faults.splice(0, 1, { call: 'readFile', path: /LOCK/, code });
      await here.pass(10);
      expect(await first.check()).toBe(true);
    }
    faults.length = 0;
    expect(await first.check()).toBe(true);
  });

  test('signs of life does not stop anything', async () => {
    const here = await office();
    const faults = [{ call: 'open' as const, path: /beat$/, code: 'ENOSPC' }];
    const first = await here.claim({ fs: failingFileSystem(faults) });
    await here.pass(30);
    expect(first.state).toEqual({ is: 'ours' });
  });

  test('a rename for a moment does not keep a LOCK that was left', async () => {
    const here = await office();
    await here.claim({ host: 'PC' });
    here.ended.add(101);
    const fs = failingFileSystem([{ call: 'rename', path: /LOCK/, code: 'EPERM', times: 3 }]);
    expect((await here.claim({ host: 'PC', fs })).state).toEqual({ is: 'ours' });
    expect(await readdir(here.folder)).toEqual(['LOCK']);
  });
});

describe('of several who come at once', () => {
  const owners = (claims: readonly Claim[]): number =>
    claims.filter(({ state }) => state.is === 'ours').length;

  test('to a free folder, one has it', async () => {
    for (let round = 0; round < 20; round += 1) {
      const here = await office();
      const claims = await Promise.all([1, 2, 3, 4].map(() => here.claim()));
      expect(owners(claims)).toBe(1);
    }
  });

  test('to a folder that was left, one has it', async () => {
    for (let round = 0; round < 20; round += 1) {
      const here = await office();
      await here.claim({ host: 'PC' });
      here.ended.add(101);
      const claims = await Promise.all([1, 2, 3, 4].map(() => here.claim({ host: 'PC' })));
      expect(owners(claims)).toBe(1);
      const checks = await Promise.all(claims.map((one) => one.check()));
      expect(checks.filter(Boolean)).toHaveLength(1);
    }
  });

  test('and ask for a silent one at once, one has it', async () => {
    for (let round = 0; round < 20; round += 1) {
      const here = await office();
      await here.claim({ every: sleeper().every });
      const claims = await Promise.all([1, 2, 3, 4].map(() => here.claim()));
      await here.pass(60);
      const answers = await Promise.all(claims.map((one) => one.takeOver()));
      expect(answers.filter(Boolean)).toHaveLength(1);
      const checks = await Promise.all(claims.map((one) => one.check()));
      expect(checks).toEqual(answers);
      expect(owners(claims)).toBe(1);
    }
  });

  test('one that ended while it was replacing the LOCK does not block the others', async () => {
    const here = await office();
    await here.claim({ host: 'PC' });
    const record = { ...(await here.lock()), pid: 555, token: 'token-555' };
    await writeFile(join(here.folder, 'LOCK.token-1.taking'), JSON.stringify(record));
    here.ended.add(101);
    expect(holderOf(await here.claim({ host: 'PC' }))).toBe('User 1');
    here.ended.add(555);
    expect((await here.claim({ host: 'PC' })).state).toEqual({ is: 'ours' });
    expect(await readdir(here.folder)).toEqual(['LOCK']);
  });

  test.each([
    ['said who it was', { format: 'minute-book/lock', host: 'PC-9', user: 'Ann', pid: 9 }],
    ['did not get to say who it was', null],
  ])(
    'one that ended elsewhere while it was replacing the LOCK, and %s, blocks them for a minute',
    async (_, who) => {
      const here = await office();
      await here.claim({ every: sleeper().every });
      const claim = await here.claim();
      await here.pass(50);
      const about = { startedAt: fixedClock.instant(), token: 'token-9' };
      const text = who ? JSON.stringify({ ...who, ...about }) : '';
      await writeFile(join(here.folder, 'LOCK.token-1.taking'), text);
      await here.pass(10);
      expect(await claim.takeOver()).toBe(false);
      await here.pass(10);
      expect(claim.state).toMatchObject({ mayTakeOver: false });
      await here.pass(60);
      expect(await claim.takeOver()).toBe(true);
    },
  );

  test('one that comes too late puts back what it moved by mistake', async () => {
    const here = await office();
    await here.claim({ host: 'PC' });
    here.ended.add(101);
    let winner: Claim | null = null;
    // Between the last look of the late one and its rename, another has taken the place.
    const rename2: FileSystem['rename'] = async (from, to) => {
      if (winner === null) {
        await rm(join(here.folder, 'LOCK'));
        winner = await here.claim({ host: 'PC' });
      }
      return nodeFileSystem.rename(from, to);
    };
    const late = await here.claim({ host: 'PC', fs: { ...nodeFileSystem, rename: rename2 } });
    expect(holderOf(late)).toBe('User 3');
    expect(await winner!.check()).toBe(true);
    expect(await here.lock()).toMatchObject({ token: 'token-3' });
  });
});
