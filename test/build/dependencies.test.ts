import { describe, expect, test } from 'vitest';
import { installCommand, missingPackages } from '../../build/dependencies.mjs';
import { missingLibraries, namesHere } from '../../build/system-packages.mjs';

describe('the packages to install', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0' },
      'node_modules/only-for-macs': { version: '3.0.0', optional: true },
    },
  };

  test('are none when all are there', () => {
    const installed = {
      packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } },
    };
    expect(missingPackages(wanted, installed)).toEqual([]);
  });

  test('are those that are absent or of another version', () => {
    const installed = { packages: { 'node_modules/a': { version: '1.0.1' } } };
    expect(missingPackages(wanted, installed)).toEqual(['node_modules/a', 'node_modules/b']);
  });
});

describe('the command', () => {
  const asks = { 'node_modules/a': { optionalDependencies: { 'a-linux-x64': '1.0.0' } } };
  const has = { ...asks, 'node_modules/a-linux-x64': { version: '1.0.0', optional: true } };

  test('is npm ci, where the lock file allows it', () => {
    expect(installCommand({ packages: has })).toEqual(['ci']);
    expect(installCommand({ packages: asks })).toEqual(['install', '--no-save']);
    expect(installCommand(undefined)).toEqual(['install']);
  });
});

describe('system packages', () => {
  test('are asked for when ldd does not find a library', () => {
    const output = [
      '\tlinux-vdso.so.1 (0x00007ffd)',
      '\tlibgtk-3.so.0 => not found',
      '\tlibc.so.6 => /lib/libc.so.6 (0x00007f)',
      '\tlibnss3.so => not found',
    ].join('\n');
    expect(missingLibraries(output)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
    expect(missingLibraries('\tstatically linked')).toEqual([]);
  });

  test('go by the name this system knows', () => {
    expect(namesHere(['libgtk-3-0', 'xvfb'], 'libgtk-3-0t64\nxvfb\n')).toEqual([
      'libgtk-3-0t64',
      'xvfb',
    ]);
    expect(namesHere(['libgtk-3-0'], 'libgtk-3-0\n')).toEqual(['libgtk-3-0']);
  });
});
