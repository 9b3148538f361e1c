import { storedMeetings } from '../support/stored-text';
import { recordFault } from '../faults/fault-table';
import { expectAccessible } from './axe-scan';
import { openFirstMinutes } from './pages/meeting-pages';
import { goTo } from './pages/partnership-pages';
import { PrivacyPage } from './pages/privacy-page';
import { expect, openSample, test } from './running-app';

test.describe('R31: the privacy screen', () => {
  test('takes the minutes off the screen in the middle of typing, and loses nothing', async ({
    app: { page, electron },
    userFolder,
  }) => {
    await openSample(page);
    const minutes = await openFirstMinutes(page);
    const privacy = new PrivacyPage(page);
    const ways = [
      () => privacy.hideByKey(),
      () => PrivacyPage.lockComputer(electron),
      async () => {
        await page.keyboard.press('Control+k');
        await page.getByRole('textbox', { name: 'Commands' }).fill('Hide everything');
        await page.keyboard.press('Enter');
      },
    ];
    const title = await page.title();
    let lost = 0;
    for (const [n, hide] of ways.entries()) {
      const words = `Canary ${n} in mid-sentence`;
      await minutes.write(words);
      await hide();
      await privacy.isUp();
      expect(await privacy.contents()).not.toContain('Canary');
      await page.keyboard.type('elsewhere');
      await expect.poll(() => storedMeetings(`${userFolder}/data`)).toContain(words);
      if (n === 0) await expectAccessible(page, 'everything is hidden');
      await privacy.showAgain.focus();
      await page.keyboard.press('Enter');
      await expect(minutes.text).toContainText(words);
      await expect(page).toHaveTitle(title);
      await page.keyboard.type('. And on. ');
      await minutes.isSaved();
      const stored = await storedMeetings(`${userFolder}/data`);
      if (!stored.includes(`${words}. And on.`) || stored.includes('elsewhere')) lost += 1;
    }
    recordFault({
      fault: 'R31',
      what: 'everything hidden while somebody types',
      trials: ways.length,
      lost,
    });
    expect(lost).toBe(0);
  });

  test('keeps an open form as it was', async ({ app: { page } }) => {
    await openSample(page);
    await page.getByRole('button', { name: 'New meeting' }).click();
    const place = page.getByRole('textbox', { name: 'Place' });
    await place.fill('Committee Room 7');
    const privacy = new PrivacyPage(page);
    await privacy.hideByKey();
    expect(await privacy.contents()).not.toContain('Room');
    await privacy.showAgain.click();
    await expect(place).toHaveValue('Committee Room 7');
    await expect(place).toBeFocused();
  });

  test('comes by itself after the minutes that were chosen', async ({ app: { page } }) => {
    await openSample(page);
    await goTo(page, 'Settings');
    const choice = page.getByRole('combobox', { name: /^Hide everything when/ });
    await expect(choice).toHaveValue('15');
    await choice.selectOption('1 minute');
    await expect(page.getByText('Everything is hidden after 1 idle minute.')).toBeVisible();
    await goTo(page, 'Help');
    await goTo(page, 'Settings');
    await expect(choice).toHaveValue('1');
    await expectAccessible(page, 'settings');
  });
});
