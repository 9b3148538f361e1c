import { expect, type Locator, type Page } from '@playwright/test';

export type Sending = { on?: string; to: string; how?: string; lateReason?: string };

/** The timeline of a meeting. */
export class TimelinePage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Views of the meeting' })
      .getByRole('link', { name: 'Timeline' })
      .click();
    await this.page.getByRole('list', { name: 'Steps of the meeting' }).waitFor();
  }

  /** The row of a step, by its heading. */
  step(name: string): Locator {
    const heading = this.page.getByRole('heading', { name, exact: true });
    return this.page
      .getByRole('list', { name: 'Steps of the meeting' })
      .getByRole('listitem')
      .filter({ has: heading });
  }

  /** The rule behind a step, opened in place. */
  async explain(name: string): Promise<Locator> {
    const row = this.step(name);
    await row.getByRole('button', { name: /^clause/ }).press('Enter');
    await row.getByRole('list', { name: 'How the days were counted' }).waitFor();
    return row;
  }

  async recordSending(step: string, { on, to, how, lateReason }: Sending): Promise<void> {
    await this.page.getByRole('button', { name: `Record sending: ${step}` }).click();
    const panel = this.page.getByRole('dialog');
    if (on) await panel.getByRole('textbox', { name: 'Date' }).fill(on);
    await panel.getByRole('combobox', { name: 'To' }).fill(to);
    if (how) await panel.getByRole('combobox', { name: 'How' }).fill(how);
    if (lateReason) {
      await panel.getByRole('textbox', { name: 'Why it was late' }).fill(lateReason);
    }
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.waitFor({ state: 'hidden' });
  }

  /** That a meeting not kept here confirmed the minutes today. */
  async confirm(): Promise<void> {
    await this.page
      .getByRole('button', { name: 'Record confirmation: Confirm the minutes' })
      .click();
    const panel = this.page.getByRole('dialog', { name: 'Confirmation of the minutes' });
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.waitFor({ state: 'hidden' });
  }
}

/** The screen that proposes a year's dates. */
export class DatesPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Propose dates' }).click();
    await this.page.getByRole('heading', { name: 'Propose dates', level: 1 }).waitFor();
  }

  /** The proposed days, as the table shows them. */
  async days(): Promise<string[]> {
    const table = this.page.getByRole('table', { name: 'Proposed dates' });
    return table.getByRole('rowheader').allTextContents();
  }

  async leaveOut(day: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: `Add ${day}` }).uncheck();
  }

  async add(): Promise<void> {
    await this.page.getByRole('button', { name: 'Add these meetings' }).click();
    await expect(this.page.getByRole('heading', { name: 'Meetings', level: 1 })).toBeVisible();
  }
}
