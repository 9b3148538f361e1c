import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { boardAnswers, boardView } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { ids } from '../../../support/board-builders';
import { aMeeting } from '../../../support/sample-records';

const view = boardView();
const ADDRESS = `/p/${view.partnership.id}/meetings`;
const meeting = aMeeting({ state: 'planned' });

function summaryOf({
  agenda,
  attendance: _a,
  minutes: _m,
  openedAt: _o,
  closedAt: _c,
  ...rest
}: typeof meeting) {
  return { ...rest, itemCount: agenda.length };
}

describe('MeetingsScreen', () => {
  it('creates a meeting from what people type and opens its agenda', async () => {
    const { bridge, user } = openScreen(ADDRESS, {
      ...boardAnswers(view, meeting),
      'meetings:create': () => ok({ ...view, meeting, actions: [] }),
    });
    await user.click(await screen.findByRole('button', { name: 'New meeting' }));
    await user.type(await screen.findByRole('textbox', { name: 'Date' }), '10/6/2026');
    await user.type(screen.getByRole('textbox', { name: 'Start' }), '9.30');
    await user.type(screen.getByRole('textbox', { name: 'End' }), '12 noon');
    await user.type(screen.getByRole('textbox', { name: 'Place' }), 'County Hall{Enter}');
    await waitFor(() =>
      expect(bridge.sent('meetings:create')).toMatchObject([
        {
          details: {
            date: '2026-06-10',
            startTime: '09:30',
            endTime: '12:00',
            place: 'County Hall',
            form: 'in-person',
            kind: 'ordinary',
          },
        },
      ]),
    );
    expect(await screen.findByRole('list', { name: 'Agenda items' })).toBeTruthy();
  });

  it('closes only the calendar on Escape, not the form around it', async () => {
    const { user } = openScreen(ADDRESS, boardAnswers(view));
    await user.click(await screen.findByRole('button', { name: 'New meeting' }));
    await user.type(await screen.findByRole('textbox', { name: 'Place' }), 'County Hall');
    await user.type(screen.getByRole('textbox', { name: 'Date' }), '10/6/2026');
    await user.click(screen.getByRole('button', { name: 'Calendar for Date' }));
    const day = { name: '24 June 2026', hidden: true };
    (await screen.findByRole('button', day)).focus();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('button', day)).toBeNull());
    expect(screen.getByRole('textbox', { name: 'Place' })).toHaveProperty('value', 'County Hall');
  });

  it('names what is missing and puts the cursor there', async () => {
    const { bridge, user } = openScreen(ADDRESS, boardAnswers(view));
    await user.click(await screen.findByRole('button', { name: 'New meeting' }));
    await user.click(await screen.findByRole('button', { name: 'Create meeting' }));
    expect(await screen.findByText('Enter the date of the meeting')).toBeTruthy();
    expect(screen.getByText('Enter when the meeting starts')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Date' }));
    expect(bridge.sent('meetings:create')).toEqual([]);
  });

  it('lists what is to come first, soonest on top, and what is past latest on top', async () => {
    const on = (key: string, date: string) =>
      summaryOf({ ...meeting, id: ids.meeting(key), date: isoDate(date) });
    openScreen(ADDRESS, {
      ...boardAnswers(view),
      'meetings:list': () =>
        ok([
          on('a', '2026-03-04'),
          on('b', '2026-12-02'),
          on('c', '2026-06-10'),
          on('d', '2026-09-09'),
        ]),
    });
    await screen.findByRole('link', { name: 'Wednesday 9 September 2026' });
    const dates = screen
      .getAllByRole('link')
      .map(({ textContent }) => textContent)
      .filter((text) => /\d{4}$/.test(text));
    expect(dates).toEqual([
      'Wednesday 9 September 2026',
      'Wednesday 2 December 2026',
      'Wednesday 10 June 2026',
      'Wednesday 4 March 2026',
    ]);
  });
});
