import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok, refuse } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import type { Office, Representative } from '#shared/model/membership';
import type { Rules } from '#shared/model/rules/rules';
import { SILENT, stated } from '#shared/model/setting';
import { anOffice, aRepresentative, ids } from '../../../support/board-builders';
import { UNDO } from '../../../support/fake-bridge';
import { openMembers, warwickshireView } from '../../../support/open-members';

const day = isoDate;
const chair = (changes: Partial<Office> = {}) =>
  anOffice('chair', 'ahmed', { from: day('2024-07-01'), ...changes });
const vice = anOffice('vice-chair', 'okafor', { from: day('2026-04-01') });

const PARTS = [
  aRepresentative('ahmed', 'county'),
  aRepresentative('okafor', 'pcc'),
  aRepresentative('lane', 'county'),
];

function viewWith(
  offices: Office[] = [chair(), vice],
  representatives: Representative[] = PARTS,
  rules: Partial<Rules> = {},
) {
  return warwickshireView({ offices, representatives }, rules);
}

const rowOf = async (name: string): Promise<HTMLElement> =>
  within(await screen.findByRole('table', { name: 'Offices' })).getByRole('row', {
    name: new RegExp(`^${name}`),
  });

describe('the offices', () => {
  it('have the end of their term by the rule with its clause, and tell when it is near (C2, Warwickshire 5.2)', async () => {
    openMembers(viewWith());
    const row = await rowOf('Chair');
    expect(row.textContent).toContain('Ends 30 June 2026 (5.2)');
    expect(row.textContent).toContain('Ends in 18 days');
    expect((await rowOf('Vice-Chair')).textContent).toContain('Ends 31 March 2028 (5.2)');
  });

  it('say nothing of an end where the terms are silent', async () => {
    openMembers(viewWith([chair()], PARTS, { officeTermMonths: SILENT }));
    expect((await rowOf('Chair')).textContent).not.toContain('Ends');
  });

  it('tell a term that is over with the holder still in office', async () => {
    openMembers(viewWith([chair({ from: day('2024-06-12') }), vice]));
    expect((await rowOf('Chair')).textContent).toContain('Over for 1 day, holder still in office');
  });

  it('show the way the terms provide, and who belongs to the executive group (P17, WACSO)', async () => {
    openMembers(
      viewWith([
        anOffice('other', 'lane', { inExecutive: true }),
        vice,
        chair({ inExecutive: true }),
      ]),
    );
    const row = await rowOf('Chair');
    expect(row.textContent).toContain('Elected');
    expect(row.textContent).toContain('Executive group');
    expect(
      screen.getByText('Executive group: Cllr Amara Ahmed (Chair) and Oliver Lane (Treasurer).'),
    ).toBeDefined();
    expect(
      screen.getByText(/serviced by the Chair’s own body: Anyshire County Council/),
    ).toBeDefined();
  });

  it('count terms in a row against the most there may be (C2)', async () => {
    const before = chair({
      id: ids.office('before'),
      from: day('2022-07-01'),
      until: day('2024-06-30'),
    });
    openMembers(viewWith([before, chair(), vice], PARTS, { maximumTerms: stated(1, '5.2') }));
    expect((await rowOf('Chair')).textContent).toContain(
      'Term 2 in a row, more than the terms allow (terms of reference, clause 5.2).',
    );
  });

  it('are listed where they are vacant, and filled from there (C5)', async () => {
    const { user, bridge } = openMembers(viewWith([vice]));
    const row = await rowOf('Chair');
    expect(row.textContent).toContain('Vacant');
    await user.click(within(row).getByRole('button', { name: 'Enter holder of Chair' }));
    const panel = await screen.findByRole('dialog');
    await user.selectOptions(
      within(panel).getByRole('combobox', { name: 'Holder' }),
      'Oliver Lane, Anyshire County Council',
    );
    await user.click(within(panel).getByRole('button', { name: 'Add' }));
    await waitFor(() =>
      expect(bridge.sent('partnerships:saveOffice')).toMatchObject([
        { officeId: null, role: 'chair', title: 'Chair', personId: ids.person('lane') },
      ]),
    );
  });
});

describe('a Chair and a Vice-Chair of one body (C3, Warwickshire 5.4)', () => {
  const moved = [aRepresentative('ahmed', 'pcc'), aRepresentative('okafor', 'pcc')];
  const WARNING =
    'Chair, Cllr Amara Ahmed: Comes from Office of the Police and Crime Commissioner for Anyshire like Dr Helen Okafor, and Chair and Vice-Chair must come from different bodies (terms of reference, clause 5.4).';

  it('are warned of once above, and beside each office', async () => {
    openMembers(viewWith([chair(), vice], moved));
    expect(await screen.findByText(WARNING)).toBeDefined();
    expect((await rowOf('Chair')).textContent).toContain('clause 5.4');
    expect((await rowOf('Vice-Chair')).textContent).toContain('clause 5.4');
  });

  it('are warned of at once when the Chair’s part moves, and nothing is blocked', async () => {
    const after = viewWith([chair(), vice], moved);
    const { user } = openMembers(viewWith(), {
      'partnerships:saveRepresentative': () => ok({ view: after, undo: UNDO }),
    });
    await user.click(await screen.findByRole('button', { name: /^Edit Cllr Amara Ahmed/ }));
    const panel = await screen.findByRole('dialog');
    await user.selectOptions(
      within(panel).getByRole('combobox', { name: 'Organisation' }),
      'Office of the Police and Crime Commissioner for Anyshire',
    );
    expect(screen.queryByText(WARNING)).toBeNull();
    await user.click(within(panel).getByRole('button', { name: 'Save person' }));
    expect(await screen.findByText(WARNING)).toBeDefined();
  });

  it('are warned of with their day where the move is entered beforehand', async () => {
    const coming = [
      aRepresentative('ahmed', 'county', { until: day('2026-08-31') }),
      aRepresentative('ahmed', 'pcc', { from: day('2026-09-01') }),
      aRepresentative('okafor', 'pcc'),
    ];
    openMembers(viewWith([chair(), vice], coming));
    expect(await screen.findByText(`From 1 September 2026: ${WARNING}`)).toBeDefined();
    expect((await rowOf('Chair')).textContent).not.toContain('clause 5.4');
  });

  it('are only asked about where the terms are silent', async () => {
    openMembers(viewWith([chair(), vice], moved, { chairsFromDifferentBodies: SILENT }));
    expect((await rowOf('Chair')).textContent).toContain('ask the partnership');
    expect(screen.queryByText('To be settled')).toBeNull();
  });
});

