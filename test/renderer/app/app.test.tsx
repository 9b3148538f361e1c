import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { boardAnswers, boardView } from '../../support/fake-bridge';
import { openScreen } from '../../support/open-screen';
import { OPEN_STORE } from '../../support/open-session';

const view = boardView();
const { id } = view.partnership;

/** The board's answers with some of the status changed. */
function withStatus(changes: object) {
  const answers = boardAnswers(view);
  return {
    ...answers,
    'app:status': async () => {
      const status = await answers['app:status']!({});
      return status.ok ? ok({ ...status.value, ...changes }) : status;
    },
  };
}

describe('App', () => {
  it('opens on what is due, beside the partnership that was open last', async () => {
    openScreen('/', boardAnswers(view));
    const heading = await screen.findByRole('heading', { name: 'What is due' });
    expect(screen.getAllByRole('heading', { level: 1 })).toEqual([heading]);
    await waitFor(() => expect(document.title).toBe('What is due - Minute Book'));
    expect(screen.getByRole('link', { name: 'Members' }).getAttribute('href')).toBe(
      `#/p/${view.partnership.id}/members`,
    );
  });

  it.each(['OFFICIAL', 'OFFICIAL-SENSITIVE'] as const)(
    'shows the marking %s of a partnership on its screens, and on no others (R26)',
    async (marking) => {
      openScreen(`/p/${id}/members`, boardAnswers(boardView({ marking })));
      const banner = await screen.findByRole('banner');
      expect(await within(banner).findByText(marking)).toBeDefined();
      window.location.hash = '/settings';
      await waitFor(() => expect(within(banner).queryByText(marking)).toBeNull());
    },
  );

  it('welcomes where there is no partnership yet', async () => {
    openScreen('/', { ...withStatus({}), 'partnerships:list': () => ok([]) });
    const heading = await screen.findByRole('heading', { name: 'Welcome to Minute Book' });
    expect(screen.getAllByRole('heading', { level: 1 })).toEqual([heading]);
    const leadsTo = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(leadsTo('Choose a preset')).toBe('#/partnerships/new/preset');
    expect(leadsTo('New blank partnership')).toBe('#/partnerships/new');
    expect(screen.getByRole('button', { name: 'Open the sample' })).toBeInstanceOf(HTMLElement);
    expect(screen.queryByRole('link', { name: 'Members' })).toBe(null);
  });

  it('moves the focus to the heading of the next screen and marks where one is', async () => {
    const { user } = openScreen(`/p/${id}/meetings`, boardAnswers(view));
    await user.click(await screen.findByRole('link', { name: 'Members' }));
    const heading = await screen.findByRole('heading', { name: 'Members', level: 1 });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByRole('link', { name: 'Members' }).getAttribute('aria-current')).toBe('page');
  });

  it('says what happened to a damaged document and that the rest is safe', async () => {
    const problem = {
      kind: 'damaged',
      document: 'meetings/m7',
      documentKind: 'meeting',
      id: 'm7',
      name: '',
      date: null,
      at: null,
      setAside: 'quarantine/m7',
    };
    openScreen(`/p/${id}/meetings`, withStatus({ problems: [problem] }));
    const banner = await screen.findByRole('region', { name: /needs your attention/ });
    expect(banner.textContent).toContain('is damaged');
    expect(banner.textContent).toContain('set aside unchanged in quarantine/m7');
    expect(banner.textContent).toContain('Everything else is safe');
  });

  it('gives way to a screen of its own while the data folder cannot be used', async () => {
    const store = { ...OPEN_STORE, found: 'foreign' };
    const unusable = { code: 'not-a-store' };
    openScreen(`/p/${id}/meetings`, withStatus({ unusable, store }));
    const name = 'This is not a Minute Book folder';
    const heading = await screen.findByRole('heading', { name });
    expect(screen.getAllByRole('heading', { level: 1 })).toEqual([heading]);
    expect(screen.queryByRole('navigation')).toBe(null);
    expect(screen.queryByText('No meetings yet')).toBe(null);
  });

  it('shows a page for an address that leads nowhere', async () => {
    openScreen('/nowhere', boardAnswers(view));
    const heading = await screen.findByRole('heading', { name: 'There is nothing here' });
    expect(screen.getAllByRole('heading', { level: 1 })).toEqual([heading]);
    const back = screen.getByRole('link', { name: 'Go to the start' });
    expect(back.getAttribute('href')).toBe('#/');
  });

  it('reads again what is on screen when data changed', async () => {
    const { bridge } = openScreen(`/p/${id}/meetings`, boardAnswers(view));
    await screen.findByText('No meetings yet');
    const before = bridge.sent('meetings:list').length;
    bridge.dataChanged();
    await waitFor(() => expect(bridge.sent('meetings:list').length).toBe(before + 1));
  });
});
