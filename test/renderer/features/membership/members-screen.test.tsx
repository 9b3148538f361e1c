import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ok, refuse } from '#shared/ipc/result';
import { boardAnswers, boardView, UNDO, type Answers } from '../../../support/fake-bridge';
import { openScreen } from '../../../support/open-screen';
import { ids } from '../../../support/board-builders';

const view = boardView();
const ADDRESS = `/p/${view.partnership.id}/members`;

function saving(more: Answers = {}): Answers {
  const saved = () => ok({ view, undo: UNDO });
  return {
    ...boardAnswers(view),
    'partnerships:saveMember': saved,
    'partnerships:saveRepresentative': saved,
    'partnerships:saveOffice': saved,
    ...more,
  };
}

describe('MembersScreen', () => {
  it('shows the organisations with their people and the word for a stand-in', async () => {
    openScreen(ADDRESS, saving());
    expect(await screen.findByText('Anyshire Constabulary')).toBeDefined();
    expect(screen.getByRole('button', { name: /^Edit Carla Webb/ }).textContent).toContain(
      'Substitute, Superintendent',
    );
    expect(
      screen.getByText('16 organisations, 16 seats, none vacant; 16 count towards the quorum'),
    ).toBeDefined();
  });

  it('adds organisations one after another with Enter', async () => {
    const { bridge, user } = openScreen(ADDRESS, saving());
    await user.click(await screen.findByRole('button', { name: 'Add organisation' }));
    const name = await screen.findByRole('textbox', { name: 'Organisation' });
    await user.type(name, 'Anyshire Coroner{Enter}');
    await waitFor(() => expect(name).toHaveProperty('value', ''));
    expect(document.activeElement).toBe(name);
    await user.type(name, 'Harbour Board{Enter}');
    await waitFor(() => expect(bridge.sent('partnerships:saveMember')).toHaveLength(2));
    expect(bridge.sent('partnerships:saveMember')[0]).toMatchObject({
      memberId: null,
      organisationName: 'Anyshire Coroner',
      seats: 1,
      countsTowardsQuorum: true,
      from: null,
      until: null,
    });
  });

  it('says how much too long a name is, and keeps all of it', async () => {
    const { bridge, user } = openScreen(ADDRESS, saving());
    await user.click(await screen.findByRole('button', { name: 'Add organisation' }));
    const name = await screen.findByRole('textbox', { name: 'Organisation' });
    await user.click(name);
    await user.paste('x'.repeat(201));
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/1 character too many/)).toBeDefined();
    expect(name).toHaveProperty('value', 'x'.repeat(201));
    expect(document.activeElement).toBe(name);
    expect(bridge.sent('partnerships:saveMember')).toEqual([]);
  });

  it('shows a refusal and keeps what was typed', async () => {
    const { user } = openScreen(
      ADDRESS,
      saving({
        'partnerships:saveMember': () => refuse('already-there', { name: 'Anyshire Homes' }),
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Add organisation' }));
    const name = await screen.findByRole('textbox', { name: 'Organisation' });
    await user.type(name, 'Anyshire Homes{Enter}');
    expect(await screen.findByText(/“Anyshire Homes” is already on the list/)).toBeDefined();
    expect(name).toHaveProperty('value', 'Anyshire Homes');
  });

  it('offers Undo after a change and sends its token', async () => {
    const { bridge, user } = openScreen(ADDRESS, saving());
    await user.click(await screen.findByRole('button', { name: 'Add organisation' }));
    await user.type(await screen.findByRole('textbox', { name: 'Organisation' }), 'Coroner{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Undo', hidden: true }));
    expect(bridge.sent('app:undo')).toEqual([{ token: UNDO }]);
    expect(await screen.findByText('Taken back.')).toBeDefined();
  });

  it('ends a membership by its last day and refuses one before the first', async () => {
    const { bridge, user } = openScreen(ADDRESS, saving());
    await user.click(await screen.findByRole('button', { name: 'Edit HMP Riverton' }));
    await user.type(await screen.findByRole('textbox', { name: 'First day' }), '1/6/2026');
    const last = screen.getByRole('textbox', { name: 'Last day' });
    await user.type(last, '31/5/2026{Enter}');
    expect(await screen.findByText('The last day is before the first day.')).toBeDefined();
    await user.clear(last);
    await user.type(last, '30/6/2026{Enter}');
    await waitFor(() =>
      expect(bridge.sent('partnerships:saveMember')).toMatchObject([
        { memberId: ids.member('prison'), from: '2026-06-01', until: '2026-06-30' },
      ]),
    );
  });

  it('adds somebody already known without making them a second time', async () => {
    const { bridge, user } = openScreen(ADDRESS, saving());
    await user.click(
      await screen.findByRole('button', { name: 'Add person to Anyshire Constabulary' }),
    );
    const name = await screen.findByRole('combobox', { name: 'Name' });
    await user.type(name, 'Beth');
    await user.click(
      await screen.findByRole('option', {
        name: 'Beth Carter, Anyshire County Council',
        hidden: true,
      }),
    );
    await user.click(screen.getByRole('radio', { name: 'Accompanying' }));
    await user.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(() =>
      expect(bridge.sent('partnerships:saveRepresentative')).toMatchObject([
        {
          personId: ids.person('carter'),
          person: { name: 'Beth Carter' },
          memberId: ids.member('police'),
          role: 'accompanying',
        },
      ]),
    );
  });

  it('says what is odd about an e-mail address, and takes it all the same', async () => {
    const { bridge, user } = openScreen(ADDRESS, saving());
    await user.click(
      await screen.findByRole('button', { name: 'Add person to Anyshire Constabulary' }),
    );
    await user.type(await screen.findByRole('combobox', { name: 'Name' }), 'Ann Lee');
    const email = screen.getByRole('textbox', { name: 'E-mail' });
    await user.type(email, 'ann at anyshire');
    expect(screen.getByText(/^There is a space in this address/)).toBeDefined();
    await user.type(email, '{Enter}');
    await waitFor(() =>
      expect(bridge.sent('partnerships:saveRepresentative')).toMatchObject([
        { person: { name: 'Ann Lee', email: 'ann at anyshire' } },
      ]),
    );
  });

  it('takes a name that was changed after the choice for another person', async () => {
    const { bridge, user } = openScreen(ADDRESS, saving());
    await user.click(
      await screen.findByRole('button', { name: 'Add person to Anyshire Constabulary' }),
    );
    const name = await screen.findByRole('combobox', { name: 'Name' });
    await user.type(name, 'Beth');
    await user.click(await screen.findByRole('option', { name: /^Beth Carter/, hidden: true }));
    await user.type(name, 'et{Enter}');
    await waitFor(() =>
      expect(bridge.sent('partnerships:saveRepresentative')).toMatchObject([
        { personId: null, person: { name: 'Beth Carteret' } },
      ]),
    );
  });
});
