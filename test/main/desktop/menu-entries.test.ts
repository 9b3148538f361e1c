import { expect, test } from 'vitest';
import { commandIds } from '#shared/text/commands/command-menus';
import { menuEntries, type MenuEntry, type MenuState } from '../../../main/desktop/menu-entries';

const state: MenuState = {
  system: 'other',
  can: new Set(['due', 'members']),
  recent: [],
  isOpenToDevelopers: false,
};
const all = (changes: Partial<MenuState> = {}): MenuEntry[] =>
  menuEntries({ ...state, ...changes }).flatMap(({ entries }) => entries);
const commands = (entries: readonly MenuEntry[]) =>
  entries.filter((entry) => entry.what === 'command');
const roles = (entries: readonly MenuEntry[]) =>
  entries.flatMap((entry) => (entry.what === 'role' ? [entry.role] : []));

test('every command is in a menu, with its keys, and can be chosen where it means something', () => {
  const found = commands(all());
  expect(found.map(({ id }) => id).toSorted()).toEqual(commandIds.toSorted());
  expect(found.filter(({ isEnabled }) => isEnabled).map(({ id }) => id)).toEqual([
    'due',
    'members',
  ]);
  expect(found.find(({ id }) => id === 'due')?.accelerator).toBe('CmdOrCtrl+1');
  expect(found.find(({ id }) => id === 'picture')?.accelerator).toBeNull();
});

test('no menu begins or ends with a line, or has two together', () => {
  for (const { entries } of menuEntries({ ...state, recent: [{ id: 'p1', name: 'Sample' }] })) {
    const lines = entries.map(({ what }) => (what === 'line' ? '-' : 'x')).join('');
    expect(lines).not.toMatch(/^-|--|-$/);
  }
});

test('a Mac ends the app from its own menu, others from File', () => {
  expect(roles(all())).toContain('quit');
  expect(roles(all({ system: 'mac' }))).not.toContain('quit');
  expect(roles(all({ system: 'mac' }))).toContain('close');
});

test('only developers may look inside', () => {
  expect(roles(all())).not.toContain('toggleDevTools');
  expect(roles(all({ isOpenToDevelopers: true }))).toContain('toggleDevTools');
});

test('recent partnerships lead to their meetings; without any there is no such menu', () => {
  const menus = (entries: MenuEntry[]) => entries.filter(({ what }) => what === 'menu');
  expect(menus(all())).toEqual([]);
  expect(menus(all({ recent: [{ id: 'p1', name: 'Sample' }] }))).toEqual([
    {
      what: 'menu',
      label: 'Open recent',
      entries: [{ what: 'address', label: 'Sample', address: '/p/p1/meetings' }],
    },
  ]);
});
