import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import type { Guest } from '#shared/model/membership';
import { meetingDigest } from '../../../../main/storage/documents/document-kinds';
import { aGuest, ids } from '../../../support/board-builders';
import type { Answers } from '../../../support/fake-bridge';
import { openMembers, warwickshireView } from '../../../support/open-members';
import { aMeeting, anItem } from '../../../support/sample-records';

const meeting = aMeeting({
  date: isoDate('2026-06-24'),
  agenda: [anItem(1, { title: 'Welcome' }), anItem(2, { title: 'Budget' })],
});

function openWith(...guests: Guest[]) {
  const view = warwickshireView({ guests });
  const answers: Answers = {
    'meetings:list': () => ok([meetingDigest(meeting)]),
    'meetings:open': () => ok({ ...view, meeting, actions: [] }),
  };
  return openMembers(view, answers);
}

async function openForm(user: ReturnType<typeof openWith>['user']): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name: 'Add somebody' }));
  return screen.findByRole('dialog');
}

describe('who may also attend', () => {
  it('is listed with right, scope, condition and dates (P2, P11, P12)', async () => {
    const at = { kind: 'item', meetingId: meeting.id, itemId: ids.item(2) } as const;
    openWith(
      aGuest('lane', {
        right: 'right-to-attend',
        condition: 'Where the Chair is not the portfolio holder',
        from: isoDate('2026-01-01'),
      }),
      aGuest('frost', { scope: at }),
      aGuest('carter', { right: 'officer', scope: { kind: 'meeting', meetingId: meeting.id } }),
    );
    const table = await screen.findByRole('table', { name: 'May also attend' });
    const row = (name: string) =>
      within(table).getByRole('row', { name: new RegExp(`^${name}`) }).textContent;
    expect(row('Oliver Lane')).toContain(
      'Has a right to attendEvery meetingWhere the Chair is not the portfolio holderfrom 1 Jan 2026',
    );
    await within(table).findByText('“Budget” at the meeting of 24 June 2026');
    expect(row('Beth Carter')).toContain(
      'Officer who serves the meetingThe meeting of 24 June 2026',
    );
  });

  it('is said to be nobody where nobody is entered', async () => {
    openWith();
    expect(
      await screen.findByText('Nobody is entered who may attend without a seat.'),
    ).toBeDefined();
  });

  it('is somebody new, of whom job title and organisation are then asked', async () => {
    const { user, bridge } = openWith();
    const panel = await openForm(user);
    expect(panel.textContent).toContain('invited with the agreement of the Chair (4.4)');
    await user.type(within(panel).getByRole('combobox', { name: 'Name' }), 'Sam Marsh');
    await user.type(within(panel).getByRole('textbox', { name: 'Organisation' }), 'Public Health');
    await user.type(within(panel).getByRole('textbox', { name: 'Condition' }), 'When asked');
    const agreed = within(panel).getByRole('textbox', { name: 'Who agreed to it' });
    await user.type(agreed, 'The Chair, by e-mail{Enter}');
    await waitFor(() =>
      expect(bridge.sent('partnerships:saveGuest')).toEqual([
        {
          partnershipId: ids.partnership('anyshire'),
          guestId: null,
          who: { kind: 'new', name: 'Sam Marsh', jobTitle: '', organisationName: 'Public Health' },
          right: 'invited',
          scope: { kind: 'standing' },
          condition: 'When asked',
          agreedBy: 'The Chair, by e-mail',
          from: null,
          until: null,
        },
      ]),
    );
  });

  it('is somebody known, for one item of one meeting, both of which are asked (P11, WACSO)', async () => {
    const { user, bridge } = openWith();
    const panel = await openForm(user);
    const name = within(panel).getByRole('combobox', { name: 'Name' });
    await user.type(name, 'Nadia');
    await user.click(await screen.findByRole('option', { name: /^Nadia Frost/, hidden: true }));
    expect(within(panel).queryByRole('textbox', { name: 'Job title' })).toBeNull();
    await user.click(within(panel).getByRole('radio', { name: 'One item of a meeting' }));
    await user.click(within(panel).getByRole('button', { name: 'Add' }));
    expect(panel.textContent).toContain('Enter the meeting');
    await user.selectOptions(
      within(panel).getByRole('combobox', { name: 'Meeting' }),
      'Wednesday 24 June 2026',
    );
    const item = within(panel).getByRole('combobox', { name: 'Item' });
    await within(item).findByRole('option', { name: '2. Budget' });
    await user.selectOptions(item, '2. Budget');
    await user.click(within(panel).getByRole('button', { name: 'Add' }));
    await waitFor(() =>
      expect(bridge.sent('partnerships:saveGuest')).toMatchObject([
        {
          who: { kind: 'known', personId: ids.person('frost') },
          scope: { kind: 'item', meetingId: meeting.id, itemId: ids.item(2) },
        },
      ]),
    );
  });

  it('is changed and ended without being renamed', async () => {
    const guest = aGuest('lane', { scope: { kind: 'meeting', meetingId: meeting.id } });
    const { user, bridge } = openWith(guest);
    await user.click(await screen.findByRole('button', { name: 'Edit Oliver Lane' }));
    const panel = await screen.findByRole('dialog');
    expect(within(panel).queryByRole('combobox', { name: 'Name' })).toBeNull();
    await user.type(within(panel).getByRole('textbox', { name: 'Last day' }), '30/6/2026{Enter}');
    const { id: _, personId, ...facts } = guest;
    await waitFor(() =>
      expect(bridge.sent('partnerships:saveGuest')).toEqual([
        {
          partnershipId: ids.partnership('anyshire'),
          guestId: guest.id,
          who: { kind: 'known', personId },
          ...facts,
          until: '2026-06-30',
        },
      ]),
    );
  });

  it('needs a name, and a meeting to choose from', async () => {
    const view = warwickshireView();
    const { user, bridge } = openMembers(view);
    const panel = await openForm(user);
    await user.click(within(panel).getByRole('radio', { name: 'One meeting' }));
    expect(panel.textContent).toContain('There is no meeting yet to choose from.');
    await user.click(within(panel).getByRole('button', { name: 'Add' }));
    expect(panel.textContent).toContain('Enter who may attend');
    expect(bridge.sent('partnerships:saveGuest')).toEqual([]);
  });
});
