import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok, refuse } from '#shared/ipc/result';
import { paperIdSchema } from '#shared/model/register-ids';
import { agendaItemIdSchema } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import {
  boardAnswers,
  boardView,
  registersView,
  UNDO,
  type Answers,
} from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { aMeeting, anItem } from '../../../support/sample-records';
import { aPaper } from '../../../support/tracker-builders';

const start = aMeeting({
  state: 'planned',
  agenda: [
    anItem('welcome', { title: 'Welcome', minutes: 5 }),
    anItem('forward', { title: 'Forward plan', minutes: 10 }),
    anItem('aob', { title: 'Any other business' }),
  ],
});

/** A main process that stores the agenda, with ids for new items. */
function storing(first: Meeting = start, more: Answers = {}): Answers {
  const view = boardView();
  let meeting = first;
  const viewNow = () => ({ ...view, meeting, actions: [] });
  return {
    ...boardAnswers(view),
    'meetings:open': () => ok(viewNow()),
    'meetings:saveAgenda': ({ agenda }) => {
      const withIds = agenda.map((item, place) => ({
        ...item,
        paperIds: item.paperIds.map((id) => paperIdSchema.parse(id)),
        id: agendaItemIdSchema.parse(item.id ?? `new-${place}`),
      }));
      meeting = { ...meeting, agenda: withIds };
      return ok({ view: viewNow(), undo: UNDO });
    },
    'app:undo': () => {
      meeting = first;
      return ok(null);
    },
    ...more,
  };
}

const ADDRESS = `/m/${start.id}/agenda`;
const titles = () =>
  screen
    .getAllByRole('textbox', { name: /^Title of item/ })
    .map((field) => (field as HTMLTextAreaElement).value);

