import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { essex, openTimeline, rowOf, said, withCycle } from '../../../support/open-timeline';
import { aMeeting } from '../../../support/sample-records';
import { dispatch, wacso, warwickshire, word } from '../../../support/sample-timeline';

describe('what was sent (N7)', () => {
  it('is recorded with day, receivers and way; the day is today unless typed otherwise', async () => {
    const { bridge, user } = openTimeline(essex);
    await user.click(
      await screen.findByRole('button', { name: 'Record sending: Send the agenda' }),
    );
    const panel = await screen.findByRole('dialog', { name: 'Sending of the agenda' });
    const field = (name: string) => within(panel).getByRole('textbox', { name });
    expect(field('Date')).toHaveProperty('value', 'Fri 12 Jun 2026');
    await user.type(within(panel).getByRole('combobox', { name: 'To' }), 'All members');
    await user.type(within(panel).getByRole('combobox', { name: 'How' }), 'E-mail{Enter}');
    await waitFor(() =>
      expect(bridge.sent('cycle:recordDispatch')).toEqual([
        {
          meetingId: 'meeting-june',
          id: null,
          what: 'agenda',
          on: '2026-06-12',
          to: 'All members',
          how: 'E-mail',
          lateReason: '',
          files: [],
        },
      ]),
    );
    expect(await screen.findByText('Sending recorded.')).toBeDefined();
  });

  it('asks why it went late, and not on the last day (N4, Warwickshire 5.7)', async () => {
    const { bridge, user } = openTimeline(warwickshire, {
      date: isoDate('2026-06-17'),
      ...withCycle({ agendaAgreed: [word('A. Chair', '2026-06-01')] }),
    });
    await user.click(
      await screen.findByRole('button', { name: 'Record sending: Send the papers' }),
    );
    const panel = await screen.findByRole('dialog', { name: 'Sending of the papers' });
    const reason = () => within(panel).queryByRole('textbox', { name: 'Why it was late' });
    const date = within(panel).getByRole('textbox', { name: 'Date' });
    expect(reason()).not.toBeNull();
    await user.clear(date);
    await user.type(date, '10/6/2026');
    expect(reason()).toBeNull();
    await user.clear(date);
    await user.type(date, '11/6/2026');
    await user.type(within(panel).getByRole('combobox', { name: 'To' }), 'All{Enter}');
    expect(await within(panel).findByText('Enter why it was late')).toBeDefined();
    expect(bridge.sent('cycle:recordDispatch')).toEqual([]);
    await user.type(reason()!, 'Figures came late{Enter}');
    await waitFor(() =>
      expect(bridge.sent('cycle:recordDispatch')).toMatchObject([
        { on: '2026-06-11', lateReason: 'Figures came late' },
      ]),
    );
  });

  it('asks no reason of papers that follow, or that only miss a target (N1, N6)', async () => {
    const { user } = openTimeline(essex, {
      date: isoDate('2026-06-17'),
      ...withCycle({ sent: [dispatch('agenda', '2026-06-09')] }),
    });
    await user.click(
      await screen.findByRole('button', { name: 'Record sending: Send the agenda' }),
    );
    const panel = await screen.findByRole('dialog', { name: 'Sending of the agenda' });
    expect(within(panel).queryByRole('textbox', { name: 'Why it was late' })).toBeNull();
    await user.click(within(panel).getByRole('button', { name: 'Cancel' }));
    await user.click(
      await screen.findByRole('button', { name: 'Record sending: Send the papers' }),
    );
    const papers = await screen.findByRole('dialog', { name: 'Sending of the papers' });
    const reason = within(papers).getByRole('textbox', { name: 'Why it was late' });
    expect(reason.hasAttribute('required')).toBe(false);
  });

  it('is not of a day that is still to come', async () => {
    const { bridge, user } = openTimeline(essex);
    await user.click(
      await screen.findByRole('button', { name: 'Record sending: Send the agenda' }),
    );
    const panel = await screen.findByRole('dialog', { name: 'Sending of the agenda' });
    const date = within(panel).getByRole('textbox', { name: 'Date' });
    await user.clear(date);
    await user.type(date, '13/6/2026{Enter}');
    expect(await within(panel).findByText('This day is still to come.')).toBeDefined();
    expect(bridge.sent('cycle:recordDispatch')).toEqual([]);
  });

  it('is listed under its step, to be corrected and taken off', async () => {
    const sent = dispatch('agenda', '2026-06-17', 'The printer failed');
    const { bridge, user } = openTimeline(essex, withCycle({ sent: [sent] }));
    const agenda = await rowOf('Send the agenda');
    expect(said(agenda, 'Done late')).not.toBeNull();
    expect(said(agenda, 'Due 16 June 2026, done 17 June 2026')).not.toBeNull();
    expect(said(agenda, 'Late: The printer failed')).not.toBeNull();
    const entry = 'Sent 17 June 2026 to All members (e-mail)';
    await user.click(within(agenda).getByRole('button', { name: `Change “${entry}”` }));
    const panel = await screen.findByRole('dialog', { name: 'Sending of the agenda' });
    const date = within(panel).getByRole('textbox', { name: 'Date' });
    await user.clear(date);
    await user.type(date, '11/6/2026{Enter}');
    await waitFor(() =>
      expect(bridge.sent('cycle:recordDispatch')).toMatchObject([
        { id: sent.id, on: '2026-06-11', lateReason: '' },
      ]),
    );
    await user.click(await screen.findByRole('button', { name: `Take off “${entry}”` }));
    await waitFor(() =>
      expect(bridge.sent('cycle:removeDispatch')).toEqual([
        { meetingId: 'meeting-june', dispatchId: sent.id },
      ]),
    );
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeDefined();
  });

  it('may be an action log though the terms do not speak of it (N2)', async () => {
    const { bridge, user } = openTimeline(essex);
    await user.click(await screen.findByRole('button', { name: 'Record another sending' }));
    const panel = await screen.findByRole('dialog', { name: 'Record another sending' });
    expect(within(panel).getByRole('combobox', { name: 'What was sent' })).toHaveProperty(
      'value',
      'action-log',
    );
    await user.type(within(panel).getByRole('combobox', { name: 'To' }), 'All members{Enter}');
    await waitFor(() =>
      expect(bridge.sent('cycle:recordDispatch')).toMatchObject([{ what: 'action-log' }]),
    );
  });
});

