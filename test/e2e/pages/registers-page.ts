import type { Locator, Page } from '@playwright/test';
import { goTo } from './partnership-pages';

/** The registers of the open partnership: the list of all of them, and each one. */
export class RegistersPage {
  constructor(private readonly page: Page) {}

  /** The way from the list of registers to one of them. */
  async open(register: string): Promise<void> {
    const { page } = this;
    await goTo(page, 'Registers');
    await page.getByRole('main').getByRole('link', { name: register, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: register, exact: true }).waitFor();
    await page.getByRole('status').first().waitFor();
  }

  /** The names of all registers, as the list has them. */
  async names(): Promise<string[]> {
    await goTo(this.page, 'Registers');
    await this.page.getByRole('heading', { level: 1, name: 'Registers' }).waitFor();
    const links = this.page.getByRole('main').getByRole('table').getByRole('link');
    await links.first().waitFor();
    return links.allInnerTexts();
  }

  row(words: string | RegExp): Locator {
    return this.page.getByRole('row', { name: words });
  }

  async find(words: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Words' }).fill(words);
  }

  async supersede(reference: string, by: string): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: `Change what became of ${reference}` }).click();
    const panel = page.getByRole('dialog');
    await panel
      .getByRole('combobox', { name: 'Does it still stand?' })
      .selectOption('A later decision took its place');
    const choice = panel.getByRole('combobox', { name: 'Decision that took its place' });
    const option = choice.getByRole('option', { name: new RegExp(`^${by},`) });
    await choice.selectOption({ label: (await option.textContent()) ?? '' });
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.waitFor({ state: 'hidden' });
  }

  async plan(title: string, when: string): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: 'Add to the plan' }).click();
    const panel = page.getByRole('dialog');
    await panel.getByRole('textbox', { name: 'Item' }).fill(title);
    await panel.getByRole('textbox', { name: 'Planned for' }).fill(when);
    await panel.getByRole('textbox', { name: 'Asked for by' }).fill('Northwick District Council');
    await panel.getByRole('button', { name: 'Add', exact: true }).click();
    await panel.waitFor({ state: 'hidden' });
  }

  async raise(what: string, isConfidential: boolean): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: 'Add a risk or issue' }).click();
    const panel = page.getByRole('dialog');
    await panel.getByRole('textbox', { name: 'What it is' }).fill(what);
    if (isConfidential) await panel.getByRole('checkbox', { name: /^Confidential/ }).check();
    await panel.getByRole('button', { name: 'Add', exact: true }).click();
    await panel.waitFor({ state: 'hidden' });
  }
}
