import { describe, expect, test } from 'vitest';
import {
  addressOfCommand,
  appCommandIds,
  appCommands,
  isGiven,
  type AppCommand,
  type CommandPlace,
} from '#shared/text/commands/app-commands';
import { acceleratorOf, hotkeyOf, keysOf, saidKeys } from '#shared/text/commands/command-keys';
import { commandIds, commandMenus, commandWords } from '#shared/text/commands/command-menus';

const nowhere = { partnershipId: null, meetingId: null };
const atMeeting = { partnershipId: 'p1', meetingId: 'm1' };

describe('the table of commands', () => {
  test('every command stands in one menu, and once', () => {
    const inMenus = commandMenus.flatMap(({ groups }) => groups.flat());
    expect(inMenus.toSorted()).toEqual(commandIds.toSorted());
  });

  test.each(['mac', 'other'] as const)('no keys call two commands (%s)', (system) => {
    const keys = commandIds
      .map((id) => keysOf(id, commandWords(id), system))
      .filter((one) => one !== '');
    expect(keys.length).toBeGreaterThan(30);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('where a command leads', () => {
  test.each<[AppCommand, CommandPlace, string | null]>([
    ['due', nowhere, '/'],
    ['members', nowhere, null],
    ['members', { ...nowhere, partnershipId: 'p1' }, '/p/p1/members'],
    ['agenda', { ...nowhere, partnershipId: 'p1' }, null],
    ['agenda', atMeeting, '/m/m1/agenda'],
    ['print', atMeeting, null],
  ])('%s at %o: %s', (id, place, address) => {
    expect(addressOfCommand(id, place)).toBe(address);
  });

  test('without a partnership and a meeting, those that need neither are given', () => {
    const given = appCommandIds.filter((id) => isGiven(id, nowhere));
    expect(given).toEqual(appCommandIds.filter((id) => appCommands[id].needs === 'nothing'));
    expect(given).toContain('print');
    expect(appCommandIds.every((id) => isGiven(id, atMeeting))).toBe(true);
  });
});

describe('keys', () => {
  test.each([
    ['Ctrl+Shift+N', 'mod+Shift+N', 'CmdOrCtrl+Shift+N', 'Command+Shift+N'],
    ['Alt+Left', 'Alt+ArrowLeft', 'Alt+Left', 'Option+Left'],
    ['F1', 'F1', 'F1', 'F1'],
  ])('%s is heard as %s, in menus %s, on a Mac said as %s', (keys, heard, inMenu, onMac) => {
    expect(hotkeyOf(keys)).toBe(heard);
    expect(acceleratorOf(keys)).toBe(inMenu);
    expect(saidKeys(keys, 'mac')).toBe(onMac);
    expect(saidKeys(keys, 'other')).toBe(keys);
  });

  test('none are none', () => {
    expect(acceleratorOf('')).toBeNull();
  });

  test('going back has the keys of each system', () => {
    expect(keysOf('back', appCommands.back, 'mac')).toBe('Ctrl+[');
    expect(keysOf('back', appCommands.back, 'other')).toBe('Alt+Left');
  });
});
