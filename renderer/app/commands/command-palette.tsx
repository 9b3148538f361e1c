import { Kbd } from '@mantine/core';
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { saidKeys } from '#shared/text/commands/command-keys';
import { paletteText as words } from '#shared/text/commands/palette';
import { hideEverything } from '../../data/hide-everything';
import { keySystem } from '../../data/key-system';
import { useCommandsOfScreen } from '../../data/screen-commands';
import { usePaletteResults } from './palette-results';
import type { GivenCommand } from './use-app-commands';

/** Every command of the screen one is on, the way to every other screen, and what is found, by typing (Ctrl+K). */
export function CommandPalette({ commands }: { commands: readonly GivenCommand[] }) {
  const [, goTo] = useLocation();
  const ofScreen = useCommandsOfScreen();
  const [typed, type] = useState('');
  // Once the palette is gone and has given the focus back: it would be the first thing shown again.
  const isToHide = useRef(false);
  const hideIfAsked = (): void => {
    if (isToHide.current) hideEverything();
    isToHide.current = false;
  };
  const results = usePaletteResults(typed, goTo);
  const ofApp = commands
    .filter(({ id }) => id !== 'palette')
    .map(({ id, label, keys, isWay, run }) => ({
      id,
      label: isWay ? words.go(label) : label,
      keys,
      run: id === 'hide' ? () => void (isToHide.current = true) : run,
    }));
  const actions: SpotlightActionData[] = [
    ...[...ofScreen, ...ofApp].map(({ id, label, keys, run }) => ({
      id,
      label,
      onClick: run,
      rightSection: keys === '' ? null : <Kbd size="xs">{saidKeys(keys, keySystem)}</Kbd>,
    })),
    ...results,
  ];
  return (
    <Spotlight
      actions={actions}
      query={typed}
      onQueryChange={type}
      shortcut={null}
      nothingFound={words.nothing}
      highlightQuery
      scrollable
      maxHeight={380}
      limit={80}
      attributes={{ content: { 'aria-label': words.open } }}
      searchProps={{ placeholder: words.search, 'aria-label': words.open }}
      // What a command asks for may take the focus; nothing gives it back to where it was.
      returnFocus
      onExitTransitionEnd={hideIfAsked}
    />
  );
}
