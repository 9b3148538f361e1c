import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anItem } from '../../../support/sample-records';
import { keptVersion, minuted, openRecord } from '../../../support/open-record';

const first = keptVersion('with-chair', minuted('Ten cameras were bought.'), '2026-06-11');
const second = keptVersion('approved', minuted('Six cameras were bought.'), '2026-06-12');
const now = minuted('Six cameras were bought at once.');

/** What the comparison shows of each item that differs, as it is read out. */
async function differences(): Promise<string[]> {
  const result = await screen.findByRole('region', { name: 'What is different' });
  return within(result)
    .queryAllByRole('article')
    .map((item) => (item.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
}

describe('versions (M1)', () => {
  it('are none before the minutes took a step, and there is nothing to compare', async () => {
    openRecord(now);
    expect(await screen.findByText(/^No version has been kept yet/)).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'Compare versions' })).toBeNull();
  });

  it('are listed with when and why, the latest first', async () => {
    openRecord(now, [first, second]);
    const table = await screen.findByRole('table', { name: 'Versions of the minutes' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Approved', 'Given to the Chair']);
    expect(within(table).getByText('11 June 2026, 10.42am')).toBeDefined();
  });

  it('say who kept them, where it is recorded', async () => {
    const { user } = openRecord(now, [first, { ...second, by: 'Ann Lee' }]);
    const rows = await screen.findAllByRole('row', { name: /^(Approved|Given)/ });
    expect(rows.map((row) => within(row).getAllByRole('cell')[1]?.textContent)).toEqual([
      'Ann Lee',
      'not recorded',
    ]);
    const compared = within(screen.getByRole('combobox', { name: 'Compare' }));
    expect(compared.getAllByRole('option').map((one) => one.textContent)).toEqual([
      'Given to the Chair, 11 June 2026, 10.42am',
      'Approved, 12 June 2026, 10.42am, kept by Ann Lee',
      'The text now',
    ]);
    await user.click(screen.getByRole('button', { name: /^Read the version: Approved/ }));
    const name = 'Approved, 12 June 2026, 10.42am, kept by Ann Lee';
    expect(await screen.findByRole('dialog', { name })).toBeDefined();
  });

  it('are read whole', async () => {
    const { user } = openRecord(now, [first, second]);
    const name = 'Given to the Chair, 11 June 2026, 10.42am';
    await user.click(await screen.findByRole('button', { name: `Read the version: ${name}` }));
    const dialog = await screen.findByRole('dialog', { name });
    expect(within(dialog).getByRole('heading', { name: '1. Cameras' })).toBeDefined();
    expect(within(dialog).getByText('Ten cameras were bought.')).toBeDefined();
    expect(within(dialog).getByText('Nothing was recorded under this item.')).toBeDefined();
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  });
});

describe('the comparison of versions (M1)', () => {
  it('shows the latest against the text now, only what differs, in words', async () => {
    openRecord(now, [first, second]);
    expect(await differences()).toEqual([
      'CamerasChangedSix cameras were bought added: at once (end of change) .',
    ]);
  });

  it('shows any two', async () => {
    const { user } = openRecord(now, [first, second]);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Compare' }), first.id);
    await user.selectOptions(screen.getByRole('combobox', { name: 'with' }), second.id);
    expect(await differences()).toEqual([
      'CamerasChanged removed: Ten (end of change) added: Six (end of change) cameras were bought.',
    ]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'with' }), first.id);
    expect(
      await screen.findByText('These two say the same, item by item and word by word.'),
    ).toBeDefined();
  });

  it('names items that are new, gone or called otherwise', async () => {
    const agenda = [anItem(1, { title: 'Body cameras' }), anItem(3, { title: 'Late item' })];
    openRecord(minuted('Six cameras were bought.', { agenda }), [second]);
    const [renamed, added, gone] = await differences();
    expect(renamed).toContain('Body camerasChanged');
    expect(renamed).toContain('removed: Cameras');
    expect(added).toBe('Late itemNew item');
    expect(gone).toBe('BudgetNo longer there');
  });
});
