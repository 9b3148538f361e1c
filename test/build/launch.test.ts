import { describe, expect, test } from 'vitest';
import { needsDisplay } from '../../build/display.mjs';
import { launchEnvironment, switchesFor } from '../../build/launch.mjs';

describe('the switches', () => {
  test.each([
    ['root on Linux goes without the sandbox', true, 0, false, ['--no-sandbox']],
    ['another user on Linux keeps it', true, 1000, false, []],
    ['elsewhere it stays on', false, 0, false, []],
    [
      'a screen of our own has no graphics card',
      true,
      1000,
      true,
      ['--disable-gpu', '--log-level=3'],
    ],
  ])('%s', (_name, isLinux, userId, hasOwnScreen, expected) => {
    expect(switchesFor({ isLinux, userId, hasOwnScreen })).toEqual(expected);
  });
});

describe('the environment', () => {
  const launch = { executable: '/electron', switches: ['--a', '--b'] };

  test('names Electron, its switches and the screen', () => {
    expect(launchEnvironment({ LANG: 'C' }, launch, { DISPLAY: ':7' })).toMatchObject({
      LANG: 'C',
      DISPLAY: ':7',
      MINUTE_BOOK_ELECTRON: '/electron',
      MINUTE_BOOK_ELECTRON_ARGS: '--a --b',
    });
  });

  test('does not let an editor turn Electron into Node', () => {
    expect(launchEnvironment({ ELECTRON_RUN_AS_NODE: '1' }, launch, {})).not.toHaveProperty(
      'ELECTRON_RUN_AS_NODE',
    );
  });
});

describe('a screen of our own', () => {
  test.each([
    ['is needed on Linux without one', {}, 'linux', true],
    ['is not needed under X', { DISPLAY: ':0' }, 'linux', false],
    ['is not needed under Wayland', { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', false],
    ['is never needed on Windows', {}, 'win32', false],
    ['is never needed on a Mac', {}, 'darwin', false],
  ] as const)('%s', (_name, env, platform, expected) => {
    expect(needsDisplay(env, platform)).toBe(expected);
  });
});
