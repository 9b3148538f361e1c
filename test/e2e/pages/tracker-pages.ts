import type { Locator, Page } from '@playwright/test';
import { goTo } from './partnership-pages';

/** The trackers of one partnership, and the one that is open. */
export class TrackersPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await goTo(this.page, 'Trackers');
    await this.page.getByRole('heading', { name: 'Trackers', exact: true }).waitFor();
  }

  /** Adds a grid over the quarters offered, with these columns, kept by nobody, and opens it. */
  async newGrid(title: string, columns: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: 'New grid' }).click();
    const panel = this.page.getByRole('dialog', { name: 'New grid' });
    await panel.getByRole('textbox', { name: 'Title' }).fill(title);
    for (const [index, name] of columns.entries()) {
      if (index > 1) await panel.getByRole('button', { name: 'Add a column' }).click();
      await panel.getByRole('textbox', { name: `Column ${index + 1}` }).fill(name);
    }
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.waitFor({ state: 'hidden' });
    await this.page.getByRole('link', { name: title }).click();
    await this.page.getByRole('heading', { name: title }).waitFor();
  }

  /** Fills in one place of the grid that is open, by its column and quarter as "Gwent, January 2026". */
  async fillCell(place: string, position: string, steps: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: `Edit ${place}` }).click();
    const panel = this.page.getByRole('dialog', { name: place });
    await panel.getByRole('textbox', { name: 'Current position' }).fill(position);
    for (const [index, step] of steps.entries()) {
      await panel.getByRole('button', { name: 'Add an action' }).click();
      await panel.getByRole('textbox', { name: `Next action ${index + 1}` }).fill(step);
    }
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.waitFor({ state: 'hidden' });
  }

  /** Makes an action of a next step, owned by the first person whom this finds. */
  async makeAction(step: string, owner: string): Promise<void> {
    await this.page.getByRole('button', { name: `Make an action of “${step}”` }).click();
    const panel = this.page.getByRole('dialog', { name: 'Make an action' });
    const people = panel.getByRole('combobox', { name: 'People' });
    await people.fill(owner);
    await people.press('Enter');
    await panel.getByRole('textbox', { name: 'Due' }).focus();
    await panel.getByRole('button', { name: 'Record action' }).click();
    await panel.waitFor({ state: 'hidden' });
  }

  row(name: string): Locator {
    return this.page.getByRole('row', { name });
  }
}
