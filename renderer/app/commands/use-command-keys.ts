import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { hotkeyOf } from '#shared/text/commands/command-keys';
import { bridge } from '../../data/bridge';
import { isEverythingHidden } from '../../data/hide-everything';
import { useCommandsOfScreen } from '../../data/screen-commands';
import type { GivenCommand } from './use-app-commands';

/** What may be asked for while a form or a question stands over the screen: nothing that would throw it away. */
const OVER_A_FORM: readonly string[] = ['palette', 'hide', 'print', 'newWindow', 'sameInNewWindow'];

const isFormOpen = (): boolean => document.querySelector('[aria-modal="true"]') !== null;

function give({ id, run }: { id: string; run: () => void }): void {
  if (isEverythingHidden()) return;
  if (OVER_A_FORM.includes(id) || !isFormOpen()) run();
}

/** The commands of the app on their keys, wherever the focus is; and what the menus of the window ask for. */
export function useCommandKeys(commands: readonly GivenCommand[]): void {
  const [, goTo] = useLocation();
  const ofScreen = useCommandsOfScreen();
  useHotkeys(
    commands
      .filter(({ keys }) => keys !== '')
      .map((command) => [hotkeyOf(command.keys), () => give(command)]),
    [],
    true,
  );
  const chosen = (what: string): void => {
    if (what.startsWith('/')) give({ id: what, run: () => goTo(what) });
    const command = [...ofScreen, ...commands].find(({ id }) => id === what);
    if (command) give(command);
  };
  const latest = useRef(chosen);
  useEffect(() => {
    latest.current = chosen;
  });
  useEffect(() => bridge().onCommand((what) => latest.current(what)), []);
}
