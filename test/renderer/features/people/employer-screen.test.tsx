import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ChangedBoardView } from '#shared/ipc/areas/employer-change';
import { ok } from '#shared/ipc/result';
import { representativeIdSchema } from '#shared/model/id';
import { stated } from '#shared/model/setting';
import { aPerson, ids } from '../../../support/board-builders';
import { boardAnswers, UNDO } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { TODAY } from '../../../support/sample-records';

const part = (key: string, changes: Partial<ChangedBoardView['parts'][number]> = {}) => ({
  id: representativeIdSchema.parse(key),
  role: 'representative' as const,
  leadsOn: '',
  ownBodyClause: null,
  ...changes,
});

const board: ChangedBoardView = {
  partnershipId: ids.partnership('one'),
  partnershipName: 'Safer Anyshire',
  standIn: stated({ word: 'deputy', sameOrganisation: true, onlyExceptionally: false }, '3.2'),
  parts: [part('seat'), part('deputy', { role: 'stand-in', ownBodyClause: '3.2' })],
  offices: [{ title: 'Chair', findings: ['Holds no seat (5.2).'] }],
  actions: [
    { id: ids.action(1), reference: 'A-2026-001' },
    { id: ids.action(2), reference: 'A-2026-002' },
  ],
};

const open = (boards: ChangedBoardView[]) =>
  openScreen('/people/employer/person-bell', {
    ...boardAnswers(),
    'people:open': () =>
      ok({
        person: aPerson('bell'),
        organisation: 'Anyshire Police',
        today: TODAY,
        holdings: [],
        clashes: [],
      }),
    'people:organisations': () => ok([]),
    'people:previewEmployer': () => ok({ oldEmployer: 'Anyshire Police', boards }),
    'people:changeEmployer': () => ok({ undo: UNDO }),
  });

describe('somebody who changes employer (P18)', () => {
  it('sees the parts that end, the offices hit and the actions that stay before it is recorded', async () => {
    const { user, bridge } = open([board]);
    await user.type(
      await screen.findByRole('combobox', { name: 'New employer' }),
      'County Council{Enter}',
    );
    const deputy = await screen.findByRole('checkbox', { name: /^Deputy, Anyshire Police/ });
    expect(screen.getByText(/Must belong to the member’s own organisation.*3\.2/)).toBeDefined();
    expect(screen.getByText('Holds no seat (5.2).')).toBeDefined();
    expect(screen.getByRole('link', { name: 'A-2026-002' }).getAttribute('href')).toBe(
      '#/p/partnership-one/actions?open=action-2',
    );
    await user.click(deputy);
    await user.click(screen.getByRole('button', { name: 'Record the change' }));
    await waitFor(() =>
      expect(bridge.sent('people:changeEmployer')).toEqual([
        {
          personId: 'person-bell',
          organisationName: 'County Council',
          lastDay: TODAY,
          endedParts: ['seat'],
        },
      ]),
    );
    expect(window.location.hash).toBe('#/people/person-bell');
  });

  it('is told plainly where nothing is touched', async () => {
    const { user } = open([]);
    await user.click(await screen.findByRole('button', { name: 'See what it changes' }));
    expect(await screen.findByText(/^Holds no part for the old employer/)).toBeDefined();
    expect(screen.getByText('No office of Chair or Vice-Chair is touched.')).toBeDefined();
  });

  it('is asked for another employer and a day', async () => {
    const { user, bridge } = open([]);
    const employer = await screen.findByRole('combobox', { name: 'New employer' });
    await user.type(employer, 'Anyshire Police');
    await user.clear(screen.getByRole('textbox', { name: /^Last day/ }));
    await user.click(screen.getByRole('button', { name: 'See what it changes' }));
    expect(screen.getByText('This is the employer already. Choose another one.')).toBeDefined();
    expect(screen.getByText('Enter the last day with the old employer')).toBeDefined();
    expect(bridge.sent('people:previewEmployer')).toEqual([]);
  });
});
