import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createGivenFile, givenPathIn } from '../../main/given-file';

describe('what the system starts the app with', () => {
  test.each<[string, string[], string | null]>([
    ['nothing', ['/opt/minute-book'], null],
    ['a partnership file', ['/opt/minute-book', '/home/a/S.minutebook'], '/home/a/S.minutebook'],
    ['one by its name alone', ['minute-book', 'S.MINUTEBOOK'], resolve('/home/a', 'S.MINUTEBOOK')],
    ['several, of which the last counts', ['x', '/a.minutebook', '/b.minutebook'], '/b.minutebook'],
    [
      'an address',
      ['x', 'file:///home/a/Safer%20Ashmere.minutebook'],
      '/home/a/Safer Ashmere.minutebook',
    ],
    ['an address of another computer', ['x', 'file://there/S.minutebook'], null],
    ['an address that hides a slash', ['x', 'file:///home/a%2Fb.minutebook'], null],
    ['another file', ['minute-book', '/home/a/minutes.docx'], null],
    ['a switch that ends so', ['minute-book', '--user-data-dir=/x.minutebook'], null],
  ])('%s', (_, args, path) => {
    expect(givenPathIn(args, '/home/a')).toBe(path);
  });
});

describe('a file that the system hands over', () => {
  test('is told of, and read once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'minute-book-given-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'S.minutebook');
    await writeFile(path, 'content');
    const told = vi.fn<() => void>();
    const given = createGivenFile(told);
    given.give(null);
    expect([given.isThere(), told.mock.calls.length]).toEqual([false, 0]);
    given.give(path);
    expect([given.isThere(), told.mock.calls.length]).toEqual([true, 1]);
    const taken = await given.take();
    expect([taken?.name, taken && Buffer.from(taken.bytes).toString()]).toEqual([
      'S.minutebook',
      'content',
    ]);
    expect(await given.take()).toBeNull();
  });

  test('that is gone is refused as any other that cannot be read', async () => {
    const given = createGivenFile(() => {});
    given.give('/nowhere/S.minutebook');
    await expect(given.take()).rejects.toMatchObject({ refusal: { code: 'file-not-read' } });
  });
});
