import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ClaimState } from '../../../../main/storage/ownership/claim';
import { holderOf, office, sleeper } from '../../../support/claiming-office';
import { fixedClock } from '../../../support/fixed-clock';

describe('the first to come', () => {
  test('has the folder, and says who it is', async () => {
    const here = await office();
    const first = await here.claim();
    expect(first.state).toEqual({ is: 'ours' });
    expect(await first.check()).toBe(true);
    expect(await here.lock()).toMatchObject({
      host: 'PC-1',
      user: 'User 1',
      pid: 101,
      startedAt: fixedClock.instant(),
      token: 'token-1',
    });
  });

  test('leaves nothing behind when it gives it back', async () => {
    const here = await office();
    const first = await here.claim();
    await here.pass(30);
    await first.release();
    expect(await readdir(here.folder)).toEqual([]);
    expect(await first.check()).toBe(false);
    expect(await readdir(here.folder)).toEqual([]);
  });

  test('gives signs of life, and never changes the LOCK itself', async () => {
    const here = await office();
    await here.claim();
    const before = await readFile(join(here.folder, 'LOCK'), 'utf8');
    await here.pass(20);
    expect(await readFile(join(here.folder, 'LOCK.token-1.beat'), 'utf8')).toBe('2');
    await here.pass(10);
    expect(await readFile(join(here.folder, 'LOCK.token-1.beat'), 'utf8')).toBe('3');
    expect(await readFile(join(here.folder, 'LOCK'), 'utf8')).toBe(before);
  });
});

describe('the second to come', () => {
  test('is told who has it, where and since when, and may not take it', async () => {
    const here = await office();
    const first = await here.claim();
    const second = await here.claim();
    expect(second.state).toEqual({
      is: 'not-ours',
      holder: { user: 'User 1', host: 'PC-1', since: fixedClock.instant() },
      mayTakeOver: false,
      isAbandoned: false,
      refusal: null,
    });
    await here.pass(300);
    expect(second.state).toMatchObject({ mayTakeOver: false });
    expect(await second.takeOver()).toBe(false);
    expect(await first.check()).toBe(true);
    expect(await second.check()).toBe(false);
  });

  test('gets it by asking once the first has given it back, and is told that it may', async () => {
    const here = await office();
    const first = await here.claim();
    const second = await here.claim();
    const told: ClaimState[] = [];
    second.onTurn((state) => told.push(state));
    await first.release();
    await here.pass(10);
    expect(told).toMatchObject([{ holder: null, mayTakeOver: true, isAbandoned: false }]);
    expect(await second.takeOver()).toBe(true);
    expect(told.at(-1)).toEqual({ is: 'ours' });
    expect(await here.lock()).toMatchObject({ token: 'token-2' });
  });

  test('that leaves does not take the LOCK of the first with it', async () => {
    const here = await office();
    const first = await here.claim();
    await (await here.claim()).release();
    expect(await first.check()).toBe(true);
    expect(await here.lock()).toMatchObject({ token: 'token-1' });
  });
});

