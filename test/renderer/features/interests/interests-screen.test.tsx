import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok, refuse } from '#shared/ipc/result';
import { usualInterestCategories } from '#shared/model/interest';
import { isoDate } from '#shared/model/iso-date';
import type { Registers } from '#shared/model/registers';
import type { Rules } from '#shared/model/rules/rules';
import { NOT_ENTERED, stated } from '#shared/model/setting';
import { ids } from '../../../support/board-builders';
import { boardAnswers, UNDO, type Answers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { aGift, aMatter, aStandingInterest } from '../../../support/register-builders';
import { viewWith } from '../../../support/register-views';

function open(
  registers: Partial<Registers> = {},
  rules: Partial<Rules> = {},
  answers: Answers = {},
) {
  const view = viewWith(registers, rules);
  const changed = () => ok({ view, undo: UNDO });
  return openScreen(`/p/${view.partnership.id}/interests`, {
    ...boardAnswers(view),
    'registers:open': () => ok(view),
    'registers:saveStandingInterest': changed,
    'registers:saveInterestCategories': changed,
    'registers:saveGift': changed,
    'registers:saveNotifiedMatter': changed,
    'registers:takeUpMatter': changed,
    'registers:remove': changed,
    ...answers,
  });
}

describe('standing interests (I3)', () => {
  it('are shown by person with their category, and those that ended when asked', async () => {
    const { user } = open({
      standingInterests: [
        aStandingInterest(ids.person('ahmed'), { categoryId: usualInterestCategories[2]!.id }),
        aStandingInterest(ids.person('rhys'), {
          text: 'Shares in a supplier',
          until: isoDate('2026-06-01'),
        }),
      ],
    });
    const row = await screen.findByRole('row', { name: /^Cllr Amara Ahmed/ });
    expect(within(row).getByText(/^An employer/)).toBeDefined();
    expect(screen.queryByText('Shares in a supplier')).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'All, with ended' }));
    expect(await screen.findByText('until 1 Jun 2026')).toBeDefined();
  });

  it('take a person, a category and the words, and keep them when refused', async () => {
    const { bridge, user } = open(
      {},
      {},
      { 'registers:saveStandingInterest': () => refuse('disk-full') },
    );
    await user.click(await screen.findByRole('button', { name: 'New interest' }));
    const panel = await screen.findByRole('dialog', { name: 'New interest' });
    await user.click(within(panel).getByRole('button', { name: 'Save interest' }));
    expect(within(panel).getByText('Enter the person')).toBeDefined();
    await user.selectOptions(
      within(panel).getByRole('combobox', { name: 'Person' }),
      'Tomos ap Rhys, Anyshire Fire and Rescue Service',
    );
    await user.selectOptions(
      within(panel).getByRole('combobox', { name: 'Category' }),
      'A body they belong to',
    );
    const words = within(panel).getByRole('textbox', { name: 'Interest' });
    await user.type(words, 'Trustee of the Youth Trust');
    await user.click(within(panel).getByRole('button', { name: 'Save interest' }));
    await waitFor(() =>
      expect(bridge.sent('registers:saveStandingInterest')).toMatchObject([
        { id: null, personId: ids.person('rhys'), categoryId: 'membership', from: null },
      ]),
    );
    expect(words).toHaveProperty('value', 'Trustee of the Youth Trust');
  });

  it('have categories in the partnership’s own words; one in use stays', async () => {
    const { bridge, user } = open(
      {},
      {},
      { 'registers:saveInterestCategories': () => refuse('category-in-use', { name: 'Work' }) },
    );
    await user.click(await screen.findByRole('button', { name: 'Edit categories' }));
    const panel = await screen.findByRole('dialog', { name: 'Categories of interests' });
    await user.click(
      within(panel).getByRole('button', { name: 'Remove Their paid work or business' }),
    );
    await user.click(within(panel).getByRole('button', { name: 'Add a category' }));
    await user.click(within(panel).getByRole('button', { name: 'Save categories' }));
    expect(within(panel).getByText('Enter the category, or remove it')).toBeDefined();
    await user.type(within(panel).getByRole('textbox', { name: 'Category 5' }), 'Land');
    await user.click(within(panel).getByRole('button', { name: 'Save categories' }));
    await waitFor(() => expect(bridge.sent('registers:saveInterestCategories')).toHaveLength(1));
    const [sent] = bridge.sent('registers:saveInterestCategories');
    expect(sent?.categories.map(({ id }) => id)).toEqual([
      'well-being',
      'employer',
      'membership',
      'control',
      null,
    ]);
    expect(
      await screen.findByText(/An interest is registered under “Work”, so it stays/),
    ).toBeDefined();
  });
});

