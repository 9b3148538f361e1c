import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingVariants, type Lock } from '../../build/lock-file.mjs';

const file = join(import.meta.dirname, '..', '..', 'package-lock.json');

test('npm ci works from the lock file on every system (else run node build/complete-lock.mjs)', () => {
  expect(missingVariants(JSON.parse(readFileSync(file, 'utf8')) as Lock)).toEqual([]);
});
