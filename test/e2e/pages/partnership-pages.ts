import type { Locator, Page } from '@playwright/test';

/** Moves between the screens of the open partnership by the navigation at the left. */
export async function goTo(page: Page, screen: string): Promise<void> {
  const navigation = page.getByRole('navigation', { name: 'Main' });
  const menu = page.getByRole('button', { name: 'Open the menu' });
  if (await menu.isVisible()) await menu.click();
  await navigation.getByRole('link', { name: screen, exact: true }).click();
}

type NewPartnership = { preset?: string; name: string; area: string; contact: string };

/** The screen on which a partnership is made. */
export class NewPartnershipPage {
  constructor(private readonly page: Page) {}

  async create({ preset, name, area, contact }: NewPartnership): Promise<void> {
    const { page } = this;
    if (preset) await page.getByRole('radio', { name: preset }).check();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await page.getByRole('textbox', { name: 'Area' }).fill(area);
    await page.getByRole('textbox', { name: 'Contact name' }).fill(contact);
    await page.getByRole('textbox', { name: 'E-mail' }).fill('secretariat@anyshire.example');
    await page.getByRole('button', { name: 'Create partnership' }).click();
    await page
      .getByRole('heading', { name: 'Members', level: 1 })
      .or(page.getByRole('heading', { name: 'Meetings', level: 1 }))
      .waitFor();
  }
}

export type NewPerson = {
  name: string;
  organisation: string;
  /** As the partnership calls it: "Representative", "Substitute", "Deputy", "Stand-in" ... */
  role?: string;
  jobTitle?: string;
};

/** The screen of the members, their people and the offices. */
export class MembersPage {
  constructor(private readonly page: Page) {}

  private panel(name: string) {
    return this.page.getByRole('dialog', { name });
  }

  async addOrganisation(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add organisation' }).click();
    const panel = this.panel('Add organisation');
    await panel.getByRole('textbox', { name: 'Organisation' }).fill(name);
    await panel.getByRole('textbox', { name: 'Organisation' }).press('Enter');
    await this.said(`${name} added.`);
    await panel.getByRole('button', { name: 'Cancel' }).click();
  }

  async renameOrganisation(from: string, to: string): Promise<void> {
    await this.page.getByRole('button', { name: `Edit ${from}`, exact: true }).click();
    const panel = this.panel('Edit organisation');
    await panel.getByRole('textbox', { name: 'Organisation' }).fill(to);
    await panel.getByRole('button', { name: 'Save organisation' }).click();
    await panel.waitFor({ state: 'hidden' });
  }

  /** Adds people one after another without closing the form. */
  async addPeople(people: readonly NewPerson[]): Promise<void> {
    await this.page.getByRole('button', { name: 'Add person', exact: true }).click();
    const panel = this.panel('Add person');
    for (const person of people) {
      await panel.getByRole('combobox', { name: 'Organisation' }).selectOption(person.organisation);
      await panel.getByRole('radio', { name: person.role ?? 'Representative' }).check();
      await panel.getByRole('textbox', { name: 'Job title' }).fill(person.jobTitle ?? '');
      const name = panel.getByRole('combobox', { name: 'Name' });
      await name.fill(person.name);
      await panel.getByRole('button', { name: 'Add', exact: true }).click();
      await this.said(`${person.name} added.`);
    }
    await panel.getByRole('button', { name: 'Cancel' }).click();
    await panel.waitFor({ state: 'hidden' });
  }

  async appoint(title: string, holder: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add office' }).click();
    const panel = this.panel('Add office');
    await panel.getByRole('combobox', { name: 'Title' }).fill(title);
    await panel.getByRole('combobox', { name: 'Holder' }).selectOption({ label: holder });
    await panel.getByRole('button', { name: 'Add', exact: true }).click();
    await this.said(`${title} saved.`);
    await panel.getByRole('button', { name: 'Cancel' }).click();
    await panel.waitFor({ state: 'hidden' });
  }

  /** Opens the form of a person by their line. */
  async editPerson(name: string): Promise<Locator> {
    await this.page.getByRole('button', { name: new RegExp(`^Edit ${name} `) }).click();
    return this.panel('Edit person');
  }

  /** Somebody's part moves to another organisation, as when they change their employer. */
  async movePerson(name: string, organisation: string): Promise<void> {
    const panel = await this.editPerson(name);
    await panel.getByRole('combobox', { name: 'Organisation' }).selectOption(organisation);
    await panel.getByRole('button', { name: 'Save person' }).click();
    await panel.waitFor({ state: 'hidden' });
  }

  /** Somebody's part ends on a day, written as it is typed. */
  async endPart(name: string, lastDay: string): Promise<void> {
    const panel = await this.editPerson(name);
    await panel.getByRole('textbox', { name: 'Last day' }).fill(lastDay);
    await panel.getByRole('button', { name: 'Save person' }).click();
    await panel.waitFor({ state: 'hidden' });
  }

  /** Opens the form of an organisation, with one of its sections open. */
  async editOrganisation(name: string, section: string): Promise<Locator> {
    await this.page.getByRole('button', { name: `Edit ${name}`, exact: true }).click();
    const panel = this.panel('Edit organisation');
    const toggle = panel.getByRole('button', { name: section, exact: true });
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    return panel;
  }

  /** The row of an organisation, an office or a guest, by how it begins. */
  row(name: string): Locator {
    return this.page.getByRole('row', { name: new RegExp(`^${name}`) });
  }

  /** Shows the lists as at a day. */
  async showAsAt(day: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'As at' });
    await field.fill(day);
    await field.press('Tab');
  }

  private async said(words: string): Promise<void> {
    await this.page.getByText(words).first().waitFor();
  }
}
