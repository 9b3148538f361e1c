import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { boardAnswers, boardView } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';

const field = () => screen.findByRole('searchbox', { name: 'Search the help' });

describe('HelpScreen', () => {
  it('shows the page that is asked for', async () => {
    const { user } = openScreen('/help', boardAnswers());
    expect(await screen.findByRole('heading', { name: 'Getting started', level: 1 })).toBeDefined();
    await user.click(screen.getByRole('link', { name: 'Keyboard' }));
    expect(await screen.findByRole('heading', { name: 'Keyboard', level: 1 })).toBeDefined();
    expect(screen.getByText(/move the item whose row you are in/)).toBeDefined();
  });

  it('finds words in headings and text of all pages, and leads to the very heading by keyboard', async () => {
    const { user } = openScreen('/help', boardAnswers());
    await user.type(await field(), 'second place backups');
    const hit = await screen.findByRole('link', { name: 'Backups' });
    expect(screen.getByRole('status').textContent).toMatch(/places? found/);
    expect(within(hit.closest('li')!).getAllByText(/second/i)[0]?.tagName).toBe('MARK');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(hit);
    await user.keyboard('{Enter}');
    const heading = await screen.findByRole('heading', { name: 'Backups', level: 2 });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('How your data is kept');
    expect(await field()).toHaveProperty('value', '');
  });

  it('says where nothing is found, and keeps the focus in the field once it is empty again', async () => {
    const { user } = openScreen('/help', boardAnswers());
    await user.type(await field(), 'zebra');
    expect(await screen.findByText(/Nothing was found/)).toBeDefined();
    await user.clear(await field());
    expect(await screen.findByRole('heading', { name: 'Getting started' })).toBeDefined();
    expect(document.activeElement).toBe(await field());
  });

  it('leads from a task to the page and to the screen of the partnership opened last', async () => {
    const view = boardView();
    openScreen('/help/how-do-i?part=add-members-and-stand-ins', boardAnswers(view));
    const task = await screen.findByRole('heading', { name: 'Add members and stand-ins' });
    await waitFor(() => expect(document.activeElement).toBe(task));
    const article = within(screen.getByRole('article'));
    const link = await article.findByRole('link', { name: 'Members' });
    expect(link.getAttribute('href')).toBe(`#/p/${view.partnership.id}/members`);
    const [page] = article.getAllByRole('link', { name: 'Members and offices' });
    expect(page?.getAttribute('href')).toBe('#/help/rules?part=members-and-offices');
  });

  it('leads nowhere where there is no partnership yet', async () => {
    openScreen('/help/how-do-i', { ...boardAnswers(), 'app:status': boardAnswersWithout() });
    await screen.findByRole('heading', { name: 'Add members and stand-ins' });
    const article = within(screen.getByRole('article'));
    expect(article.getAllByText(/· Members$/)).toHaveLength(1);
    expect(article.queryByRole('link', { name: 'Members' })).toBe(null);
  });
});

/** The state of an app in which no partnership was opened. */
function boardAnswersWithout(): NonNullable<ReturnType<typeof boardAnswers>['app:status']> {
  const answer = boardAnswers()['app:status']!;
  return async (input) => {
    const status = await answer(input);
    if (!status.ok) return status;
    const settings = { ...status.value.settings, lastPartnershipId: null };
    return { ok: true, value: { ...status.value, settings } };
  };
}
