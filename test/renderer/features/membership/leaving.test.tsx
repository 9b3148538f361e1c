import { waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Output } from '#shared/ipc/contract';
import { ok } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { SILENT } from '#shared/model/setting';
import { ids } from '../../../support/board-builders';
import {
  nothingToHonour,
  openHomesForm as openForm,
  openMembers,
  viewWithHomes as viewWith,
} from '../../../support/open-members';
import { anAction } from '../../../support/sample-records';

const decision = (number: number): Output<'partnerships:commitments'>['decisions'][number] => ({
  meetingId: ids.meeting('june'),
  on: isoDate('2026-03-11'),
  reference: `D-2026-0${number}`,
  text: 'That it be done.',
  outcome: 'agreed',
});

describe('a notice (P15, Warwickshire 9)', () => {
  it('computes the earliest end with its clause, and reads what is to be honoured only then', async () => {
    const actions = [anAction(31, { ownerIds: [ids.person('lloyd')] })];
    const { user, bridge } = openMembers(viewWith(), {
      'partnerships:commitments': () =>
        ok({ ...nothingToHonour, decisions: [decision(11)], actions }),
    });
    const panel = await openForm(user, 'Leaving');
    expect(bridge.sent('partnerships:commitments')).toEqual([]);
    await user.click(within(panel).getByRole('textbox', { name: 'Notice given on' }));
    await user.paste('1/5/2026');
    expect(panel.textContent).toContain(
      'May leave on 1 May 2027 at the earliest: 12 months after its notice (terms of reference, clause 9).',
    );
    const region = await within(panel).findByRole('region', {
      name: 'What it has to honour all the same',
    });
    await within(region).findByText(/That it be done\./);
    expect(region.textContent).toContain('D-2026-011 (11 March 2026): That it be done.');
    expect(region.textContent).toContain('A-2026-031 (Frances Lloyd): Circulate the analysis');
    expect(bridge.sent('partnerships:commitments').at(-1)).toEqual({
      partnershipId: ids.partnership('anyshire'),
      memberId: ids.member('homes'),
      noticeGiven: '2026-05-01',
    });
    await user.click(within(panel).getByRole('textbox', { name: 'Agreed end' }));
    await user.paste('31/12/2026');
    expect(panel.textContent).toContain('This is before 1 May 2027');
    await user.click(within(panel).getByRole('button', { name: 'Save organisation' }));
    await waitFor(() =>
      expect(bridge.sent('partnerships:saveMember')).toMatchObject([
        { withdrawal: { noticeGiven: '2026-05-01', agreedEnd: '2026-12-31' }, until: null },
      ]),
    );
  });

  it('says that the terms state no notice, and that nothing is to be honoured', async () => {
    const { user } = openMembers(viewWith({}, { withdrawalMonths: SILENT }), {
      'partnerships:commitments': () => ok(nothingToHonour),
    });
    const panel = await openForm(user, 'Leaving');
    await user.click(within(panel).getByRole('textbox', { name: 'Notice given on' }));
    await user.paste('1/5/2026');
    expect(panel.textContent).toContain('state no notice for leaving');
    expect(
      await within(panel).findByText('Nothing is recorded from before the notice.'),
    ).toBeDefined();
  });

  it('shows the latest ten of many decisions first, and those of the very day apart', async () => {
    const decisions = Array.from({ length: 12 }, (_, index) => decision(10 + index));
    const onTheDay = { decisions: [decision(40)], actions: [] };
    const { user } = openMembers(
      viewWith({ withdrawal: { noticeGiven: isoDate('2026-05-01'), agreedEnd: null } }),
      { 'partnerships:commitments': () => ok({ ...nothingToHonour, decisions, onTheDay }) },
    );
    const panel = await openForm(user, 'Leaving');
    const [first] = await within(panel).findAllByRole('list', { name: 'Decisions' });
    expect(within(first!).getAllByRole('listitem')).toHaveLength(10);
    await user.click(within(panel).getByRole('button', { name: 'Show 2 earlier decisions' }));
    expect(within(first!).getAllByRole('listitem')).toHaveLength(12);
    expect(panel.textContent).toContain('Of the very day of the notice');
    expect(panel.textContent).toContain('D-2026-040');
  });

  it('refuses an agreed end before the notice, or without one', async () => {
    const { user, bridge } = openMembers(viewWith(), {
      'partnerships:commitments': () => ok(nothingToHonour),
    });
    const panel = await openForm(user, 'Leaving');
    await user.type(within(panel).getByRole('textbox', { name: 'Agreed end' }), '30/4/2026');
    const save = within(panel).getByRole('button', { name: 'Save organisation' });
    await user.click(save);
    expect(panel.textContent).toContain('Enter the day of the notice first.');
    await user.click(within(panel).getByRole('textbox', { name: 'Notice given on' }));
    await user.paste('1/5/2026');
    await user.click(save);
    expect(panel.textContent).toContain('The agreed end is before the notice.');
    expect(bridge.sent('partnerships:saveMember')).toEqual([]);
  });
});
