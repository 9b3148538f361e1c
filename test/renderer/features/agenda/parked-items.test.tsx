import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import type { AgendaItem } from '#shared/model/agenda';
import { boardAnswers, boardView, UNDO } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { aBoard } from '../../../support/sample-board';
import { aMeeting, anItem } from '../../../support/sample-records';

const welcome = anItem('welcome', { title: 'Welcome' });
const report = anItem('report', { title: 'Report' });
const fund = anItem('fund', { title: 'Fund' });

/** An agenda and the items put by, kept as the main process keeps them. */
function openAgenda() {
  let agenda: AgendaItem[] = [welcome, report];
  let parkedItems: AgendaItem[] = [fund];
  const view = () => ({
    ...boardView(aBoard({ parkedItems })),
    meeting: aMeeting({ state: 'planned', agenda }),
    actions: [],
  });
  return openScreen(`/m/${aMeeting().id}/agenda`, {
    ...boardAnswers(view()),
    'meetings:open': () => ok(view()),
    'meetings:parkItem': ({ itemId }) => {
      parkedItems = [...parkedItems, ...agenda.filter(({ id }) => id === itemId)];
      agenda = agenda.filter(({ id }) => id !== itemId);
      return ok({ view: view(), undo: UNDO });
    },
    'meetings:takeParked': ({ itemIds }) => {
      agenda = [...agenda, ...parkedItems.filter(({ id }) => itemIds.includes(id))];
      parkedItems = parkedItems.filter(({ id }) => !itemIds.includes(id));
      return ok({ view: view(), undo: UNDO });
    },
  });
}

describe('items put by for a later meeting (N8)', () => {
  it('are listed below the agenda, and put on it by one press', async () => {
    const { bridge, user } = openAgenda();
    const parked = await screen.findByRole('region', { name: 'Parked items (1)' });
    await user.click(within(parked).getByRole('button', { name: 'Add “Fund”' }));
    expect(await screen.findByRole('textbox', { name: 'Title of item 3' })).toHaveProperty(
      'value',
      'Fund',
    );
    expect(bridge.sent('meetings:takeParked')[0]?.itemIds).toEqual([fund.id]);
    expect(screen.queryByRole('region', { name: /^Parked items/ })).toBeNull();
    expect(await screen.findByText('“Fund” put on the agenda.')).toBeDefined();
  });

  it('go there from the details of an item', async () => {
    const { bridge, user } = openAgenda();
    await user.click(await screen.findByRole('button', { name: 'Details of item 2, Report' }));
    const panel = await screen.findByRole('dialog', { name: 'Report' });
    await user.click(within(panel).getByRole('button', { name: 'Park for a later meeting' }));
    expect(await screen.findByRole('region', { name: 'Parked items (2)' })).toBeDefined();
    expect(bridge.sent('meetings:parkItem')[0]?.itemId).toBe(report.id);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByRole('textbox', { name: 'Title of item 2' })).toBeNull();
  });
});
