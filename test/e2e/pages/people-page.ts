import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './partnership-pages';

/** The people of all partnerships, and the screen on which two entries become one. */
export class PeoplePage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await goTo(this.page, 'People');
    await this.page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
  }

  /** Goes from the pair that is named to the comparison of the two. */
  async compare(first: string, second: string): Promise<void> {
    await this.page.getByRole('link', { name: `Compare and merge ${first} and ${second}` }).click();
    await this.page
      .getByRole('heading', { name: 'Merge two entries of a person', level: 1 })
      .waitFor();
  }

  async keep(fact: string, value: string): Promise<void> {
    await this.page.getByRole('radio', { name: `${fact}: keep ${value}` }).check();
  }

  async merge(): Promise<void> {
    await this.page.getByRole('button', { name: 'Merge the two entries' }).click();
  }

  /** Goes by somebody's page to what taking out their details would change. */
  async seeTakingOut(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
    await this.page.getByRole('link', { name: 'Take out the name and details' }).click();
    await this.page.getByRole('heading', { name: 'What changes' }).waitFor();
  }

  /** Goes by somebody's page to all that is held about them. */
  async seeWhatIsHeld(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
    await this.page.getByRole('link', { name: 'What is held about this person' }).click();
    await this.page.getByRole('heading', { name: 'What was searched' }).waitFor();
  }

  /** The entries of one part of what is held. */
  held(part: string): Locator {
    return this.page.getByRole('table', { name: part, exact: true });
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z');
    await expect(this.page.getByText('Taken back.')).toBeVisible();
  }
}
