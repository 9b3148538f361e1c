import { ActionIcon, Drawer, Text, useMantineColorScheme } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Menu } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Output } from '#shared/ipc/contract';
import { shellText } from '#shared/text/screens/shell';
import { undoLatest } from '../data/latest-undo';
import { hideProblem } from '../data/notices';
import { useDataChanges, useStatus } from '../data/queries';
import { StoreFoundScreen } from '../features/store/store-found-screen';
import { Tour } from '../features/welcome/tour/tour';
import { CommandPalette } from './commands/command-palette';
import classes from './layout.module.css';
import { Navigation } from './navigation';
import { StoreBanner } from './store-banner';
import { useAppCommands } from './commands/use-app-commands';
import { useCommandKeys } from './commands/use-command-keys';
import { useAddressed, useCurrentPartnership, useMarkingHere } from './use-current-partnership';
import { useGivenFile } from './use-given-file';
import { useKeptFocus } from './use-kept-focus';
import { usePrintInLight } from './use-print-in-light';
import { useToldWhere } from './commands/use-told-where';
import { useTypeSize } from './use-type-size';

/** The frame around every screen: top bar, navigation, and the screen itself. */
export function Layout({ children }: { children: ReactNode }) {
  const [location] = useLocation();
  // The menu is open on the screen it was opened on: going to another closes it.
  const [menuAt, setMenuAt] = useState<string | null>(null);
  const closeMenu = (): void => setMenuAt(null);
  if (menuAt !== null && menuAt !== location) closeMenu();
  const partnership = useCurrentPartnership();
  const marking = useMarkingHere();
  const partnershipId = partnership?.id ?? null;
  useDataChanges();
  useGivenFile();
  useColourScheme();
  useTypeSize();
  useKeptFocus();
  useHotkeys([['mod+Z', undoLatest]]);
  const { meetingId } = useAddressed();
  const commands = useAppCommands({ partnershipId, meetingId });
  useCommandKeys(commands);
  useToldWhere(commands, partnershipId);
  usePrintInLight();
  useProblemsStayBehind(location);
  const unusableStatus = useUnusableStatus();
  if (unusableStatus) return <WithoutStore status={unusableStatus} />;
  const isMenuOpen = menuAt === location;
  const isTakingMinutes = /^\/m\/[^/]+\/minutes$/.test(location);

  return (
    <div className={classes.frame} data-full={isTakingMinutes || undefined}>
      <SkipLink />
      <CommandPalette commands={commands} />
      <header className={classes.topBar}>
        <ActionIcon
          className={classes.burger}
          variant="subtle"
          color="gray"
          size="lg"
          onClick={() => setMenuAt(location)}
          aria-label={shellText.openMenu}
          aria-expanded={isMenuOpen}
        >
          <Menu size={18} aria-hidden />
        </ActionIcon>
        <Text fw={700}>{shellText.appName}</Text>
        {partnership && (
          <Text className={classes.partnership} truncate c="dimmed">
            {partnership.name}
          </Text>
        )}
        {marking !== 'none' && <Text className={classes.marking}>{marking}</Text>}
      </header>
      <div className={classes.side}>
        <Navigation partnershipId={partnershipId} />
      </div>
      <div className={classes.notices}>
        <StoreBanner />
        <Tour />
      </div>
      <main id="content" tabIndex={-1} className={classes.content}>
        {children}
      </main>
      <Drawer
        opened={isMenuOpen}
        onClose={closeMenu}
        onClick={({ target }) => {
          // The screen one is on may be chosen as well.
          if (target instanceof Element && target.closest('a')) closeMenu();
        }}
        position="left"
        closeOnClickOutside
        size={260}
        title={shellText.appName}
        closeButtonProps={{ 'aria-label': shellText.closeMenu }}
      >
        <Navigation partnershipId={partnershipId} />
      </Drawer>
    </div>
  );
}

type Status = Output<'app:status'>;
type UnusableStatus = Status & { unusable: NonNullable<Status['unusable']> };

function useUnusableStatus(): UnusableStatus | null {
  const status = useStatus().data;
  return status?.unusable ? { ...status, unusable: status.unusable } : null;
}

/** While the data folder cannot be opened there is nothing to go to: one screen says why, and the ways out. */
function WithoutStore({ status }: { status: UnusableStatus }) {
  return (
    <div className={classes.frame} data-full>
      <header className={classes.topBar}>
        <Text fw={700}>{shellText.appName}</Text>
      </header>
      <main id="content" tabIndex={-1} className={classes.content}>
        <StoreFoundScreen status={status} />
      </main>
    </div>
  );
}

/** Moves the focus itself, because the address after # is the route. */
function SkipLink() {
  return (
    <button
      type="button"
      className={classes.skip}
      onClick={() => document.getElementById('content')?.focus()}
    >
      {shellText.skip}
    </button>
  );
}

function useColourScheme(): void {
  const { setColorScheme } = useMantineColorScheme();
  const chosen = useStatus().data?.settings.colourScheme;
  useEffect(() => {
    if (chosen) setColorScheme(chosen);
  }, [chosen, setColorScheme]);
}

/** A problem that was shown belongs to the screen it arose on. */
function useProblemsStayBehind(location: string): void {
  const before = useRef(location);
  useEffect(() => {
    if (before.current === location) return;
    before.current = location;
    hideProblem();
  }, [location]);
}