describe('gifts and hospitality (I6)', () => {
  it('say that this is evidence, and which wait to be registered where the terms ask for it (Warwickshire Code)', async () => {
    open(
      { gifts: [aGift('lunch'), aGift('pen', { what: 'A pen', isAccepted: false })] },
      { giftsRegistered: stated(true, 'Code, Gifts') },
    );
    expect(await screen.findByText(/It is not the statutory register/)).toBeDefined();
    expect(
      screen.getByText(/^What is accepted is registered.*\(terms of reference, Code, Gifts\)/),
    ).toBeDefined();
    expect(screen.getByText('Accepted, not registered yet')).toBeDefined();
    expect(screen.getByText('for 11 days')).toBeDefined();
    expect(screen.getByText('Declined')).toBeDefined();
  });

  it('take the day of registration only of what was accepted', async () => {
    const { bridge, user } = open();
    await user.click(await screen.findByRole('button', { name: 'New gift or hospitality' }));
    const panel = await screen.findByRole('dialog', { name: 'New gift or hospitality' });
    await user.selectOptions(
      within(panel).getByRole('combobox', { name: 'Person' }),
      'Tomos ap Rhys, Anyshire Fire and Rescue Service',
    );
    await user.type(within(panel).getByRole('textbox', { name: 'Offered on' }), '1/6/2026');
    await user.type(within(panel).getByRole('textbox', { name: 'What was offered' }), 'Lunch');
    await user.type(within(panel).getByRole('textbox', { name: 'By whom' }), 'A supplier');
    await user.type(
      within(panel).getByRole('textbox', { name: /^Registered with their own/ }),
      '2/6/2026',
    );
    await user.click(within(panel).getByRole('checkbox', { name: 'It was accepted' }));
    expect(within(panel).queryByRole('textbox', { name: /^Registered with/ })).toBeNull();
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(bridge.sent('registers:saveGift')).toMatchObject([
        { on: '2026-06-01', isAccepted: false, registeredOn: null, value: '' },
      ]),
    );
  });
});

describe('raising concerns (I7)', () => {
  it('shows the policy with its clause, and that nothing of the kind is logged here', async () => {
    open({}, { concernsPolicy: stated('Own body’s policy, else the County Council’s', 'Code') });
    const section = await screen.findByRole('region', { name: 'Raising concerns' });
    expect(within(section).getByText(/^Policy: Own body’s policy.*Code/)).toBeDefined();
    expect(within(section).getByText(/never logged in Minute Book/)).toBeDefined();
    expect(within(section).queryByRole('textbox')).toBeNull();
  });

  it('says so where the rule has not been entered', async () => {
    open({}, { concernsPolicy: NOT_ENTERED });
    expect(
      await screen.findByText(/“Policy for raising concerns” has not been entered/),
    ).toBeDefined();
  });
});

describe('notified matters (N11)', () => {
  it('wait for an agenda, the oldest first, and lead to the one that took them up', async () => {
    open({
      notifiedMatters: [
        aMatter('new', { on: isoDate('2026-06-10'), what: 'A merger' }),
        aMatter('old'),
        aMatter('done', { what: 'A move', takenUpBy: ids.meeting('june') }),
      ],
    });
    const table = await screen.findByRole('table', { name: 'Notified matters' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell')[2]?.textContent)).toEqual([
      'A new representativeRepresentation',
      'A mergerRepresentation',
      'A moveRepresentation',
    ]);
    expect(within(rows[0]!).getByText('for 11 days')).toBeDefined();
    expect(
      within(rows[2]!).getByRole('link', { name: 'Agenda of Wednesday 10 June 2026' }),
    ).toBeDefined();
  });

  it('are put on the agenda of the next meeting as a new item', async () => {
    const { bridge, user } = open({ notifiedMatters: [aMatter('old')] });
    await user.click(
      await screen.findByRole('button', {
        name: 'Put the matter from Fire Authority on an agenda',
      }),
    );
    const panel = await screen.findByRole('dialog', { name: 'Put on an agenda' });
    const title = within(panel).getByRole('textbox', { name: 'Title of the new item' });
    expect(title).toHaveProperty('value', 'A new representative');
    await user.click(within(panel).getByRole('button', { name: 'Put on the agenda' }));
    await waitFor(() =>
      expect(bridge.sent('registers:takeUpMatter')).toMatchObject([
        { meetingId: ids.meeting('august'), itemTitle: 'A new representative' },
      ]),
    );
  });

  it('are entered with who told it, when, and from when it holds', async () => {
    const { bridge, user } = open({}, { changesNotified: stated(true, '3.1') });
    expect(
      await screen.findByText(
        'Members tell the partnership of changes (terms of reference, clause 3.1).',
      ),
    ).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'New matter' }));
    const panel = await screen.findByRole('dialog', { name: 'New matter' });
    await user.type(within(panel).getByRole('combobox', { name: 'By whom' }), 'Fire Authority');
    await user.type(within(panel).getByRole('textbox', { name: 'What was told' }), 'A merger');
    await user.click(within(panel).getByRole('radio', { name: 'Other' }));
    await user.type(within(panel).getByRole('textbox', { name: 'Holds from' }), '1/9/2026');
    await user.click(within(panel).getByRole('button', { name: 'Save matter' }));
    await waitFor(() =>
      expect(bridge.sent('registers:saveNotifiedMatter')).toMatchObject([
        {
          id: null,
          on: '2026-06-12',
          from: 'Fire Authority',
          what: 'A merger',
          kind: 'other',
          effectiveOn: '2026-09-01',
        },
      ]),
    );
  });
});
