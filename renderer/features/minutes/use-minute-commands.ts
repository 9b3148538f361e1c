import { useHotkeys } from '@mantine/hooks';
import { useMemo } from 'react';
import { minuteCommands, type MinuteCommand } from '#shared/text/commands/minute-commands';
import { useScreenCommands, type ScreenCommand } from '../../data/screen-commands';

/** What each command of the screen does. */
export type Doing = Record<MinuteCommand, () => void>;

const NAMES = Object.keys(minuteCommands) as MinuteCommand[];

/** The commands as the menus and the palette list them, and on their keys wherever the focus is. */
export function useMinuteCommands(doing: { current: Doing | null }): readonly ScreenCommand[] {
  const commands = useMemo(
    () => NAMES.map((id) => ({ id, ...minuteCommands[id], run: () => doing.current?.[id]() })),
    [doing],
  );
  useScreenCommands(commands);
  useHotkeys(
    commands.map(({ keys, run }) => [keys.replace('Ctrl', 'mod'), run]),
    [],
    true,
  );
  return commands;
}
