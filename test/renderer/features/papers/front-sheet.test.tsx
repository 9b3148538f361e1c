import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { usualHouseStyle } from '#shared/model/house-style';
import { openPapers } from '../../../support/open-papers';

async function newPaper(changes = {}) {
  const opened = openPapers({}, changes);
  await opened.user.click(await screen.findByRole('button', { name: 'New paper' }));
  return { ...opened, panel: within(await screen.findByRole('dialog')) };
}

it('takes what the front sheet of a paper says, one recommendation to a line', async () => {
  const { user, bridge, panel } = await newPaper();
  await user.type(panel.getByRole('textbox', { name: 'Title' }), 'Closure report');
  await user.type(panel.getByRole('textbox', { name: 'Summary' }), 'What was done.');
  const asked = panel.getByRole('textbox', { name: 'Recommendations' });
  await user.type(asked, 'Note the report{Enter}{Enter}  Close the group ');
  await user.selectOptions(panel.getByRole('combobox', { name: 'Marking' }), 'OFFICIAL-SENSITIVE');
  expect(panel.queryByRole('textbox', { name: 'Title in Welsh' })).toBeNull();
  await user.click(panel.getByRole('button', { name: 'Save paper' }));
  await waitFor(() =>
    expect(bridge.sent('papers:add')).toMatchObject([
      {
        summary: 'What was done.',
        recommendations: ['Note the report', 'Close the group'],
        marking: 'OFFICIAL-SENSITIVE',
      },
    ]),
  );
});

it('says when there are too many recommendations, or one is too long, and keeps them', async () => {
  const { user, bridge, panel } = await newPaper();
  await user.type(panel.getByRole('textbox', { name: 'Title' }), 'Closure report');
  const asked = panel.getByRole('textbox', { name: 'Recommendations' });
  await user.click(asked);
  await user.paste(Array.from({ length: 51 }, (_, n) => `Do ${n}`).join('\n'));
  await user.click(panel.getByRole('button', { name: 'Save paper' }));
  expect(await panel.findByText(/at most 50 recommendations/)).toBeDefined();
  await user.clear(asked);
  await user.paste('x'.repeat(201));
  await user.click(panel.getByRole('button', { name: 'Save paper' }));
  expect(await panel.findByText(/too long/i)).toBeDefined();
  expect(bridge.sent('papers:add')).toEqual([]);
});

it('asks the title in Welsh where papers go out in Welsh', async () => {
  const { panel } = await newPaper({ houseStyle: { ...usualHouseStyle, languages: 'both' } });
  expect(panel.getByRole('textbox', { name: 'Title in Welsh' }).getAttribute('lang')).toBe('cy');
});
