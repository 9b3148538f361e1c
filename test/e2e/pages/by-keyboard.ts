import { expect, type Locator } from '@playwright/test';

type TabKey = 'Tab' | 'Shift+Tab';

/** Presses Tab, or Shift+Tab, until a control has the focus, as somebody without a mouse does. */
export async function tabTo(control: Locator, key: TabKey = 'Tab'): Promise<void> {
  const page = control.page();
  await control.waitFor();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(control).toBeFocused();
}

/** Goes to a control by Tab, or Shift+Tab, and presses Enter on it. */
export async function press(control: Locator, key: TabKey = 'Tab'): Promise<void> {
  await tabTo(control, key);
  await control.page().keyboard.press('Enter');
}
