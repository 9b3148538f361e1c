import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Output } from '#shared/ipc/contract';
import { ok } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { ids } from '../../../support/board-builders';
import { boardAnswers, UNDO } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { TODAY } from '../../../support/sample-records';

const body = (key: string, name: string, people = 0, memberships = 0) => ({
  id: ids.organisation(key),
  name,
  people,
  memberships,
});

const openList = (organisations: Output<'people:organisations'>) =>
  openScreen('/people/organisations', {
    ...boardAnswers(),
    'people:organisations': () => ok(organisations),
  });

describe('all organisations (P18)', () => {
  it('are listed with their people and memberships, and found by name', async () => {
    const { user } = openList([body('police', 'Heddlu Môn', 3, 2), body('courts', 'Courts')]);
    const row = await screen.findByRole('row', { name: /Heddlu Môn/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['Heddlu Môn', '3', '2']);
    expect(screen.getByRole('row', { name: /Courts/ }).textContent).toBe('CourtsNobodyNone');
    await user.type(screen.getByRole('textbox', { name: 'Find an organisation' }), 'mon');
    expect(screen.queryByRole('row', { name: /Courts/ })).toBeNull();
    await user.type(screen.getByRole('textbox', { name: 'Find an organisation' }), 'x');
    expect(screen.getByText('No organisation has these words in its name.')).toBeDefined();
  });

  it('that may be entered twice are named above, with the way to compare them', async () => {
    openList([body('a', 'Anyshire Police'), body('b', 'Police, Anyshire')]);
    const name = 'Compare and merge Anyshire Police and Police, Anyshire';
    const link = await screen.findByRole('link', { name });
    expect(link.getAttribute('href')).toBe('#/people/organisations/merge/body-a/body-b');
  });

  it('are said to be none where none is known', async () => {
    openList([]);
    expect(await screen.findByText('No organisation is known here yet')).toBeDefined();
  });
});

describe('one organisation (P18)', () => {
  const found: Output<'people:openOrganisation'> = {
    organisation: { id: ids.organisation('police'), name: 'Anyshire Police' },
    today: TODAY,
    people: [{ id: ids.person('bell'), name: 'Grace Bell', jobTitle: 'Superintendent' }],
    memberships: [
      {
        partnershipId: ids.partnership('one'),
        partnershipName: 'Safer Anyshire',
        standing: 'member',
        from: isoDate('2024-04-01'),
        until: null,
        isCurrent: true,
        people: ['Grace Bell', 'Ann Ray'],
      },
      {
        partnershipId: ids.partnership('two'),
        partnershipName: 'Violence Board',
        standing: 'member',
        from: isoDate('2020-04-01'),
        until: isoDate('2022-03-31'),
        isCurrent: false,
        people: [],
      },
    ],
    actions: [
      {
        id: ids.action(1),
        reference: 'A-2026-001',
        due: null,
        status: 'open',
        partnershipId: ids.partnership('one'),
        partnershipName: 'Safer Anyshire',
      },
    ],
  };
  const openBody = (answer: Output<'people:openOrganisation'>) =>
    openScreen('/people/organisations/body-police', {
      ...boardAnswers(),
      'people:openOrganisation': () => ok(answer),
      'people:organisations': () => ok([]),
      'people:renameOrganisation': () => ok({ undo: UNDO }),
    });

  it('is shown with memberships of all times, its people, and its actions as links to the log', async () => {
    openBody(found);
    const memberships = await screen.findByRole('table', { name: 'Memberships' });
    expect(within(memberships).getByRole('row', { name: /Safer/ }).textContent).toBe(
      'Safer AnyshireMemberFrom 1 Apr 2024Grace Bell, Ann Ray',
    );
    expect(within(memberships).getByRole('row', { name: /Violence/ }).textContent).toBe(
      'Violence BoardOver1 Apr 2020 to 31 Mar 2022Nobody',
    );
    expect(screen.getByRole('link', { name: 'Grace Bell' }).getAttribute('href')).toBe(
      '#/people/person-bell',
    );
    expect(screen.getByRole('link', { name: 'A-2026-001' }).getAttribute('href')).toBe(
      '#/p/partnership-one/actions?open=action-1',
    );
  });

  it('says plainly what it has not', async () => {
    openBody({ ...found, people: [], memberships: [], actions: [] });
    expect(await screen.findByText('It is a member of no partnership here.')).toBeDefined();
    expect(screen.getByText('No open action is its own.')).toBeDefined();
    expect(screen.getByText('Nobody here is entered as employed there.')).toBeDefined();
  });

  it('is renamed in a panel', async () => {
    const { user, bridge } = openBody(found);
    await user.click(await screen.findByRole('button', { name: 'Rename' }));
    const panel = within(await screen.findByRole('dialog', { name: 'Rename Anyshire Police' }));
    const name = panel.getByRole('textbox', { name: /^Name/ });
    await user.clear(name);
    await user.type(name, '{Enter}');
    expect(await panel.findByText('Enter a name')).toBeDefined();
    await user.type(name, 'Heddlu{Enter}');
    await waitFor(() =>
      expect(bridge.sent('people:renameOrganisation')).toEqual([
        { organisationId: 'body-police', name: 'Heddlu' },
      ]),
    );
  });
});
