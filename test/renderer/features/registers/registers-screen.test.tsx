import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  count,
  day,
  entry,
  registerTable,
  words,
} from '#shared/documents/registers/register-pieces';
import { ok, refuse } from '#shared/ipc/result';
import { isoDate } from '#shared/model/iso-date';
import { aRisk } from '../../../support/kept-builders';
import { openRegisters } from '../../../support/open-registers';

const rowNames = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

describe('the list of registers', () => {
  it('has each register with what it holds, how many entries, and the way there', async () => {
    const { user } = openRegisters('');
    expect(await screen.findAllByRole('rowheader')).toHaveLength(17);
    const row = screen.getByRole('row', { name: /^Gifts and hospitality/ });
    expect(row.textContent).toContain('16');
    await user.click(screen.getByRole('link', { name: 'Gifts and hospitality' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Gifts and hospitality' }),
    ).toBeDefined();
    expect(await screen.findByText('Nothing is kept here yet')).toBeDefined();
  });

  it('leads back from an address that is none of them', async () => {
    openRegisters('nothing');
    expect(await screen.findByText('There is no such register')).toBeDefined();
    expect(screen.getByRole('link', { name: 'All registers' })).toBeDefined();
  });
});

describe('a register', () => {
  const risks = [
    aRisk('grant', { what: 'The grant may end.', level: 'low' }),
    aRisk('van', { what: 'The van is old.', level: 'high', raisedOn: isoDate('2025-01-01') }),
    aRisk('name', {
      what: 'A name is out.',
      isConfidential: true,
      raisedOn: isoDate('2024-01-01'),
    }),
  ];

  it('shows what has the words and lies within the days, and says how much that is', async () => {
    const { user } = openRegisters('risks', { risks });
    await screen.findByText('The grant may end.');
    expect(screen.getByText(/^3 entries\. 1 entry shown is confidential/)).toBeDefined();
    await user.type(screen.getByRole('textbox', { name: 'Words' }), 'van');
    await waitFor(() => expect(screen.queryByText('The grant may end.')).toBeNull());
    expect(screen.getByText(/^1 of 3 entries: only those with “van”/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    await user.type(screen.getByRole('textbox', { name: 'From' }), '1/1/2026');
    await waitFor(() => expect(screen.queryByText('The van is old.')).toBeNull());
    await user.type(screen.getByRole('textbox', { name: 'Words' }), 'cameras');
    expect(await screen.findByText(/^No entry is found by this/)).toBeDefined();
  });

  it('marks what is confidential in words (M3)', async () => {
    openRegisters('risks', { risks });
    const row = await screen.findByRole('row', { name: /A name is out/ });
    expect(within(row).getByText('Confidential')).toBeDefined();
  });

  it('is sorted by a heading, and the other way by a second press', async () => {
    const { user } = openRegisters('risks', { risks });
    const what = () =>
      screen
        .getAllByRole('row')
        .slice(1)
        .map((row) => within(row).getAllByRole('cell')[0]?.textContent);
    await user.click(await screen.findByRole('button', { name: 'Sort by level' }));
    await waitFor(() =>
      expect(what()).toEqual(['The van is old.', 'The grant may end.', 'A name is out.']),
    );
    expect(
      screen.getByRole('columnheader', { name: /Level|level/ }).getAttribute('aria-sort'),
    ).toBe('ascending');
    await user.click(screen.getByRole('button', { name: 'Sort by level' }));
    await waitFor(() =>
      expect(what()).toEqual(['A name is out.', 'The grant may end.', 'The van is old.']),
    );
  });

  it('is exported as it is shown, without what is confidential unless that is chosen (M3)', async () => {
    const { user, bridge } = openRegisters('risks', { risks }, { 'exports:save': () => ok(null) });
    await screen.findByText('The grant may end.');
    await user.type(screen.getByRole('textbox', { name: 'Words' }), 'grant');
    await user.click(screen.getByRole('button', { name: 'Export risks and issues to Word' }));
    await waitFor(() =>
      expect(bridge.sent('exports:save')).toMatchObject([
        {
          document: 'register',
          register: 'risks',
          version: 'circulated',
          selection: { words: 'grant' },
        },
      ]),
    );
    await user.click(
      screen.getByRole('button', { name: 'Choose a version of the register: risks and issues' }),
    );
    await user.click(await screen.findByRole('menuitem', { name: /^Complete version/ }));
    await waitFor(() =>
      expect(bridge.sent('exports:save')[1]).toMatchObject({ version: 'complete' }),
    );
  });

  it('shows a few screens of a long register at a time', async () => {
    const rows = Array.from({ length: 450 }, (_, number) =>
      entry(String(number), [words(`Entry ${number}`), day(null), count(number)]),
    );
    const table = registerTable(
      'gifts',
      [
        ['What', 1],
        ['On', 1],
        ['Times', 1],
      ],
      rows,
    );
    const { user } = openRegisters('gifts', {}, { 'registerLists:read': () => ok(table) });
    await screen.findByText('Entry 199');
    expect(rowNames()).toHaveLength(200);
    await user.click(screen.getByRole('button', { name: 'Show 200 more' }));
    await user.click(screen.getByRole('button', { name: 'Show 50 more' }));
    expect(rowNames()).toHaveLength(450);
    expect(screen.queryByRole('button', { name: /more$/ })).toBeNull();
  });

  it('of attendance offers the usual years, and asks for the meetings of those days', async () => {
    const { user, bridge } = openRegisters('attendance-by-person');
    const time = await screen.findByRole('combobox', { name: 'Time' });
    await user.selectOptions(time, 'This financial year');
    await waitFor(() =>
      expect(bridge.sent('registerLists:read').at(-1)).toMatchObject({
        from: '2026-04-01',
        until: '2027-03-31',
      }),
    );
    expect((time as HTMLSelectElement).value).toBe('this-financial');
    await user.clear(screen.getByRole('textbox', { name: 'Until' }));
    expect((time as HTMLSelectElement).value).toBe('own');
    await user.selectOptions(time, 'Last calendar year');
    await waitFor(() =>
      expect(bridge.sent('registerLists:read').at(-1)).toMatchObject({
        from: '2025-01-01',
        until: '2025-12-31',
      }),
    );
  });

  it('says why it cannot be shown', async () => {
    openRegisters(
      'risks',
      {},
      { 'registerLists:read': () => refuse('not-found', { what: 'partnership' }) },
    );
    expect(await screen.findByText('This cannot be shown')).toBeDefined();
  });
});
