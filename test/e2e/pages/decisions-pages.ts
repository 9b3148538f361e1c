import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './partnership-pages';

/** The screen of decisions, and one proposal on it. */
export class DecisionsPage {
  constructor(private readonly page: Page) {}

  /** Enters a proposal and opens it. */
  async propose(title: string, text: string, proposer: string): Promise<void> {
    const { page } = this;
    await goTo(page, 'Decisions');
    await page.getByRole('button', { name: 'New proposal' }).click();
    const panel = page.getByRole('dialog', { name: 'New proposal' });
    await panel.getByRole('textbox', { name: 'Title' }).fill(title);
    await panel.getByRole('textbox', { name: /^Proposal, as it is to be put/ }).fill(text);
    await panel.getByRole('textbox', { name: 'Or by name' }).fill(proposer);
    await panel.getByRole('button', { name: 'Save proposal' }).click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  }

  async openProposal(title: string): Promise<void> {
    await goTo(this.page, 'Decisions');
    await this.page.getByRole('link', { name: title }).click();
    await this.page.getByRole('heading', { name: title, level: 1 }).waitFor();
  }

  private get next(): Locator {
    return this.page.getByRole('region', { name: 'What may happen next' });
  }

  /** The steps that are open now, by their buttons. */
  async stepsOpen(): Promise<string[]> {
    const steps = this.next.getByRole('list').first().getByRole('button');
    return steps.allTextContents();
  }

  /** Why a step is not open. */
  notNow(step: string): Locator {
    return this.next.getByRole('listitem').filter({ hasText: step });
  }

  /** Opens the form of a step. */
  async open(step: string): Promise<Locator> {
    await this.next.getByRole('button', { name: step, exact: true }).click();
    return this.page.getByRole('dialog', { name: step });
  }

  /** Puts the proposal to a meeting under a new item. */
  async putTo(meeting: string): Promise<void> {
    const panel = await this.open('Put to a meeting');
    await panel.getByRole('combobox', { name: 'Meeting' }).selectOption({ label: meeting });
    await panel.getByRole('button', { name: 'Put to the meeting' }).click();
    await panel.waitFor({ state: 'hidden' });
  }

  /** Puts the proposal to the earliest meeting there is. */
  async putToEarliest(): Promise<void> {
    const panel = await this.open('Put to a meeting');
    await panel.getByRole('combobox', { name: 'Meeting' }).selectOption({ index: 1 });
    await panel.getByRole('button', { name: 'Put to the meeting' }).click();
    await panel.waitFor({ state: 'hidden' });
  }

  /** Records a show of hands. */
  async vote(inFavour: number, against: number): Promise<void> {
    const panel = await this.open('Record consensus or a vote');
    await panel.getByRole('radio', { name: 'A vote, hands counted' }).check();
    await panel.getByRole('textbox', { name: 'For' }).fill(String(inFavour));
    await panel.getByRole('textbox', { name: 'Against' }).fill(String(against));
    await panel.getByRole('button', { name: 'Record', exact: true }).click();
    await panel.waitFor({ state: 'hidden' });
  }

  async recordFeedback(who: string, text: string): Promise<void> {
    const panel = await this.open('Record feedback');
    await panel.getByRole('combobox', { name: 'Person' }).selectOption({ label: who });
    await panel.getByRole('textbox', { name: 'Why it was not supported' }).fill(text);
    await panel.getByRole('button', { name: 'Record feedback' }).click();
    await panel.waitFor({ state: 'hidden' });
  }

  async ruleNotUrgent(by: string): Promise<void> {
    const panel = await this.open('Chair rules it not urgent');
    await expect(panel.getByRole('textbox', { name: 'By whom' })).toHaveValue(by);
    await panel.getByRole('button', { name: 'Record ruling' }).click();
    await panel.waitFor({ state: 'hidden' });
  }

  /** Where it stands, and what is owed next. */
  async stands(words: RegExp): Promise<void> {
    await expect(this.page.getByText(words).first()).toBeVisible();
  }
}
