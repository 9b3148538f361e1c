import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const renderer = join(import.meta.dirname, '..', '..', 'renderer');

/** By its name, which the minute book of a partnership bears too: in channels and in words. */
const REACHES = /(?<!Text\.|id: ')\bminuteBook\b(?!:)/;

test('only renderer/data/bridge.ts reaches for the Bridge', () => {
  const users = readdirSync(renderer, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => REACHES.test(readFileSync(join(renderer, name), 'utf8')));
  expect(users).toEqual(['data/bridge.ts']);
});
