import { Kbd } from '@mantine/core';
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { PartnershipId } from '#shared/model/id';
import { paletteText as words } from '#shared/text/screens/commands';
import { partnershipFileText } from '#shared/text/screens/partnership-file';
import { privacyText } from '#shared/text/screens/privacy';
import { shellText } from '#shared/text/screens/shell';
import { hideEverything } from '../data/hide-everything';
import { useCommandsOfScreen } from '../data/screen-commands';
import { usePaletteResults } from './palette-results';

/** Every command of the screen one is on, the way to every other screen, and what is found, by typing (Ctrl+K). */
export function CommandPalette({ partnershipId }: { partnershipId: PartnershipId | null }) {
  const [, goTo] = useLocation();
  const commands = useCommandsOfScreen();
  const [typed, type] = useState('');
  // Once the palette is gone and has given the focus back: it would be the first thing shown again.
  const isToHide = useRef(false);
  const hideIfAsked = (): void => {
    if (isToHide.current) hideEverything();
    isToHide.current = false;
  };
  const results = usePaletteResults(typed, goTo);
  const actions: SpotlightActionData[] = [
    ...commands.map(({ id, label, keys, run }) => ({
      id,
      label,
      onClick: run,
      rightSection: keys === '' ? null : <Kbd size="xs">{keys}</Kbd>,
    })),
    ...screensOf(partnershipId).map(({ to, label }) => ({
      id: to,
      label: words.go(label),
      onClick: () => goTo(to),
    })),
    {
      id: 'hide-everything',
      label: privacyText.hideNow,
      onClick: () => {
        isToHide.current = true;
      },
      rightSection: <Kbd size="xs">{privacyText.keys}</Kbd>,
    },
    ...results,
  ];
  return (
    <Spotlight
      actions={actions}
      query={typed}
      onQueryChange={type}
      shortcut="mod + K"
      tagsToIgnore={[]}
      triggerOnContentEditable
      nothingFound={words.nothing}
      highlightQuery
      scrollable
      maxHeight={380}
      limit={60}
      attributes={{ content: { 'aria-label': words.open } }}
      searchProps={{ placeholder: words.search, 'aria-label': words.open }}
      // What a command asks for may take the focus; nothing gives it back to where it was.
      returnFocus
      onExitTransitionEnd={hideIfAsked}
    />
  );
}

function screensOf(partnershipId: PartnershipId | null) {
  const of = (screen: string) => `/p/${partnershipId}/${screen}`;
  return [
    { to: '/', label: shellText.due },
    { to: '/overview', label: shellText.overview },
    { to: '/actions', label: shellText.allActions },
    { to: '/people', label: shellText.people },
    { to: '/search', label: shellText.search },
    ...(partnershipId === null
      ? []
      : [
          { to: of('meetings'), label: shellText.meetings },
          { to: of('actions'), label: shellText.actions },
          { to: of('members'), label: shellText.members },
          { to: of('decisions'), label: shellText.decisions },
          { to: of('interests'), label: shellText.interests },
          { to: of('terms'), label: shellText.terms },
          { to: of('structure'), label: shellText.structure },
          { to: of('trackers'), label: shellText.trackers },
          { to: of('papers'), label: shellText.papers },
          { to: of('registers'), label: shellText.registers },
          { to: of('minute-book'), label: shellText.minuteBook },
          { to: of('settings'), label: shellText.details },
          { to: of('partnership-file'), label: partnershipFileText.title },
        ]),
    { to: '/partnerships/take', label: partnershipFileText.take },
    { to: '/structure', label: shellText.picture },
    { to: '/help', label: shellText.help },
    { to: '/settings', label: shellText.settings },
  ];
}
