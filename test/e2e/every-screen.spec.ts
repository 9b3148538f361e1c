import type { Page } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bridge } from '#shared/ipc/contract';
import { expectAccessible, isStill } from './axe-scan';
import { zoomTo } from './pages/window-size';
import { expect, openSample, test, type RunningApp } from './running-app';
import { unseen } from './unseen';

/** Where pictures of every screen go, for whoever wants to look at them: MINUTE_BOOK_WALK=folder. */
const PICTURES = process.env['MINUTE_BOOK_WALK'];

/** What of the sample the addresses of its screens are made of. */
async function idsOfSample(page: Page) {
  return page.evaluate(async () => {
    const { minuteBook } = window as unknown as { minuteBook: Bridge };
    const valueOf = <T>(result: { ok: true; value: T } | { ok: false }): T => {
      if (!result.ok) throw new Error('the sample cannot be read');
      return result.value;
    };
    const [partnership] = valueOf(await minuteBook.invoke('partnerships:list', {}));
    if (!partnership) throw new Error('there is no partnership');
    const partnershipId = partnership.id;
    const meetings = valueOf(await minuteBook.invoke('meetings:list', { partnershipId }));
    const { people, organisations } = valueOf(
      await minuteBook.invoke('partnerships:open', { partnershipId }),
    );
    return {
      partnershipId,
      meetingIds: meetings.map(({ id }) => id),
      personId: people[0]?.id ?? '',
      organisationId: organisations[0]?.id ?? '',
    };
  });
}

type Ids = Awaited<ReturnType<typeof idsOfSample>>;

/** Every screen there is, by its address, in three parts that are walked at the same time. */
const WALKS: Record<string, (ids: Ids) => string[]> = {
  'of all partnerships': ({ personId, organisationId }) => [
    '/',
    '/partnerships/new',
    '/partnerships/new/preset',
    '/partnerships/take',
    '/overview',
    '/actions',
    '/search',
    '/people',
    '/people/import',
    '/people/organisations',
    `/people/organisations/${organisationId}`,
    `/people/${personId}`,
    ...['anonymise', 'held', 'employer'].map((screen) => `/people/${screen}/${personId}`),
    '/backups',
    '/settings',
    '/licences',
    '/help',
    '/structure',
    '/nowhere',
  ],
  'of one partnership': ({ partnershipId }) =>
    [
      'meetings',
      'dates',
      'actions',
      'actions/work-streams',
      'decisions',
      'decisions/between-meetings',
      'interests',
      'members',
      'terms',
      'trackers',
      'papers',
      'partnership-file',
      'minute-book',
      'writing',
      'structure',
      'structure/quarterly-brief',
      'settings',
      'settings/house-style',
      'settings/welsh-words',
      'retention',
      'registers',
      'registers/risks',
      'registers/forward-plan',
    ].map((screen) => `/p/${partnershipId}/${screen}`),
  'of a meeting': ({ meetingIds }) =>
    meetingIds.flatMap((id) => [
      ...['agenda', 'minutes', 'timeline', 'record'].map((screen) => `/m/${id}/${screen}`),
      `/versions/meeting/${id}`,
    ]),
};

/** A name for a screen by its address, without the ids in it. */
const nameOf = (address: string, { meetingIds, ...ids }: Ids): string =>
  [...Object.values(ids), ...meetingIds]
    .reduce(
      (name, id) => name.replace(id, String(meetingIds.findIndex((one) => one === id) + 1)),
      address,
    )
    .replace(/^\//, '')
    .replaceAll('/', '-') || 'start';

/** Shows a screen as if it had just been opened, and waits until all of it is there. */
async function show(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => (window.location.hash = `#${to}`), address);
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await expect(page.getByLabel('Opening…')).toHaveCount(0);
}

/** What the window shows: a picture of the page would be cut off where it is zoomed. */
async function picture({ electron, page }: RunningApp, name: string): Promise<void> {
  if (!PICTURES) return;
  // The window has been painted anew by then.
  for (let frames = 0; frames < 8; frames += 1) {
    await page.evaluate(() => new Promise((then) => requestAnimationFrame(then)));
  }
  await mkdir(PICTURES, { recursive: true });
  const png = await electron.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return image?.toPNG().toString('base64') ?? '';
  });
  await writeFile(join(PICTURES, `${name}.png`), Buffer.from(png, 'base64'));
}

/** What is on, chosen or current and says so by its ground alone, which forced colours take away. */
async function withoutLine(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const marked = [
      '[aria-current]:not([aria-current="false"])',
      '[aria-pressed="true"]',
      '.mantine-SegmentedControl-label[data-active]',
      '.mantine-Switch-track',
      '.mantine-Alert-root',
    ];
    const hasLine = (one: Element): boolean => {
      const style = getComputedStyle(one);
      const isDrawn = (what: string): boolean =>
        !['none', 'hidden'].includes(style.getPropertyValue(`${what}-style`)) &&
        style.getPropertyValue(`${what}-width`) !== '0px';
      return ['outline', 'border-top', 'border-left', 'border-bottom'].some(isDrawn);
    };
    return [...document.querySelectorAll(marked.join())]
      .filter((one) => one.getBoundingClientRect().width > 1 && !hasLine(one))
      .map((one) => `${one.tagName}.${one.className}: ${one.textContent?.slice(0, 40)}`);
  });
}

/** What has the focus without a line around it, of the first few that Tab leads to. */
async function withoutFocus(page: Page): Promise<string[]> {
  const unseenFocus: string[] = [];
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press('Tab');
    await isStill(page);
    const said = await page.evaluate(() => {
      const focused = document.activeElement;
      // A window that another test has just taken the focus from shows none.
      if (!focused?.matches(':focus-visible')) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const isSeen = outlineStyle !== 'none' && outlineWidth !== '0px';
      return isSeen ? null : `${focused.tagName} ${focused.textContent?.slice(0, 40)}`;
    });
    if (said !== null) unseenFocus.push(said);
  }
  return unseenFocus;
}

async function walk(app: RunningApp, address: string, name: string): Promise<void> {
  const { page } = app;
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce', colorScheme: 'light' });
  await zoomTo(app, 1);
  await show(page, address);
  await picture(app, `light-${name}`);
  expect.soft(await unseen(page), name).toEqual([]);
  await expectAccessible(page, name);
  await picture(app, `dark-${name}`);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await isStill(page);
  await picture(app, `forced-${name}`);
  expect.soft(await withoutLine(page), `${name}, forced colours`).toEqual([]);
  expect.soft(await withoutFocus(page), `${name}, the focus in forced colours`).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  await zoomTo(app, 2);
  await expect.poll(() => unseen(page), `${name}, at 200 %`).toEqual([]);
  await picture(app, `zoomed-${name}`);
}

for (const [part, addresses] of Object.entries(WALKS)) {
  test(`every screen ${part} can be seen in light, dark and forced colours, and at 200 %`, async ({
    app,
  }) => {
    test.setTimeout(400_000);
    await openSample(app.page);
    const ids = await idsOfSample(app.page);
    const all = addresses(ids);
    expect(all.length).toBeGreaterThan(5);
    for (const address of all) await walk(app, address, nameOf(address, ids));
  });
}