describe('the word of the Chair', () => {
  const warning = /^The agenda was not agreed by that day: it takes the agreement of the Chair/;

  it('is asked for before the agenda goes out, but nothing is blocked (N3, Warwickshire 5.7)', async () => {
    const { bridge, user } = openTimeline(warwickshire);
    await user.click(
      await screen.findByRole('button', { name: 'Record sending: Send the agenda' }),
    );
    const panel = await screen.findByRole('dialog', { name: 'Sending of the agenda' });
    expect(within(panel).getByText(warning)).toBeDefined();
    await user.type(within(panel).getByRole('combobox', { name: 'To' }), 'All members{Enter}');
    await waitFor(() => expect(bridge.sent('cycle:recordDispatch')).toHaveLength(1));
  });

  it('is missed on the timeline by an agenda and by minutes that went out without (N3, M1)', async () => {
    openTimeline(warwickshire, {
      date: isoDate('2026-06-10'),
      state: 'closed',
      ...withCycle({ sent: [dispatch('agenda', '2026-06-02'), dispatch('minutes', '2026-06-11')] }),
    });
    expect(said(await rowOf('Send the agenda'), warning)).not.toBeNull();
    const minutes = await rowOf('Send the minutes');
    expect(said(minutes, /^The minutes were not approved by that day/)).not.toBeNull();
  });

  it('is recorded by the name of who gives it, both where both are asked for (N1, WACSO)', async () => {
    const chair = word('Cllr Amara Ahmed', '2026-06-11');
    const { bridge, user } = openTimeline(wacso, withCycle({ agendaAgreed: [chair] }));
    const row = await rowOf('Agree the agenda');
    expect(said(row, 'Agenda agreed by: The Chair and the Vice-Chair')).not.toBeNull();
    await user.click(within(row).getByRole('button', { name: /^Record agreement/ }));
    const panel = await screen.findByRole('dialog', { name: 'Agreement to the agenda' });
    const who = within(panel).getByRole('combobox', { name: 'Who' });
    expect(who).toHaveProperty('value', 'Dr Helen Okafor');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(bridge.sent('cycle:recordApprovals')).toEqual([
        {
          meetingId: 'meeting-june',
          of: 'agenda',
          approvals: [
            chair,
            { ...word('Dr Helen Okafor', '2026-06-12'), personId: ids.person('okafor') },
          ],
        },
      ]),
    );
  });

  it('is corrected and taken off where it was recorded wrongly (M1)', async () => {
    const given = [word('A. Chair', '2026-06-11'), word('B. Other', '2026-06-12')];
    const { bridge, user } = openTimeline(warwickshire, {
      date: isoDate('2026-06-10'),
      state: 'closed',
      ...withCycle({ minutesApproved: given }),
    });
    const row = await rowOf('Approve the draft minutes');
    await user.click(within(row).getByRole('button', { name: 'Change “A. Chair, 11 June 2026”' }));
    const panel = await screen.findByRole('dialog', { name: 'Approval of the draft minutes' });
    const who = within(panel).getByRole('combobox', { name: 'Who' });
    await user.clear(who);
    await user.type(who, 'C. Chair');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await user.click(
      await screen.findByRole('button', { name: 'Take off “B. Other, 12 June 2026”' }),
    );
    await waitFor(() =>
      expect(bridge.sent('cycle:recordApprovals').map(({ approvals }) => approvals)).toEqual([
        [word('C. Chair', '2026-06-11'), given[1]],
        [given[0]],
      ]),
    );
  });
});

