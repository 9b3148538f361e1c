import { spotlight } from '@mantine/spotlight';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import {
  addressOfCommand,
  appCommandIds,
  appCommands,
  isGiven,
  type AppCommand,
  type CommandPlace,
} from '#shared/text/commands/app-commands';
import { keysOf } from '#shared/text/commands/command-keys';
import { hideEverything } from '../../data/hide-everything';
import { keySystem } from '../../data/key-system';
import { showProblem } from '../../data/notices';
import type { ScreenCommand } from '../../data/screen-commands';
import { openWindow } from '../../data/windows';

/** A command of the app as it can be given now. */
export type GivenCommand = ScreenCommand & { id: AppCommand; isWay: boolean };

/** What the commands do that go to no screen. */
const ACTS: Partial<Record<AppCommand, () => void>> = {
  newWindow: () => void openWindow(appCommands.due.to).catch(showProblem),
  sameInNewWindow: () => void openWindow(addressNow()).catch(showProblem),
  // By the dialog of the system.
  print: () => window.print(),
  palette: () => spotlight.open(),
  hide: hideEverything,
  back: () => window.history.back(),
  forward: () => window.history.forward(),
};

/** The commands of the app that mean something where one is, in the order of the table. */
export function useAppCommands({
  partnershipId,
  meetingId,
}: CommandPlace): readonly GivenCommand[] {
  const [, goTo] = useLocation();
  return useMemo(() => {
    const place = { partnershipId, meetingId };
    return appCommandIds
      .filter((id) => isGiven(id, place))
      .map((id) => {
        const address = addressOfCommand(id, place);
        return {
          id,
          label: appCommands[id].label,
          keys: keysOf(id, appCommands[id], keySystem),
          isWay: address !== null,
          run: () => (address === null ? ACTS[id]?.() : goTo(address)),
        };
      });
  }, [partnershipId, meetingId, goTo]);
}

/** The screen one is on, with the place in it. */
export function addressNow(): string {
  const { hash, search } = window.location;
  return `/${hash.replace(/^#?\/?/, '')}${search === '?' ? '' : search}`;
}
