import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MeetingsPage, MinutesPage, showView } from '../../e2e/pages/meeting-pages';
import { goTo, MembersPage, NewPartnershipPage } from '../../e2e/pages/partnership-pages';
import { SearchPage } from '../../e2e/pages/search-page';
import { expect, startApp, test as base, type RunningApp } from '../../e2e/running-app';
import { answerSaveDialog, exportTo } from '../../e2e/word-files';
import { filesBelow, tracesIn } from '../../support/traces-in';
import { recordFault } from '../fault-table';

/** Words that nothing but these tests has, one for each place in which somebody types. */
const CANARIES = {
  partnership: 'Zqpartnerfink',
  organisation: 'Zqbodyfink',
  person: 'Zqpersonfink',
  minutes: 'zqminutefink',
  dictionary: 'zqdictionaryfink',
  action: 'zqactionfink',
  search: 'zqsearchfink',
} as const;

type World = { root: string; chosen: string; environment: Record<string, string> };

/** All that a program may write to without being told to: a user's folders, and the one for what passes. */
const test = base.extend<{ world: World }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a function asks for
  world: async ({}, use) => {
    const root = await mkdtemp(join(tmpdir(), 'minute-book-'));
    const folder = (name: string): string => join(root, name);
    const environment = {
      HOME: folder('home'),
      TMPDIR: folder('passing'),
      XDG_CONFIG_HOME: folder('config'),
      XDG_CACHE_HOME: folder('cache'),
      XDG_DATA_HOME: folder('share'),
    };
    const chosen = folder('chosen');
    const all = [...Object.values(environment), chosen];
    await Promise.all(all.map((one) => mkdir(one, { mode: 0o700 })));
    await use({ root, chosen, environment });
    await rm(root, { recursive: true, force: true, maxRetries: 5 });
  },
});

async function typeEverywhere({ page }: RunningApp): Promise<void> {
  await page.getByRole('link', { name: 'Choose a preset' }).click();
  await new NewPartnershipPage(page).create({
    preset: 'Warwickshire',
    name: `Safer ${CANARIES.partnership}`,
    area: 'Anyshire',
    contact: 'Beth Carter',
  });
  await goTo(page, 'Members');
  const members = new MembersPage(page);
  await members.addOrganisation(CANARIES.organisation);
  const name = `Grace ${CANARIES.person}`;
  await members.addPeople([{ name, organisation: CANARIES.organisation }]);
  await goTo(page, 'Meetings');
  await new MeetingsPage(page).create({ date: '12/6/2030', start: '10', place: 'County Hall' });
  await showView(page, 'Minutes');
  const minutes = new MinutesPage(page);
  await minutes.write(`${CANARIES.dictionary} of ${CANARIES.minutes} here. `);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F7');
  await page.getByRole('menuitem', { name: /^Add to/ }).click();
  await page.keyboard.press('Control+End');
  await minutes.recordAction(`Write ${CANARIES.action}`, [name], '12 July 2030');
  await minutes.isSaved();
}

/** A file of each way in which a paper leaves the app. */
async function exportOnce(app: RunningApp, chosen: string): Promise<void> {
  const { page } = app;
  await exportTo(app, 'Export minutes to Word', join(chosen, 'minutes.docx'));
  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  const preview = page.getByRole('dialog', { name: 'Preview' });
  await answerSaveDialog(app.electron, join(chosen, 'minutes.pdf'));
  await preview.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText('Saved as minutes.pdf')).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await preview.waitFor({ state: 'hidden' });
}

async function searchOnce({ page }: RunningApp): Promise<void> {
  const search = new SearchPage(page);
  await search.open();
  await search.find(CANARIES.search);
  await expect(page.getByText(/^Nothing/)).toBeVisible();
  await search.find(CANARIES.minutes);
  await expect(search.kind('Minutes').locator('mark')).toHaveText(CANARIES.minutes);
}

/** What was typed, outside of the store and of what was chosen; and what no file is to have at all. */
async function leaksOf({ root }: World): Promise<string[]> {
  const anywhere = await tracesIn(root, Object.values(CANARIES));
  const allowed = /^user\/data\/|^chosen\//;
  const searched = await tracesIn(root, [CANARIES.search]);
  return [...anywhere.filter((path) => !allowed.test(path)), ...searched];
}

const PRINTERS = [
  ['by LibreOffice, where it is there', {}],
  ['by the app itself', { MINUTE_BOOK_WITHOUT_OFFICE: '1' }],
] as const;

for (const [who, ways] of PRINTERS) {
  test(`nothing that was typed is anywhere but in the store and in the files that were saved, PDF made ${who} (R24)`, async ({
    world,
  }) => {
    test.setTimeout(180_000);
    const app = await startApp(join(world.root, 'user'), { ...world.environment, ...ways });
    await typeEverywhere(app);
    await exportOnce(app, world.chosen);
    await searchOnce(app);
    await app.quit();
    const stored = await tracesIn(join(world.root, 'user', 'data'), [CANARIES.dictionary]);
    expect(stored.length).toBeGreaterThan(0);
    expect((await filesBelow(join(world.root, 'user', 'session'))).length).toBeGreaterThan(0);
    const leaks = await leaksOf(world);
    const what = `a canary typed in seven places, PDF made ${who}: found outside the store`;
    recordFault({ fault: 'R24', what, trials: 7, lost: leaks.length });
    expect(leaks).toEqual([]);
  });
}

test('a canary in a log, a cache of the browser or a passing file is found, in two bytes a letter too', async ({
  world,
}) => {
  const left: [string, Buffer][] = [
    ['user/logs/minute-book.log', Buffer.from(`uncaught ${CANARIES.action}\n`)],
    ['user/session/Preferences', Buffer.from(CANARIES.person, 'utf16le')],
    ['passing/paper.html', Buffer.from(CANARIES.minutes, 'utf16le').swap16()],
    [`home/${CANARIES.partnership}.txt`, Buffer.from('')],
  ];
  for (const [path, bytes] of left) {
    await mkdir(join(world.root, path, '..'), { recursive: true });
    await writeFile(join(world.root, path), bytes);
  }
  const leaks = await leaksOf(world);
  const what = 'a canary left outside the store on purpose is found';
  recordFault({ fault: 'R24', what, isControl: true, trials: left.length, lost: leaks.length });
  expect(leaks).toHaveLength(left.length);
});
