import { expect, test } from 'vitest';
import { completeLock, missingVariants } from '../../build/lock-file.mjs';

const tool = {
  version: '1.0.0',
  dev: true,
  optionalDependencies: {
    '@a/tool-linux-x64-musl': '1.0.0',
    '@a/tool-win32-arm64': '1.0.0',
    '@a/here': '1.0.0',
  },
};
const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/@a/tool': tool,
    'node_modules/@a/tool/node_modules/@a/here': { version: '1.0.0', optional: true },
  },
};

test('packages for other systems that the lock file does not mention are found', () => {
  expect(missingVariants(lock).map(({ path }) => path)).toEqual([
    'node_modules/@a/tool-linux-x64-musl',
    'node_modules/@a/tool-win32-arm64',
  ]);
});

test('are added with the machines they are for, and everything else stays', () => {
  expect(completeLock(lock)).toEqual({
    packages: {
      ...lock.packages,
      'node_modules/@a/tool-linux-x64-musl': {
        version: '1.0.0',
        dev: true,
        optional: true,
        os: ['linux'],
        cpu: ['x64'],
        libc: ['musl'],
      },
      'node_modules/@a/tool-win32-arm64': {
        version: '1.0.0',
        dev: true,
        optional: true,
        os: ['win32'],
        cpu: ['arm64'],
      },
    },
  });
  expect(missingVariants(completeLock(lock))).toEqual([]);
});
