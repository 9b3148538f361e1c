import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import type { Member } from '#shared/model/membership';
import { aRepresentative, ids } from '../../../support/board-builders';
import {
  nothingToHonour,
  openHomesForm as openForm,
  openMembers,
  viewWithHomes as viewWith,
} from '../../../support/open-members';

describe('the form of an organisation', () => {
  it('keeps its rare parts closed until something is in them', async () => {
    const { user } = openMembers(viewWith({ note: 'In turn' }));
    await user.click(await screen.findByRole('button', { name: 'Edit Anyshire Homes' }));
    const panel = await screen.findByRole('dialog');
    const isOpen = (name: string) =>
      within(panel).getByRole('button', { name }).getAttribute('aria-expanded');
    expect(isOpen('Limit, representation and note')).toBe('true');
    for (const name of ['Standing and admission', 'Leaving', 'Suspension']) {
      expect(isOpen(name)).toBe('false');
    }
  });

  it('records an invitation with its admission, by the size that results (P13, Warwickshire 4.3)', async () => {
    const { user, bridge } = openMembers(viewWith());
    const panel = await openForm(user, 'Standing and admission');
    await user.click(within(panel).getByRole('radio', { name: 'Invited, not yet a member' }));
    expect(panel.textContent).toContain('who proposed it; what it brings');
    await user.type(within(panel).getByRole('textbox', { name: 'Proposed by' }), 'The Chair');
    await user.type(within(panel).getByRole('textbox', { name: 'What it brings' }), 'Housing');
    await user.click(within(panel).getByRole('button', { name: 'Enter 3' }));
    expect(panel.textContent).toContain('lacks: who approved it; the day of approval.');
    await user.click(within(panel).getByRole('button', { name: 'Save organisation' }));
    await waitFor(() =>
      expect(bridge.sent('partnerships:saveMember')).toMatchObject([
        {
          memberId: ids.member('homes'),
          standing: 'invited',
          admission: {
            proposedBy: 'The Chair',
            reasons: 'Housing',
            approvedBy: '',
            approvedOn: null,
            resultingSeats: 3,
          },
        },
      ]),
    );
  });

  it('asks for whom a limit is, and leaves it unsaid where the terms do (P4)', async () => {
    const { user, bridge } = openMembers(viewWith());
    const panel = await openForm(user, 'Limit, representation and note');
    await user.type(within(panel).getByRole('textbox', { name: 'At most so many people' }), '2');
    expect(panel.textContent).toContain('For all together, or for each body?');
    await user.type(within(panel).getByRole('textbox', { name: 'Represented by' }), 'Mid Homes');
    await user.click(within(panel).getByRole('button', { name: 'Save organisation' }));
    await waitFor(() =>
      expect(bridge.sent('partnerships:saveMember')).toMatchObject([
        {
          limit: { number: 2, applies: 'not-stated' },
          representedBy: 'Mid Homes',
          admission: null,
        },
      ]),
    );
  });

  it('opens the closed part in which a mistake is, and puts the cursor there', async () => {
    const { user, bridge } = openMembers(viewWith());
    const panel = await openForm(user, 'Limit, representation and note');
    const limit = within(panel).getByRole('textbox', { name: 'At most so many people' });
    await user.type(limit, 'two');
    const toggle = within(panel).getByRole('button', { name: 'Limit, representation and note' });
    await user.click(toggle);
    await user.click(within(panel).getByRole('button', { name: 'Save organisation' }));
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(limit);
    expect(bridge.sent('partnerships:saveMember')).toEqual([]);
  });

  it('keeps what it does not show: saving again sends the record as it was', async () => {
    const member = {
      standing: 'invited',
      limit: { number: 2, applies: 'each-body' },
      representedBy: 'Mid Homes',
      note: 'In turn',
      admission: {
        proposedBy: 'The Chair',
        reasons: 'Housing',
        approvedBy: 'Board',
        approvedOn: isoDate('2026-01-05'),
        resultingSeats: 3,
      },
      withdrawal: { noticeGiven: isoDate('2026-05-01'), agreedEnd: isoDate('2027-06-01') },
      suspensions: [
        {
          personId: ids.person('lloyd'),
          from: isoDate('2026-06-01'),
          until: isoDate('2026-07-01'),
          countsTowardsQuorum: true,
        },
      ],
    } satisfies Partial<Member>;
    const view = viewWith(member);
    const representatives = [aRepresentative('lloyd', 'homes')];
    const { user, bridge } = openMembers(
      { ...view, partnership: { ...view.partnership, representatives } },
      { 'partnerships:commitments': () => ok(nothingToHonour) },
    );
    const panel = await openForm(user, 'Leaving');
    await user.click(within(panel).getByRole('button', { name: 'Save organisation' }));
    await waitFor(() => expect(bridge.sent('partnerships:saveMember')).toMatchObject([member]));
  });
});

describe('a suspension (P16, Warwickshire Code, Compliance)', () => {
  it('asks what becomes of the quorum for the whole body, and not for one person', async () => {
    const view = viewWith();
    const representatives = [aRepresentative('lloyd', 'homes')];
    const { user, bridge } = openMembers({
      ...view,
      partnership: { ...view.partnership, representatives },
    });
    const panel = await openForm(user, 'Suspension');
    expect(panel.textContent).toContain('What it is about is not recorded here.');
    await user.click(within(panel).getByRole('button', { name: 'Add a suspension' }));
    const save = within(panel).getByRole('button', { name: 'Save organisation' });
    await user.click(save);
    expect(panel.textContent).toContain('Enter whether it counts towards the quorum meanwhile');
    expect(document.activeElement).toBe(within(panel).getByRole('radio', { name: 'Yes' }));
    await user.click(within(panel).getByRole('radio', { name: 'No' }));
    await user.click(within(panel).getByRole('button', { name: 'Add a suspension' }));
    const second = within(panel).getByRole('group', { name: 'Suspension 2' });
    await user.selectOptions(
      within(second).getByRole('combobox', { name: 'Who is suspended' }),
      'Frances Lloyd',
    );
    expect(within(second).queryByRole('radio')).toBeNull();
    await user.click(save);
    await waitFor(() =>
      expect(bridge.sent('partnerships:saveMember')).toMatchObject([
        {
          suspensions: [
            { personId: null, from: '2026-06-12', until: null, countsTowardsQuorum: false },
            { personId: ids.person('lloyd'), from: '2026-06-12', countsTowardsQuorum: true },
          ],
        },
      ]),
    );
  });

  it('is removed, and refuses a last day before the first', async () => {
    const suspensions = [
      { personId: null, from: isoDate('2026-06-01'), until: null, countsTowardsQuorum: true },
    ];
    const { user, bridge } = openMembers(viewWith({ suspensions }));
    const panel = await openForm(user, 'Suspension');
    await user.click(within(panel).getByRole('textbox', { name: 'Until' }));
    await user.paste('31/5/2026');
    const save = within(panel).getByRole('button', { name: 'Save organisation' });
    await user.click(save);
    expect(panel.textContent).toContain('The last day is before the first day.');
    await user.click(within(panel).getByRole('button', { name: 'Remove this suspension' }));
    await user.click(save);
    await waitFor(() =>
      expect(bridge.sent('partnerships:saveMember')).toMatchObject([{ suspensions: [] }]),
    );
  });
});
