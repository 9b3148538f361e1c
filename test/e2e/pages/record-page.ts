import type { Locator, Page } from '@playwright/test';

/** The record of a meeting: how far its minutes have come, their corrections and versions. */
export class RecordPage {
  constructor(private readonly page: Page) {}

  get steps(): Locator {
    return this.page.getByRole('list', { name: 'How far the minutes have come' });
  }

  /** What is different between the versions that are chosen. */
  get differences(): Locator {
    return this.page.getByRole('region', { name: 'What is different' });
  }

  /** The step the minutes are at. */
  get current(): Locator {
    return this.steps.locator('[aria-current="step"]');
  }

  async giveToChair(): Promise<void> {
    await this.page.getByRole('button', { name: 'Give to the Chair' }).click();
    await this.submit('Draft to the Chair', 'Give to the Chair');
  }

  async approve(by: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Record approval' }).click();
    const panel = this.page.getByRole('dialog', { name: 'Approval of the draft minutes' });
    await panel.getByRole('combobox', { name: 'Who' }).fill(by);
    await this.submit('Approval of the draft minutes', 'Save');
  }

  async correct({ item, was, shouldBe }: { item?: string; was: string; shouldBe: string }) {
    await this.page.getByRole('button', { name: 'Record a correction' }).click();
    const panel = this.page.getByRole('dialog', { name: 'Record a correction' });
    if (item) {
      await panel
        .getByRole('combobox', { name: 'What is corrected' })
        .selectOption({ label: item });
    }
    await panel.getByRole('textbox', { name: 'The words recorded' }).fill(was);
    await panel.getByRole('textbox', { name: 'The words that should have been' }).fill(shouldBe);
    await this.submit('Record a correction', 'Record correction');
  }

  async compare(from: RegExp, to: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: 'Compare' });
    const label = await field.getByRole('option', { name: from }).first().textContent();
    await field.selectOption({ label: String(label) });
    await this.page.getByRole('combobox', { name: 'with', exact: true }).selectOption(to);
  }

  private async submit(panel: string, button: string): Promise<void> {
    const form = this.page.getByRole('dialog', { name: panel });
    await form.getByRole('button', { name: button }).click();
    await form.waitFor({ state: 'hidden' });
  }
}
