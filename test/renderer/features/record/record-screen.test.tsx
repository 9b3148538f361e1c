import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#shared/model/iso-date';
import type { Cycle } from '#shared/model/meeting-cycle';
import { stated } from '#shared/model/setting';
import { minuted, openRecord } from '../../../support/open-record';
import { dispatch, emptyCycle, word } from '../../../support/sample-timeline';

const around = (cycle: Partial<Cycle>) => minuted('Said.', { cycle: { ...emptyCycle, ...cycle } });
const confirmed = { meetingId: null, on: isoDate('2026-06-11'), withCorrections: false };

/** The steps with what is said of each; the one the minutes are at is starred. */
async function steps(): Promise<string[]> {
  const list = await screen.findByRole('list', { name: 'How far the minutes have come' });
  return within(list)
    .getAllByRole('listitem')
    .map((item) => `${item.textContent}${item.getAttribute('aria-current') ? '*' : ''}`);
}

describe('the way of the minutes (M1, Warwickshire 5.8)', () => {
  it.each<[string, Partial<Cycle>, string[]]>([
    [
      'begins with a draft',
      {},
      [
        'Draft*',
        'With the ChairNot yet',
        'ApprovedNot yet',
        'CirculatedNot yet',
        'ConfirmedNot yet',
        'LockedNot yet',
      ],
    ],
    [
      'names a step that was passed over',
      { sent: [dispatch('minutes', '2026-06-11')] },
      [
        'Draft',
        'With the ChairNot recorded',
        'ApprovedNot recorded',
        'Circulated11 June 2026*',
        'ConfirmedNot yet',
        'LockedNot yet',
      ],
    ],
    [
      'ends where they are confirmed and so locked',
      { minutesWithChair: isoDate('2026-06-10'), minutesConfirmed: confirmed },
      [
        'Draft',
        'With the Chair10 June 2026',
        'ApprovedNot recorded',
        'CirculatedNot recorded',
        'Confirmed11 June 2026',
        'Locked*',
      ],
    ],
  ])('%s', async (_, cycle, expected) => {
    openRecord(around(cycle));
    expect(await steps()).toEqual(expected);
  });

  it('leads to the Chair on a day, which is not to come', async () => {
    const { bridge, user } = openRecord(around({}));
    await user.click(await screen.findByRole('button', { name: 'Give to the Chair' }));
    const panel = await screen.findByRole('dialog', { name: 'Draft to the Chair' });
    const day = within(panel).getByRole('textbox', { name: /With the Chair since/ });
    await user.clear(day);
    await user.type(day, '13/6/2026');
    await user.click(within(panel).getByRole('button', { name: 'Give to the Chair' }));
    expect(await within(panel).findByText('This day is still to come.')).toBeDefined();
    await user.clear(day);
    await user.type(day, '11/6/2026');
    await user.click(within(panel).getByRole('button', { name: 'Give to the Chair' }));
    await waitFor(() =>
      expect(bridge.sent('record:giveToChair')).toMatchObject([{ on: '2026-06-11' }]),
    );
    expect(await screen.findByText('Draft is with the Chair.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDefined();
  });

  it('leads back from the Chair', async () => {
    const { bridge, user } = openRecord(around({ minutesWithChair: isoDate('2026-06-11') }));
    await user.click(await screen.findByRole('button', { name: 'Take back from the Chair' }));
    await waitFor(() => expect(bridge.sent('record:giveToChair')).toMatchObject([{ on: null }]));
    expect(await screen.findByText('Draft taken back from the Chair.')).toBeDefined();
  });

  it('leads to approval, by the word of the Chair', async () => {
    const { bridge, user } = openRecord(around({}));
    await user.click(await screen.findByRole('button', { name: 'Record approval' }));
    const panel = await screen.findByRole('dialog', { name: 'Approval of the draft minutes' });
    const who = within(panel).getByRole('combobox', { name: /Who/ });
    await user.clear(who);
    await user.type(who, 'The Chair');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(bridge.sent('cycle:recordApprovals')).toMatchObject([
        { of: 'minutes', approvals: [{ by: 'The Chair', on: '2026-06-12' }] },
      ]),
    );
  });

  it('goes on at the Timeline', async () => {
    const meeting = around({});
    openRecord(meeting);
    const link = await screen.findByRole('link', { name: /^Sending and confirmation/ });
    expect(link.getAttribute('href')).toBe(`#/m/${meeting.id}/timeline`);
  });

  it('says what is left to do with locked minutes, and the meeting says that they are', async () => {
    openRecord(around({ minutesConfirmed: confirmed }));
    expect(await screen.findByText(/^A meeting has confirmed these minutes/)).toBeDefined();
    expect(screen.getAllByText('Locked')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Give to the Chair' })).toBeNull();
  });

  it('ends with approval where no meeting need confirm them', async () => {
    const approved = around({ minutesApproved: [word('Chair', '2026-06-11')] });
    openRecord(approved, [], { minutesConfirmed: stated(false, '5.8') });
    expect(await screen.findByText(/^These minutes are approved/)).toBeDefined();
    expect((await steps()).at(-1)).toBe('Locked*');
  });
});