describe('the form of an office', () => {
  it('proposes the role from the title, and lets it be chosen', async () => {
    const { user, bridge } = openMembers(viewWith([]));
    await user.click(await screen.findByRole('button', { name: 'Add office' }));
    const panel = await screen.findByRole('dialog');
    const role = within(panel).getByRole('combobox', { name: 'For the rules it is' });
    const title = within(panel).getByRole('combobox', { name: 'Title' });
    await user.type(title, 'Deputy Chair');
    expect(role).toHaveProperty('value', 'vice-chair');
    await user.clear(title);
    await user.type(title, 'Convenor');
    expect(role).toHaveProperty('value', 'other');
    await user.selectOptions(role, 'Chair');
    await user.type(title, ' of the Board');
    expect(role).toHaveProperty('value', 'chair');
    expect(panel.textContent).toContain('The terms say: elected, from among the members (5.2)');
    await user.selectOptions(
      within(panel).getByRole('combobox', { name: 'Holder' }),
      'Cllr Amara Ahmed, Anyshire County Council',
    );
    await user.selectOptions(
      within(panel).getByRole('combobox', { name: 'How they came to it' }),
      'Elected',
    );
    await user.click(within(panel).getByRole('switch', { name: 'Belongs to the executive group' }));
    await user.click(within(panel).getByRole('textbox', { name: 'First day' }));
    await user.paste('1/4/2026');
    expect(panel.textContent).toContain('Ends 31 March 2028 (5.2)');
    await user.click(within(panel).getByRole('button', { name: 'Add' }));
    await waitFor(() =>
      expect(bridge.sent('partnerships:saveOffice')).toEqual([
        {
          partnershipId: ids.partnership('anyshire'),
          officeId: null,
          title: 'Convenor of the Board',
          role: 'chair',
          personId: ids.person('ahmed'),
          way: 'elected',
          inExecutive: true,
          endedBy: null,
          from: '2026-04-01',
          until: null,
        },
      ]),
    );
  });

  it('shows beforehand what is against somebody, and keeps what was typed when refused (C3)', async () => {
    const { user } = openMembers(viewWith([chair()]), {
      'partnerships:saveOffice': () =>
        refuse('not-eligible', { about: 'same-body', clause: '5.4', name: 'Oliver Lane' }),
    });
    await user.click(await screen.findByRole('button', { name: 'Add office' }));
    const panel = await screen.findByRole('dialog');
    await user.type(within(panel).getByRole('combobox', { name: 'Title' }), 'Vice-Chair');
    const holder = within(panel).getByRole('combobox', { name: 'Holder' });
    await user.selectOptions(holder, 'Oliver Lane, Anyshire County Council');
    expect(panel.textContent).toContain('Comes from Anyshire County Council like Cllr Amara Ahmed');
    await user.click(within(panel).getByRole('button', { name: 'Add' }));
    expect(
      await screen.findByText(/Nothing was recorded: choose somebody of another/),
    ).toBeDefined();
    expect(holder).toHaveProperty('value', ids.person('lane'));
  });

  it('ends the term on the day of a motion of no confidence, which it needs (C5, Warwickshire 5.3)', async () => {
    const { user, bridge } = openMembers(viewWith());
    await user.click(await screen.findByRole('button', { name: 'Edit Chair, Cllr Amara Ahmed' }));
    const panel = await screen.findByRole('dialog');
    expect(panel.textContent).toContain('A majority may remove the Chair within the term (5.3)');
    await user.selectOptions(
      within(panel).getByRole('combobox', { name: 'How it ended' }),
      'By a motion of no confidence',
    );
    await user.click(within(panel).getByRole('button', { name: 'Save office' }));
    expect(panel.textContent).toContain('Enter the day of the motion');
    await user.type(within(panel).getByRole('textbox', { name: 'Last day' }), '10/6/2026{Enter}');
    await waitFor(() =>
      expect(bridge.sent('partnerships:saveOffice')).toMatchObject([
        { endedBy: 'no-confidence', until: '2026-06-10' },
      ]),
    );
  });

  it.each([
    ['the terms are silent', 'Chair, Cllr Amara Ahmed', { noConfidence: SILENT }, 'say nothing of'],
    ['it is not of the Chair', 'Vice-Chair, Dr Helen Okafor', {}, ''],
  ])('offers no motion of no confidence where %s', async (_, office, rules, words) => {
    const { user } = openMembers(viewWith([chair(), vice], PARTS, rules));
    await user.click(await screen.findByRole('button', { name: `Edit ${office}` }));
    const panel = await screen.findByRole('dialog');
    const field = within(panel).getByRole('combobox', { name: 'How it ended' });
    expect(within(field).queryByRole('option', { name: /no confidence/ })).toBeNull();
    expect(panel.textContent).toContain(words);
  });
});