describe('the confirmation of the minutes (M1)', () => {
  const summary = {
    ...aMeeting({ id: ids.meeting('next'), date: isoDate('2026-06-11') }),
    itemCount: 0,
    holdsConfidential: false,
  };
  const held = { date: isoDate('2026-04-09'), state: 'closed' } as const;
  const list = { 'meetings:list': () => ok([summary]) };

  it('is by the next meeting, with corrections or without', async () => {
    const { bridge, user } = openTimeline(warwickshire, held, list);
    const row = await rowOf('Confirm the minutes');
    await user.click(within(row).getByRole('button', { name: /^Record confirmation/ }));
    const panel = await screen.findByRole('dialog', { name: 'Confirmation of the minutes' });
    await user.click(await within(panel).findByRole('switch', { name: 'With corrections' }));
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(bridge.sent('cycle:confirmMinutes')).toEqual([
        {
          meetingId: 'meeting-june',
          confirmed: { meetingId: 'meeting-next', on: '2026-06-11', withCorrections: true },
        },
      ]),
    );
  });

  it('may be by a meeting that is not kept here', async () => {
    const { bridge, user } = openTimeline(warwickshire, held, list);
    const row = await rowOf('Confirm the minutes');
    await user.click(within(row).getByRole('button', { name: /^Record confirmation/ }));
    const panel = await screen.findByRole('dialog', { name: 'Confirmation of the minutes' });
    await user.selectOptions(
      await within(panel).findByRole('combobox', { name: 'Confirmed by the meeting of' }),
      'A meeting that is not kept here',
    );
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(bridge.sent('cycle:confirmMinutes')).toMatchObject([
        { confirmed: { meetingId: null, withCorrections: false } },
      ]),
    );
  });

  it('is shown with the meeting, and taken off', async () => {
    const confirmed = { meetingId: summary.id, on: summary.date, withCorrections: false };
    const changes = { ...held, ...withCycle({ minutesConfirmed: confirmed }) };
    const { bridge, user } = openTimeline(warwickshire, changes, list);
    const row = await rowOf('Confirm the minutes');
    const entry = 'Confirmed at the meeting of 11 June 2026, without corrections';
    expect(await within(row).findByText(entry)).toBeDefined();
    expect(within(row).queryByRole('button', { name: /^Record confirmation/ })).toBeNull();
    await user.click(within(row).getByRole('button', { name: `Take off “${entry}”` }));
    await waitFor(() =>
      expect(bridge.sent('cycle:confirmMinutes')).toEqual([
        { meetingId: 'meeting-june', confirmed: null },
      ]),
    );
  });
});