describe('AgendaScreen', () => {
  it('adds an item at the end and is ready for the next', async () => {
    const { bridge, user } = openScreen(ADDRESS, storing());
    const add = await screen.findByRole('textbox', { name: 'Add an item' });
    await user.type(add, 'Hate crime pathway{Enter}Closed part{Enter}');
    expect(titles()).toEqual([
      'Welcome',
      'Forward plan',
      'Any other business',
      'Hate crime pathway',
      'Closed part',
    ]);
    await waitFor(() => expect(bridge.sent('meetings:saveAgenda').at(-1)?.agenda).toHaveLength(5));
    expect(await screen.findByText('Saved')).toBeDefined();
    expect(add).toHaveProperty('value', '');
  });

  it('refuses a title that is too long and keeps it in the field', async () => {
    const { bridge, user } = openScreen(ADDRESS, storing());
    const add = await screen.findByRole('textbox', { name: 'Add an item' });
    await user.click(add);
    await user.paste('x'.repeat(203));
    await user.keyboard('{Enter}');
    expect(screen.getByText(/3 characters too many/)).toBeDefined();
    expect(add).toHaveProperty('value', 'x'.repeat(203));
    expect(bridge.sent('meetings:saveAgenda')).toEqual([]);
  });

  it('moves an item with Alt and an arrow key; numbers follow and the focus stays', async () => {
    const { bridge, user } = openScreen(ADDRESS, storing());
    await user.click(await screen.findByRole('textbox', { name: 'Title of item 1' }));
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    expect(titles()).toEqual(['Forward plan', 'Any other business', 'Welcome']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Title of item 3');
    expect(screen.getByText('Welcome, now item 3 of 3')).toBeDefined();
    await waitFor(() =>
      expect(
        bridge
          .sent('meetings:saveAgenda')
          .at(-1)
          ?.agenda.map(({ id }) => id),
      ).toEqual(['item-forward', 'item-aob', 'item-welcome']),
    );
  });

  it('shows when each item starts and how much the agenda runs over', async () => {
    const long = { ...start, endTime: start.startTime };
    openScreen(ADDRESS, storing(long));
    const list = await screen.findByRole('list', { name: 'Agenda items' });
    const rows = within(list).getAllByRole('listitem');
    expect(rows.map((row) => within(row).getByText(/am$/).textContent)).toEqual([
      '10.00am',
      '10.05am',
      '10.15am',
    ]);
    expect(screen.getByText('15 minutes over the end at 10.00am')).toBeDefined();
  });

  it('deletes an item and takes it back with the token of that deletion', async () => {
    const { bridge, user } = openScreen(ADDRESS, storing());
    await user.click(await screen.findByRole('button', { name: 'Delete item 2, Forward plan' }));
    expect(titles()).toEqual(['Welcome', 'Any other business']);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(bridge.sent('app:undo')).toEqual([{ token: UNDO }]);
    await waitFor(() =>
      expect(titles()).toEqual(['Welcome', 'Forward plan', 'Any other business']),
    );
  });

  it('does not delete an item that minutes have been written under', async () => {
    const minuted: Meeting = {
      ...start,
      minutes: [
        {
          itemId: start.agenda[0]!.id,
          blocks: [{ type: 'paragraph', isConfidential: false, text: 'It was said.' }],
        },
      ],
    };
    const { bridge, user } = openScreen(ADDRESS, storing(minuted));
    await user.click(await screen.findByRole('button', { name: 'Delete item 1, Welcome' }));
    expect(await screen.findByText(/Minutes have been written under “Welcome”/)).toBeDefined();
    expect(bridge.sent('meetings:saveAgenda')).toEqual([]);
  });

  it('says that it was not saved and why, and saves on the next try', async () => {
    let isFull = true;
    const answers = storing();
    const { user } = openScreen(ADDRESS, {
      ...answers,
      'meetings:saveAgenda': (input) =>
        isFull ? refuse('disk-full') : answers['meetings:saveAgenda']!(input),
    });
    await user.type(await screen.findByRole('textbox', { name: 'Add an item' }), 'New{Enter}');
    expect(await screen.findByText(/^Not saved: The disk is full/)).toBeDefined();
    isFull = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Saved')).toBeDefined();
    expect(titles()).toContain('New');
  });

  it('hands over what was typed last when the window closes', async () => {
    const { bridge, user } = openScreen(ADDRESS, storing());
    const title = await screen.findByRole('textbox', { name: 'Title of item 1' });
    await user.type(title, ' and apologies');
    await bridge.close();
    expect(bridge.sent('meetings:saveAgenda').at(-1)?.agenda[0]?.title).toBe(
      'Welcome and apologies',
    );
  });

  it('says where a document was saved and shows it in its folder', async () => {
    const { bridge, user } = openScreen(
      ADDRESS,
      storing(start, {
        'exports:save': () => ok({ token: 'file-1' as never, fileName: 'Agenda.docx' }),
        'exports:showInFolder': () => ok(null),
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Export agenda to Word' }));
    expect(await screen.findByText('Saved as Agenda.docx')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Show in folder' }));
    expect(bridge.sent('exports:showInFolder')).toEqual([{ token: 'file-1' }]);
  });
});

describe('papers of an item (N6)', () => {
  it('are chosen in its details, and those without a file are said to follow', async () => {
    const view = boardView();
    const papers = [aPaper('closure'), aPaper('other', undefined, { title: 'Other report' })];
    const { bridge, user } = openScreen(
      ADDRESS,
      storing(start, { 'registers:open': () => ok(registersView(view, { papers })) }),
    );
    await user.click(await screen.findByRole('button', { name: /^Details of item 1/ }));
    const panel = within(await screen.findByRole('dialog'));
    const field = await panel.findByRole('combobox', { name: 'Papers' });
    await user.type(field, 'closure');
    expect(await panel.findByText('Closure report (to follow)')).toBeDefined();
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(bridge.sent('meetings:saveAgenda').at(-1)?.agenda[0]?.paperIds).toEqual([
        papers[0]?.id,
      ]),
    );
    await user.type(field, 'other{Enter}');
    expect(panel.queryByText(/^No paper of that title/)).toBeNull();
    await user.type(field, 'none');
    expect(await panel.findByText(/^No paper of that title/)).toBeDefined();
  });
});
