import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import { ids } from '../../../../support/board-builders';
import { boardAnswers, boardView, UNDO } from '../../../../support/fake-bridge';
import { openScreen } from '../../../../support/open-screen';
import { aMeeting, anItem } from '../../../../support/sample-records';
import { emptyCycle } from '../../../../support/sample-timeline';

const view = boardView();
const late = { reason: '', permittedBy: '' };

function open(name: string, changes: Partial<Meeting> = {}) {
  const meeting = aMeeting({
    id: ids.meeting(`warned-${name}`),
    state: 'in-progress',
    agenda: [
      anItem(1, { title: 'Welcome' }),
      anItem(2, { title: 'Flooding', late }),
      anItem(3, { title: 'Contracts', isClosed: true }),
      anItem(4, { title: 'Close' }),
    ],
    ...changes,
  });
  const withReason = (reason: string): Meeting => ({
    ...meeting,
    agenda: meeting.agenda.map((item) =>
      item.late ? { ...item, late: { ...late, reason } } : item,
    ),
  });
  return openScreen(`/m/${meeting.id}/minutes`, {
    ...boardAnswers(view, meeting),
    'agenda:setLateReason': ({ reason }) =>
      ok({ view: { ...view, meeting: withReason(reason), actions: [] }, undo: UNDO }),
  });
}

const item = (title: RegExp) => screen.findByRole('button', { name: title });
const field = () => screen.queryByRole('textbox', { name: 'Accepted because' });
const LATE = /^This item came after the agenda had gone out/;
const BETWEEN = /^Item 3 is closed and lies between open ones/;

describe('a late item without a reason (N4)', () => {
  it('asks for it beside the text, saves that item alone as it is typed, and Enter goes back', async () => {
    const { bridge, user } = open('late');
    await user.click(await item(/Flooding/));
    expect(screen.getByText(LATE).closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
    await user.type(field()!, 'the river rose');
    await waitFor(() =>
      expect(bridge.sent('agenda:setLateReason').at(-1)).toEqual({
        meetingId: ids.meeting('warned-late'),
        itemId: ids.item(2),
        reason: 'the river rose',
      }),
    );
    expect(await screen.findByText('Late item because the river rose')).toBeDefined();
    expect(screen.queryByText(LATE)).toBeNull();
    await user.type(field()!, ' on Friday{Enter}');
    expect(document.activeElement).toBe(
      screen.getByRole('textbox', { name: 'Minutes of the meeting' }),
    );
    await user.click(await item(/Welcome/));
    expect(field()).toBeNull();
    await waitFor(() =>
      expect(bridge.sent('agenda:setLateReason').at(-1)?.reason).toBe('the river rose on Friday'),
    );
    await user.click(await item(/Flooding/));
    expect(field()).toBeNull();
  });

  it('saves the last words where the item is left before they were', async () => {
    const { bridge, user } = open('left');
    await user.click(await item(/Flooding/));
    await user.type(field()!, 'rain');
    await user.click(await item(/Welcome/));
    await waitFor(() => expect(bridge.sent('agenda:setLateReason').at(-1)?.reason).toBe('rain'));
  });

  it('asks nothing once the minutes are locked (M1)', async () => {
    const minutesConfirmed = { meetingId: null, on: isoDate('2026-06-11'), withCorrections: false };
    const { user } = open('locked', { cycle: { ...emptyCycle, minutesConfirmed } });
    await user.click(await item(/Flooding/));
    expect(screen.queryByText(LATE)).toBeNull();
    expect(field()).toBeNull();
  });

  it('is among what is missing, and leads to where it is asked', async () => {
    const { user } = open('missing');
    await user.click(await screen.findByRole('radio', { name: 'Missing' }));
    const missing = await screen.findByRole('region', { name: /^Late items without the reason/ });
    await user.click(missing.querySelector('button')!);
    expect(field()).not.toBeNull();
  });
});

describe('a closed item between open ones (X1)', () => {
  it('is said beside the text while the cursor is in it, and read out once', async () => {
    const { user } = open('closed');
    await item(/Welcome/);
    expect(screen.queryByText(BETWEEN)).toBeNull();
    await user.click(await item(/Contracts/));
    const live = () => screen.getByText(BETWEEN).closest('[aria-live]')?.getAttribute('aria-live');
    expect(live()).toBe('polite');
    await user.click(await item(/Close$/));
    expect(screen.queryByText(BETWEEN)).toBeNull();
    await user.click(await item(/Contracts/));
    expect(live()).toBe('off');
  });
});
