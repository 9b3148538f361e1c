import { expect, type Page } from '@playwright/test';
import { goTo } from './partnership-pages';

export type MeetingParticulars = {
  date: string;
  start: string;
  end?: string;
  place?: string;
  joining?: string;
  form?: string;
};

/** The list of meetings and the form for a new one. */
export class MeetingsPage {
  constructor(private readonly page: Page) {}

  async create(particulars: MeetingParticulars): Promise<void> {
    await this.page.getByRole('button', { name: 'New meeting' }).click();
    const form = this.page.getByRole('dialog', { name: 'New meeting' });
    await form.getByRole('textbox', { name: 'Date' }).fill(particulars.date);
    await form.getByRole('textbox', { name: 'Start' }).fill(particulars.start);
    await form.getByRole('textbox', { name: 'End' }).fill(particulars.end ?? '');
    await form.getByRole('textbox', { name: 'Place' }).fill(particulars.place ?? '');
    await form.getByRole('textbox', { name: 'Joining details' }).fill(particulars.joining ?? '');
    if (particulars.form) {
      await form.getByRole('combobox', { name: 'Form' }).selectOption(particulars.form);
    }
    await form.getByRole('button', { name: 'Create meeting' }).click();
    await this.page.getByRole('list', { name: 'Agenda items' }).waitFor();
  }
}

/** Moves between the agenda, the minutes and the record of the open meeting. */
export async function showView(page: Page, view: 'Agenda' | 'Minutes' | 'Record'): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Views of the meeting' })
    .getByRole('link', { name: view })
    .click();
}

export type ItemParticulars = {
  title: string;
  purpose?: string;
  presenter?: string;
  minutes?: number;
  paper?: string;
};

/** The agenda of a meeting. */
export class AgendaPage {
  constructor(private readonly page: Page) {}

  async titles(): Promise<string[]> {
    const fields = this.page.getByRole('textbox', { name: /^Title of item/ });
    return Promise.all((await fields.all()).map((field) => field.inputValue()));
  }

  async add(title: string): Promise<void> {
    const before = (await this.titles()).length;
    const field = this.page.getByRole('textbox', { name: 'Add an item' });
    await field.fill(title);
    await field.press('Enter');
    await this.page.getByRole('textbox', { name: `Title of item ${before + 1}` }).waitFor();
  }

  async describe(number: number, item: Omit<ItemParticulars, 'title'>): Promise<void> {
    const { page } = this;
    if (item.purpose) {
      await page
        .getByRole('combobox', { name: `Purpose of item ${number}`, exact: true })
        .selectOption(item.purpose);
    }
    if (item.presenter) {
      await page.getByLabel(`Presenter of item ${number}`, { exact: true }).fill(item.presenter);
    }
    if (item.minutes) {
      await page
        .getByLabel(`Minutes for item ${number}`, { exact: true })
        .fill(String(item.minutes));
    }
    if (item.paper) {
      await page.getByLabel(`Paper of item ${number}`, { exact: true }).fill(item.paper);
    }
  }

  /** Moves an item up by the keyboard, one place for each press. */
  async moveUp(number: number, places: number): Promise<void> {
    for (let place = number; place > number - places; place -= 1) {
      const field = this.page.getByLabel(`Paper of item ${place}`, { exact: true });
      await field.press('Alt+ArrowUp');
      await this.page.getByLabel(`Paper of item ${place - 1}`, { exact: true }).waitFor();
    }
  }

  async isSaved(): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
  }
}

/** The minute-taking screen. */
export class MinutesPage {
  constructor(private readonly page: Page) {}

  get text() {
    return this.page.getByRole('textbox', { name: 'Minutes of the meeting' });
  }

  /** What stands under an item, by its number or its title, block by block. */
  blocksOf(item: number | string) {
    const name = typeof item === 'number' ? `${item}, ` : `\\d+, ${item}$`;
    return this.page
      .getByRole('group', { name: new RegExp(`^Minute of item ${name}`) })
      .locator('[data-node-view-content] > div > *');
  }

  get agendaPane() {
    return this.page.getByRole('navigation', { name: 'Agenda items' });
  }

  async openItem(title: string): Promise<void> {
    await this.agendaPane.getByRole('button', { name: title }).click();
    await expect(this.text).toBeFocused();
  }

  /** Writes on where the cursor is. */
  async write(text: string): Promise<void> {
    await this.text.focus();
    await this.page.keyboard.type(text);
  }

  /** Pastes what another application put on the clipboard. */
  async paste(html: string): Promise<void> {
    await this.text.focus();
    await this.text.evaluate((element, markup) => {
      const data = new DataTransfer();
      data.setData('text/html', markup);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    }, html);
  }

