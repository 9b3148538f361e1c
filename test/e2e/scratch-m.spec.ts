import type { Page } from '@playwright/test';
import { addDays, fromParts } from '#shared/domain/calendar';
import { plainDate } from '#shared/text/dates';
import { goTo, MembersPage, NewPartnershipPage } from './pages/partnership-pages';
import { openSample, test, type RunningApp } from './running-app';

const DIR = '/tmp/shots-m';
const COUNCIL = 'Warwickshire County Council';
const now = new Date();
const today = fromParts({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });

async function size(app: RunningApp, zoom = 1) {
  await app.electron.evaluate(({ BrowserWindow }, z) => {
    const [w] = BrowserWindow.getAllWindows();
    w!.setContentSize(1366, 768);
    w!.webContents.setZoomFactor(z);
  }, zoom);
}
async function shoot(page: Page, name: string, full = false) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${DIR}/${name}-${colorScheme}.png`, fullPage: full });
  }
}

test('shots of warwickshire', async ({ app }) => {
  test.setTimeout(180_000);
  const { page } = app;
  await page.getByRole('link', { name: 'Choose a preset' }).click();
  await new NewPartnershipPage(page).create({ preset: 'Warwickshire', name: 'Safer Anyshire', area: 'Anyshire', contact: 'Beth' });
  await goTo(page, 'Members');
  await size(app);
  const members = new MembersPage(page);
  await members.addPeople([
    { name: 'Grace Bell', organisation: COUNCIL, jobTitle: 'Head of Community Safety' },
    { name: 'Marcus Cole', organisation: 'Police Service', jobTitle: 'Superintendent' },
    { name: 'Ruth Adeyemi', organisation: 'Police Service', role: 'Substitute', jobTitle: 'Chief Inspector' },
    { name: 'Priya Shah', organisation: 'Probation', jobTitle: 'Head of Delivery Unit' },
  ]);
  await members.appoint('Chair', `Grace Bell, ${COUNCIL}`);
  await members.appoint('Vice-Chair', 'Marcus Cole, Police Service');
  await page.getByRole('button', { name: 'Edit Chair, Grace Bell' }).click();
  let p = page.getByRole('dialog');
  await p.getByRole('textbox', { name: 'First day' }).fill('1/4/2024');
  await p.getByRole('combobox', { name: 'How they came to it' }).selectOption('Elected');
  await shoot(page, 'w-office-form');
  await p.getByRole('button', { name: 'Save office' }).click();
  await members.movePerson('Grace Bell', 'Police Service');
  // leads, leaving, suspension, invited, guest
  const person = await members.editPerson('Priya Shah');
  await person.getByRole('textbox', { name: 'Leads on' }).fill('rural communities');
  await shoot(page, 'w-person-form');
  await person.getByRole('button', { name: 'Save person' }).click();
  let org = await members.editOrganisation('Probation', 'Leaving');
  await org.getByRole('textbox', { name: 'Notice given on' }).fill(plainDate(today));
  await org.getByRole('textbox', { name: 'Agreed end' }).fill(plainDate(addDays(today, 60)));
  await page.waitForTimeout(300);
  await shoot(page, 'w-leaving');
  await org.getByRole('button', { name: 'Save organisation' }).click();
  org = await members.editOrganisation('Police Service', 'Suspension');
  await org.getByRole('button', { name: 'Add a suspension' }).click();
  await org.getByRole('button', { name: 'Save organisation' }).click();
  await shoot(page, 'w-suspension');
  await org.getByRole('radio', { name: 'No' }).check();
  await org.getByRole('button', { name: 'Limit, representation and note' }).click();
  await org.getByRole('textbox', { name: 'At most so many people' }).fill('1');
  await shoot(page, 'w-limit');
  await org.getByRole('button', { name: 'Save organisation' }).click();
  await page.getByRole('button', { name: 'Add organisation' }).click();
  p = page.getByRole('dialog');
  await p.getByRole('textbox', { name: 'Organisation' }).fill('Harbour Board');
  await p.getByRole('button', { name: 'Standing and admission' }).click();
  await p.getByRole('radio', { name: 'Invited, not yet a member' }).check();
  await shoot(page, 'w-standing');
  await p.getByRole('button', { name: 'Add', exact: true }).click();
  await page.waitForTimeout(300);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add somebody' }).click();
  p = page.getByRole('dialog');
  await p.getByRole('combobox', { name: 'Name' }).fill('Sam Lane');
  await p.getByRole('textbox', { name: 'Organisation' }).fill('Public Health');
  await p.getByRole('radio', { name: 'One item of a meeting' }).check();
  await shoot(page, 'w-guest-form');
  await p.getByRole('radio', { name: 'Every meeting' }).check();
  await p.getByRole('textbox', { name: 'Condition' }).fill('Where the Chair is not the portfolio holder');
  await p.getByRole('button', { name: 'Add', exact: true }).click();
  await p.waitFor({ state: 'hidden' });
  for (const b of await page.getByRole('button', { name: 'Close the message' }).all()) await b.click().catch(() => {});
  await page.waitForTimeout(600);
  await shoot(page, 'w-members');
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, 620);
  await shoot(page, 'w-members-2');
  await page.mouse.wheel(0, 3000);
  await shoot(page, 'w-members-3');
  await page.mouse.wheel(0, -9000);
  await members.showAsAt('1/1/2025');
  await shoot(page, 'w-as-at');
  await page.getByRole('button', { name: 'Back to today' }).click();
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, -9000);
  await shoot(page, 'w-members-top');
  await page.mouse.wheel(0, 500);
  await shoot(page, 'w-members-mid');
  await size(app, 2);
  await page.waitForTimeout(600);
  const cap = async (name: string) => {
    const png = await app.electron.evaluate(async ({ BrowserWindow }) =>
      (await BrowserWindow.getAllWindows()[0]!.webContents.capturePage()).toPNG().toString('base64'));
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${DIR}/${name}.png`, Buffer.from(png, 'base64'));
  };
  await page.getByRole('heading', { name: 'Members', level: 1 }).scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('main')!.scrollTo(0, 0));
  await page.waitForTimeout(400);
  await cap('z-1');
  await page.evaluate(() => document.getElementById('offices')!.scrollIntoView());
  await page.waitForTimeout(300);
  await cap('z-2');
  await page.evaluate(() => document.getElementById('organisations')!.scrollIntoView());
  await page.waitForTimeout(300);
  await cap('z-3');
  console.log(await page.evaluate(() => [...document.querySelectorAll('*')].filter((e) => e.scrollWidth > e.clientWidth + 1 && ['MAIN', 'HTML', 'BODY'].includes(e.tagName)).map((e) => e.tagName)));
  await page.getByRole('button', { name: 'Edit Probation', exact: true }).click();
  await page.waitForTimeout(500);
  await cap('z-4');
});

test('shots of people', async ({ app }) => {
  test.setTimeout(120_000);
  const { page } = app;
  await size(app);
  await openSample(page);
  await goTo(page, 'Members');
  await shoot(page, 's-members');
  await page.getByRole('link', { name: 'People across all partnerships' }).click();
  await page.getByRole('textbox', { name: 'Find a person' }).waitFor();
  await shoot(page, 's-people');
  await page.getByRole('link', { name: 'Amina Ahmed' }).click();
  await page.getByRole('heading', { name: 'Amina Ahmed', level: 1 }).waitFor();
  await shoot(page, 's-person');
});
