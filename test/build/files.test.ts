import { zipSync } from 'fflate';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sourceStamp } from '../../build/app-build.mjs';
import { unzip } from '../../build/unzip.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minute-book-build-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

describe('unpacking', () => {
  const pack = (files: Parameters<typeof zipSync>[0]): string => {
    const file = join(folder, 'a.zip');
    writeFileSync(file, zipSync(files));
    return file;
  };

  test('gives back packed and stored files, renamed and chosen', async () => {
    const long = 'minutes '.repeat(10_000);
    const zip = pack({
      'top/long.txt': [text(long), { os: 3, attrs: 0o100755 << 16 }],
      'top/stored.txt': [text('as it is'), { level: 0 }],
      'top/unwanted.txt': text('no'),
    });
    const out = join(folder, 'out');
    await unzip(zip, out, (name) =>
      name.includes('unwanted') ? undefined : name.replace('top/', ''),
    );
    expect(readdirSync(out).toSorted()).toEqual(['long.txt', 'stored.txt']);
    expect(readFileSync(join(out, 'long.txt'), 'utf8')).toBe(long);
    expect(readFileSync(join(out, 'stored.txt'), 'utf8')).toBe('as it is');
    expect(statSync(join(out, 'long.txt')).mode & 0o777).toBe(0o755);
  });

  test('refuses an entry that points outside', async () => {
    const zip = pack({ '../evil.txt': text('x') });
    await expect(unzip(zip, join(folder, 'out'), (name) => name)).rejects.toThrow('outside');
  });

  test('refuses what is no zip file', async () => {
    const file = join(folder, 'a.zip');
    writeFileSync(file, 'not a zip file, but long enough to hold an end record');
    await expect(unzip(file, folder, (name) => name)).rejects.toThrow('not a zip file');
  });
});

describe('the stamp of the sources', () => {
  test('changes with any source and with nothing else', () => {
    mkdirSync(join(folder, 'main', 'shell'), { recursive: true });
    writeFileSync(join(folder, 'main', 'shell', 'window.ts'), 'one');
    const first = sourceStamp(folder);
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out', 'index.js'), 'built');
    expect(sourceStamp(folder)).toBe(first);
    writeFileSync(join(folder, 'main', 'shell', 'window.ts'), 'two!');
    expect(sourceStamp(folder)).not.toBe(first);
  });
});
