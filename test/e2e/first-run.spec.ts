import type { Page } from '@playwright/test';
import { expectAccessible } from './axe-scan';
import { goTo } from './pages/partnership-pages';
import { expect, test } from './running-app';

const STEPS = [
  ['What is due', 'What is due'],
  ['The agenda', null],
  ['Minutes and quorum', null],
  ['The action log', 'Actions'],
  ['Export and send', null],
  ['Help', 'Getting started'],
] as const;

const card = (page: Page) => page.getByRole('region', { name: 'Tour' });

test('the tour shows the real screens of the sample, by the keyboard alone', async ({
  app: { page },
}) => {
  await page.getByRole('button', { name: 'Take the tour' }).press('Enter');
  for (const [place, [title, screen]] of STEPS.entries()) {
    const heading = card(page).getByRole('heading', { name: `${place + 1} of 6: ${title}` });
    await expect(heading).toBeVisible();
    if (screen !== null) {
      await expect(
        page.getByRole('main').getByRole('heading', { name: screen, level: 1 }),
      ).toBeVisible();
    }
    if (title === 'The agenda') {
      await expect(page.getByRole('textbox', { name: 'Title of item 1' })).toBeVisible();
    }
    if (title === 'Minutes and quorum') {
      await expect(page.getByRole('textbox', { name: 'Minutes of the meeting' })).toBeVisible();
      await expect(page.getByText(/^Quorate: 14 of 16/)).toBeVisible();
    }
    if (title === 'Export and send') {
      await expect(page.getByRole('button', { name: /Make a pack/ })).toBeVisible();
    }
    await expectAccessible(page, `tour, ${title}`);
    // However late the screen takes the focus, it comes back to the tour.
    const onward = card(page).getByRole('button', { name: /^(Next|Finish)$/ });
    await expect(onward).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(card(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(card(page)).toHaveCount(0);
});

test('the sample is removed whole, with a question before and an Undo after', async ({
  app: { page },
}) => {
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByText('New here?')).toHaveCount(0);
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await goTo(page, 'Partnership details');
  await page.getByRole('button', { name: /^Remove the sample/ }).click();
  const question = page.getByRole('dialog', { name: 'Remove “Safer Anyshire”?' });
  await expect(question).toContainText('2 meetings');
  await expectAccessible(page, 'removing the sample');
  await question.getByRole('button', { name: 'Remove the sample' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome to Minute Book' })).toBeVisible();
  await goTo(page, 'People');
  await expect(page.getByText('Amina Ahmed')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Amina Ahmed' })).toBeVisible();
  await goTo(page, 'Safer Anyshire');
  await expect(page.getByRole('row')).toHaveCount(4);
});
