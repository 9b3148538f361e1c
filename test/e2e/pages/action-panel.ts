import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './partnership-pages';

/** One action beside the log it was opened from. */
export class ActionPanel {
  private constructor(
    private readonly page: Page,
    readonly panel: Locator,
  ) {}

  /** Opens an action in the log of the open partnership, whatever its state. */
  static async open(page: Page, what: RegExp): Promise<ActionPanel> {
    await goTo(page, 'Actions');
    await page.getByRole('combobox', { name: 'Show' }).selectOption('All');
    const row = page.getByRole('row', { name: what });
    await row.getByRole('button', { name: /^Open / }).click();
    const panel = page.getByRole('dialog', { name: /^Action / });
    await panel.waitFor();
    return new ActionPanel(page, panel);
  }

  /** What was reported, the latest first, each with when, by whom and where. */
  get updates(): Locator {
    return this.section('Updates').getByRole('listitem');
  }

  get dueMoves(): Locator {
    return this.section('Due date moved').getByRole('listitem');
  }

  async report(text: string): Promise<void> {
    await this.panel.getByRole('textbox', { name: 'Add an update' }).fill(text);
    await this.panel.getByRole('button', { name: 'Add update' }).click();
    await expect(this.updates.filter({ hasText: text })).toBeVisible();
  }

  async moveDue(to: string, reason: string): Promise<void> {
    await this.panel.getByRole('textbox', { name: 'Due' }).fill(to);
    await this.panel.getByRole('textbox', { name: 'Why the date is moved' }).fill(reason);
    await this.panel.getByRole('button', { name: 'Save action' }).click();
    await expect(this.dueMoves.filter({ hasText: reason })).toBeVisible();
  }

  async askToTakeOver(name: string): Promise<void> {
    await this.panel.getByRole('button', { name: 'Ask another body to take it over' }).click();
    await this.panel.getByRole('combobox', { name: 'Who is asked' }).selectOption(name);
    await this.panel.getByRole('button', { name: 'Record request' }).click();
    await this.panel.getByRole('button', { name: 'Record the answer' }).waitFor();
  }

  async accept(meeting: string): Promise<void> {
    await this.panel.getByRole('button', { name: 'Record the answer' }).click();
    await this.panel.getByRole('textbox', { name: 'At which meeting' }).fill(meeting);
    await this.panel.getByRole('button', { name: 'Record answer' }).click();
    await this.panel.getByText(/There it is A-/).waitFor();
  }

  async showBy(evidence: string): Promise<void> {
    await this.panel.getByRole('textbox', { name: /^What shows it/ }).fill(evidence);
    await this.panel.getByRole('button', { name: 'Add evidence' }).click();
    await this.panel.getByRole('listitem').filter({ hasText: evidence }).waitFor();
  }

  async complete(): Promise<void> {
    await this.panel.getByRole('combobox', { name: 'Status' }).selectOption('Complete');
    await this.panel.getByRole('button', { name: 'Save action' }).click();
    await this.page.getByText(/^Action .* saved$/).waitFor();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.panel.waitFor({ state: 'hidden' });
  }

  private section(heading: string): Locator {
    return this.panel.locator('section', {
      has: this.page.getByRole('heading', { name: heading, exact: true }),
    });
  }
}
