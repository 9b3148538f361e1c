import { NewPartnershipPage } from './pages/partnership-pages';
import { expect, test } from './running-app';

test.describe('the first start', () => {
  test('offers a preset, a blank partnership and the sample', async ({ app: { page } }) => {
    await expect(page.getByRole('heading', { name: 'Welcome to Minute Book' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Choose a preset' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'New blank partnership' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Open the sample' })).toBeVisible();
  });

  test('makes a partnership from each preset, silent rules shown as silent', async ({
    app: { page },
  }) => {
    const presets = [
      ['Safer Essex', 'At least one third of the member organisations', '8.7'],
      ['BCP Safer Communities Strategic Group', 'At least half of the member organisations', '4.4'],
      ['Warwickshire Safer Communities Partnership', 'Terms of reference silent', ''],
      ['Wales Association of Community Safety Officers', 'Terms of reference silent', ''],
    ] as const;
    for (const [preset, quorum, clause] of presets) {
      await page.getByRole('link', { name: 'New partnership' }).click();
      await new NewPartnershipPage(page).create({
        preset,
        name: `Ours, after ${preset}`,
        area: 'Anyshire',
        contact: 'Beth Carter',
      });
      await page.getByRole('link', { name: 'Terms of reference' }).click();
      await page.getByText('All rules').click();
      const row = page.getByRole('row', { name: /^Quorum (At|Terms)/ });
      await expect(row).toContainText(quorum);
      await expect(row.getByRole('cell').nth(1)).toHaveText(clause);
    }
  });

  test('makes a blank partnership, in which no rule is entered', async ({ app: { page } }) => {
    await page.getByRole('link', { name: 'New blank partnership' }).click();
    await new NewPartnershipPage(page).create({ name: 'Ours', area: '', contact: '' });
    await page.getByRole('link', { name: 'Terms of reference' }).click();
    await expect(page.getByRole('row', { name: /^Quorum Not/ })).toContainText('Not yet entered');
  });

  test('opens the sample with its meetings', async ({ app: { page } }) => {
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await expect(page.getByRole('heading', { name: 'Meetings', level: 1 })).toBeVisible();
    await expect(page.getByRole('row')).toHaveCount(4);
  });
});
