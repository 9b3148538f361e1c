import { describe, expect, test } from 'vitest';
import { builderArguments } from '../../build/builder-arguments.mjs';
import { shouldTryDownload } from '../../build/electron-runtime.mjs';
import { placeInRuntime } from '../../build/registry-runtime.mjs';

const HOUR = 60 * 60 * 1000;
const NOW = 1_000 * HOUR;

describe('Electron’s own download', () => {
  test.each([
    ['is tried at first', undefined, true],
    ['is left alone on the day it failed', NOW - 23 * HOUR, false],
    ['is left alone exactly one day later', NOW - 24 * HOUR, false],
    ['is tried again after a day', NOW - 25 * HOUR, true],
    ['is tried when the clock was set back', NOW + HOUR, true],
  ])('%s', (_name, failedAt, expected) => {
    expect(shouldTryDownload(failedAt, NOW)).toBe(expected);
  });
});

describe('the runtime from the registry', () => {
  test.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/icudtl.dat', 'icudtl.dat'],
    ['Cypress/locales/en-GB.pak', 'locales/en-GB.pak'],
    ['Cypress/locales/th.pak', undefined],
    ['Cypress/resources/app/index.js', undefined],
    ['Cypress/resources/app-update.yml', undefined],
    ['Cypress/browser_v8_context_snapshot.bin', undefined],
    ['elsewhere/file', undefined],
  ])('takes %s as %s', (name, place) => {
    expect(placeInRuntime(name)).toBe(place);
  });
});

describe('electron-builder', () => {
  test('makes installers with the Electron that is shipped', () => {
    const args = builderArguments({
      executable: '/e/electron',
      version: '45.4.1',
      source: 'electron',
    });
    expect(args).not.toContain('--dir');
    expect(args.some((argument) => argument.includes('electronVersion'))).toBe(false);
  });

  test('makes a folder with any other', () => {
    const args = builderArguments({
      executable: '/cache/r/electron',
      version: '33.2.1',
      source: 'registry',
    });
    expect(args).toEqual(
      expect.arrayContaining(['--dir', '-c.electronDist=/cache/r', '-c.electronVersion=33.2.1']),
    );
  });
});
