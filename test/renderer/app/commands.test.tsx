import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { commandMenus, commandWords } from '#shared/text/commands/command-menus';
import { boardAnswers, boardView } from '../../support/fake-bridge';
import { openScreen } from '../../support/open-screen';

const view = boardView();
const { id } = view.partnership;

describe('the commands of the app', () => {
  it('are in the Help, each with its keys', async () => {
    openScreen('/help/keyboard', boardAnswers(view));
    await screen.findByRole('heading', { name: 'Every command and its keys' });
    for (const { title, groups } of commandMenus) {
      const table = screen.getByRole('table', { name: title });
      const rows = within(table).getAllByRole('row').slice(1);
      expect(rows.map((row) => row.textContent)).toEqual(
        groups.flat().map((command) => {
          const { label, keys } = commandWords(command);
          return `${label}${keys || 'By the menu or the list of commands'}`;
        }),
      );
    }
  });

  it('lead from the menus of the window where they say, and an address to its screen', async () => {
    const { bridge } = openScreen(`/p/${id}/meetings`, boardAnswers(view));
    await screen.findByRole('link', { name: 'Members' });
    act(() => bridge.choose('members'));
    await screen.findByRole('heading', { name: 'Members', level: 1 });
    act(() => bridge.choose('/help'));
    await screen.findByRole('heading', { name: 'Getting started', level: 1 });
    act(() => bridge.choose('no such command'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Getting started');
  });

  it('are told to the menus as they come to mean something', async () => {
    const { bridge } = openScreen(`/p/${id}/members`, boardAnswers(view));
    const last = () => bridge.sent('windows:here').at(-1);
    await waitFor(() =>
      expect(last()).toMatchObject({ address: `/p/${id}/members`, partnershipId: id }),
    );
    expect(last()?.can).toContain('members');
    expect(last()?.can).not.toContain('agenda');
  });

  it('open this screen in another window', async () => {
    const { bridge, user } = openScreen(`/p/${id}/members`, {
      ...boardAnswers(view),
      'windows:open': () => ok(null),
    });
    await screen.findByRole('heading', { name: 'Members', level: 1 });
    await user.keyboard('{Control>}{Shift>}N{/Shift}{/Control}');
    await user.keyboard('{Control>}n{/Control}');
    expect(bridge.sent('windows:open')).toEqual([
      { address: `/p/${id}/members` },
      { address: '/' },
    ]);
  });
});
