import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './partnership-pages';

/** The screen of the structure and reports of one partnership. */
export class StructurePage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await goTo(this.page, 'Structure and reports');
    await this.page.getByRole('heading', { name: 'Reports', exact: true }).waitFor();
  }

  report(title: string): Locator {
    return this.page.getByRole('row', { name: title });
  }

  /** Enters when a report that is listed already is due next. */
  async dueNext(title: string, day: string): Promise<void> {
    await this.page.getByRole('button', { name: `Change “${title}”` }).click();
    const panel = this.page.getByRole('dialog');
    await panel.getByRole('textbox', { name: 'Next due on' }).fill(day);
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.waitFor({ state: 'hidden' });
  }

  async recordSent(title: string, day: string): Promise<void> {
    await this.page.getByRole('button', { name: `Record as sent: ${title}` }).click();
    const panel = this.page.getByRole('dialog');
    await panel.getByRole('textbox', { name: 'Sent on' }).fill(day);
    await panel.getByRole('button', { name: 'Record', exact: true }).click();
    await panel.waitFor({ state: 'hidden' });
  }

  /** Opens the form of what the partnership is set up for, and makes it a task and finish group. */
  async taskAndFinish(ends: string): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Change what it is set up for' }).click();
    const panel = this.page.getByRole('dialog');
    await panel.getByRole('combobox', { name: 'It is' }).selectOption('Task and finish group');
    await panel.getByRole('textbox', { name: 'Purpose' }).fill('Halve burglary in the ports');
    await panel.getByRole('textbox', { name: 'Ends on' }).fill(ends);
    await panel.getByRole('button', { name: 'Save' }).click();
    return panel;
  }
}

/** The picture of the structure of all partnerships. */
export class PicturePage {
  readonly picture: Locator;
  constructor(private readonly page: Page) {
    this.picture = page.getByRole('group', { name: 'Picture' });
  }

  async open(): Promise<void> {
    await goTo(this.page, 'Structure');
    await expect(this.picture.getByRole('link').first()).toBeVisible();
  }

  /** What the boxes say: the name, and what is said of it. */
  async boxes(): Promise<string[]> {
    const texts = await this.picture.getByRole('link').allInnerTexts();
    return texts.map((text) => text.split(/\n+/).join(', '));
  }

  line(sentence: string): Locator {
    return this.picture.getByRole('img', { name: sentence });
  }
}