describe('a LOCK that was left', () => {
  test('on this computer by a process that ended is taken at once', async () => {
    const here = await office();
    const first = await here.claim({ host: 'PC' });
    await here.pass(10);
    here.ended.add(101);
    const second = await here.claim({ host: 'PC' });
    expect(second.state).toEqual({ is: 'ours' });
    expect(await readdir(here.folder)).toEqual(['LOCK']);
    expect(await first.check()).toBe(false);
  });

  test('by a run that had our own process number is taken at once', async () => {
    const here = await office();
    await here.claim({ host: 'PC', pid: 7 });
    expect((await here.claim({ host: 'PC', pid: 7 })).state).toEqual({ is: 'ours' });
  });

  test('by a process number that another program has now is abandoned after a minute', async () => {
    const here = await office();
    const { every } = sleeper();
    await here.claim({ host: 'PC', every });
    const second = await here.claim({ host: 'PC' });
    await here.pass(50);
    expect(second.state).toMatchObject({ mayTakeOver: false, isAbandoned: false });
    await here.pass(10);
    expect(second.state).toMatchObject({ mayTakeOver: true, isAbandoned: true });
    expect(await second.takeOver()).toBe(true);
  });

  test('on another computer is never taken without asking, however long it is silent', async () => {
    const here = await office();
    const { every } = sleeper();
    await here.claim({ every });
    here.ended.add(101);
    const second = await here.claim();
    expect(second.state).toMatchObject({ mayTakeOver: false });
    await here.pass(50);
    expect(second.state).toMatchObject({ mayTakeOver: false });
    expect(await second.takeOver()).toBe(false);
    await here.pass(600);
    expect(second.state).toMatchObject({ mayTakeOver: true, isAbandoned: false });
    expect(holderOf(second)).toBe('User 1');
    expect(await second.takeOver()).toBe(true);
    expect(await here.lock()).toMatchObject({ token: 'token-2' });
  });

  test.each(['', '{"format":"minute-bo', 'null', '[]', '{"format":"minute-book/lock"}'])(
    'and cannot be read (%j) is that of somebody unknown, for a minute',
    async (text) => {
      const here = await office();
      await writeFile(join(here.folder, 'LOCK'), text);
      const second = await here.claim();
      expect(second.state).toMatchObject({ is: 'not-ours', holder: null, mayTakeOver: false });
      await here.pass(50);
      expect(await second.takeOver()).toBe(false);
      expect(await readFile(join(here.folder, 'LOCK'), 'utf8')).toBe(text);
      await here.pass(10);
      expect(second.state).toMatchObject({ holder: null, mayTakeOver: true, isAbandoned: false });
      expect(await second.takeOver()).toBe(true);
      expect(await readdir(here.folder)).toEqual(['LOCK']);
    },
  );
});

describe('a sign of life', () => {
  test('at the last moment keeps the folder with its owner', async () => {
    const here = await office();
    const { every, wake } = sleeper();
    const first = await here.claim({ every });
    const second = await here.claim();
    await here.pass(60);
    expect(second.state).toMatchObject({ mayTakeOver: true });
    await wake();
    expect(await second.takeOver()).toBe(false);
    expect(second.state).toMatchObject({ mayTakeOver: false });
    expect(await first.check()).toBe(true);
  });

  test('that we slept through does not count as silence', async () => {
    const here = await office();
    await here.claim({ every: sleeper().every });
    const second = await here.claim();
    await here.pass(20);
    here.sleep(3600);
    await here.pass(10);
    expect(second.state).toMatchObject({ mayTakeOver: false });
    await here.pass(60);
    expect(second.state).toMatchObject({ mayTakeOver: true });
  });

  test('is not a matter of the clock: it may be wrong by years, and jump', async () => {
    const here = await office();
    const years = ['2016-01-01T00:00:00.000Z', '2036-01-01T00:00:00.000Z', '2026-03-29T01:00:00Z'];
    const clock = { instant: () => years.shift() as ReturnType<typeof fixedClock.instant> };
    const first = await here.claim({ clock });
    const second = await here.claim({ clock });
    await here.pass(120);
    expect([await first.check(), await second.check()]).toEqual([true, false]);
    expect(second.state).toMatchObject({ mayTakeOver: false });
  });
});

describe('who slept', () => {
  test('and comes back to its own LOCK goes on', async () => {
    const here = await office();
    const { every, wake } = sleeper();
    const first = await here.claim({ every });
    here.sleep(8 * 3600);
    await wake();
    expect(first.state).toEqual({ is: 'ours' });
  });

  test('while another took the folder finds out before it does anything else', async () => {
    const here = await office();
    const { every, wake } = sleeper();
    const first = await here.claim({ every });
    const second = await here.claim();
    await here.pass(60);
    await second.takeOver();
    const told: ClaimState[] = [];
    first.onTurn((state) => told.push(state));
    await wake();
    expect(told).toMatchObject([{ is: 'not-ours', holder: { user: 'User 2', host: 'PC-2' } }]);
    expect(await here.lock()).toMatchObject({ token: 'token-2' });
    expect((await readdir(here.folder)).filter((name) => name.includes('token-1'))).toEqual([]);
  });

  test('finds out as well when it asks before a write', async () => {
    const here = await office();
    const first = await here.claim({ every: sleeper().every });
    const second = await here.claim();
    await here.pass(60);
    await second.takeOver();
    expect(await Promise.all([first.check(), first.check()])).toEqual([false, false]);
    expect(holderOf(first)).toBe('User 2');
    await first.release();
    expect(await second.check()).toBe(true);
  });
});