  /** Types a decision as a line of its own; the key goes through the outcomes. */
  async recordDecision(text: string, outcome = 'Resolved'): Promise<void> {
    const { keyboard } = this.page;
    const before = await this.recorded('decision').count();
    for (const one of ['Resolved', 'Agreed', 'Noted', 'Recommended', 'Deferred']) {
      await this.text.press('Alt+d');
      if (one === outcome) break;
    }
    await keyboard.type(text);
    await keyboard.press('Enter');
    await expect(this.recorded('decision')).toHaveCount(before + 1);
  }

  /** Types a vote as a line of its own, with its count as "7-2-1". */
  async recordVote(motion: string, count: string): Promise<void> {
    const before = await this.recorded('vote').count();
    await this.text.press('Alt+v');
    await this.page.keyboard.type(`${motion}, ${count}`);
    await this.page.keyboard.press('Enter');
    await expect(this.recorded('vote')).toHaveCount(before + 1);
  }

  /** Types an action as a line of its own, its owners after "@". */
  async recordAction(what: string, owners: readonly string[], due: string): Promise<void> {
    const { keyboard } = this.page;
    const before = await this.recorded('action').count();
    await this.text.press('Alt+a');
    await keyboard.type(`${what} `);
    for (const owner of owners) {
      await keyboard.type(`@${owner.split(' ').at(-1)}`);
      const choice = this.page.getByRole('listbox').getByRole('option', { name: owner }).first();
      await choice.waitFor();
      while ((await choice.getAttribute('aria-selected')) !== 'true') {
        await keyboard.press('ArrowDown');
      }
      await keyboard.press('Enter');
    }
    await keyboard.type(`by ${due}`);
    await keyboard.press('Enter');
    await expect(this.recorded('action')).toHaveCount(before + 1);
  }

  recorded(kind: 'decision' | 'action' | 'declaration' | 'vote') {
    return this.text.locator(`[data-kind="${kind}"]`);
  }

  async recordInterest(who: string, about: string, nature: string): Promise<void> {
    await this.text.press('Alt+i');
    const form = this.page.getByRole('form', { name: 'Record a declaration of interest' });
    await form.getByRole('combobox', { name: 'Who declares it' }).selectOption({ label: who });
    await form.getByRole('combobox', { name: 'In which item' }).selectOption({ label: about });
    await form.getByRole('textbox', { name: 'Nature of the interest' }).fill(nature);
    await form.getByRole('button', { name: 'Record interest' }).click();
    await form.waitFor({ state: 'hidden' });
  }

  async mark(person: string, where: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: `Attendance of ${person}`, exact: true });
    await field.selectOption(where);
    await expect(field).toHaveValue(where.toLowerCase().replace(' ', '-'));
  }

  async markTheRestPresent(): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Mark the rest present' });
    await button.click();
    await button.waitFor({ state: 'hidden' });
  }

  async addAttendee(
    name: string,
    { as, insteadOf, organisation }: { as?: string; insteadOf?: string; organisation?: string },
  ): Promise<void> {
    await this.page.getByRole('button', { name: 'Add someone' }).click();
    const form = this.page.getByRole('form', { name: 'Add someone' });
    await form.getByRole('combobox', { name: 'Name' }).fill(name);
    if (organisation) await form.getByRole('textbox', { name: 'Organisation' }).fill(organisation);
    if (as) await form.getByRole('combobox', { name: 'There as' }).selectOption(as);
    if (insteadOf) {
      await form.getByRole('combobox', { name: 'In place of' }).selectOption({ label: insteadOf });
    }
    await form.getByRole('button', { name: 'Add to attendance' }).click();
    await this.page
      .getByRole('combobox', { name: new RegExp(`^Attendance of ${name.split(',')[0]}`) })
      .waitFor();
    await form.getByRole('button', { name: 'Cancel' }).click();
  }

  async correctTimes(opened: string, closed: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Correct the times' }).click();
    const form = this.page.getByRole('dialog', { name: 'Correct the times' });
    await form.getByRole('textbox', { name: 'Opened' }).fill(opened);
    await form.getByRole('textbox', { name: 'Closed' }).fill(closed);
    await form.getByRole('button', { name: 'Save times' }).click();
    await form.waitFor({ state: 'hidden' });
  }

  /** Waits until the sign says that what was typed is on disk. */
  async isSaved(): Promise<void> {
    await expect(this.page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  }
}

/** Goes to the minutes of the first meeting that is listed. */
export async function openFirstMinutes(page: Page): Promise<MinutesPage> {
  await goTo(page, 'Meetings');
  await page.getByRole('table').first().getByRole('link').click();
  await page.getByRole('link', { name: 'Minutes', exact: true }).click();
  const minutes = new MinutesPage(page);
  await minutes.text.waitFor();
  return minutes;
}
