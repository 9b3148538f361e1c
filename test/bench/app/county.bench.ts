import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { meetingIdSchema, type MeetingId } from '#shared/model/id';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type RunningApp } from '../../e2e/running-app';
import { cachedStore, type CachedStore } from '../cached-store';
import { generatedWord } from '../generated-store';
import { alone, compare, report, withGoal, type Comparison } from '../measurements';
import { sizeNames } from '../store-sizes';
import { asked, timeToShow } from './asked';

const SAVES = 100;
const OPENINGS = 30;
const SEARCHES = 150;
const HOMES = 20;
const SAVE_TIMES = 2;
const COUNTY_TIMES = 1.1;
const OPENING_MORE_MS = 100;
const SEARCH_MS = 50;
const HOME_MS = 300;

type Opened = CachedStore & { app: RunningApp };

const comparisons: Comparison[] = [];
let one: Opened;
let county: Opened;

async function opened(store: CachedStore): Promise<Opened> {
  const app = await startApp(store.userFolder);
  await app.page.getByRole('table').first().waitFor();
  // Read to its end, and at rest: what is measured is the app as it is worked with.
  for (;;) {
    const { value } = await asked(app.page, 'search:find', searchFor('police'));
    if (value.reading === null) return { ...store, app };
  }
}

beforeAll(async () => {
  one = await opened(await cachedStore('one'));
  county = await opened(await cachedStore('county'));
}, 600_000);
afterAll(async () => {
  await report('county', comparisons);
  for (const store of [one, county]) {
    await store.app.quit();
    await store.remove();
  }
});

const searchFor = (words: string) => ({
  words,
  partnershipId: null,
  from: null,
  until: null,
  includeConfidential: false,
  limit: 10,
});

/** The id of the meeting of that number, as generated-store.ts gives it. */
const meetingOf = (n: number): MeetingId => meetingIdSchema.parse(`meeting-${n}`);

const fileOf = (store: CachedStore, id: string): string =>
  join(store.folder, 'meetings', id, 'doc.1.bench.json');

/** The least that any program needs to save a meeting so that it is there after a power cut. */
async function savedBare(store: CachedStore, bytes: Uint8Array): Promise<number> {
  const path = join(store.folder, 'floor.json');
  const start = performance.now();
  const file = await open(`${path}.tmp`, 'w');
  await file.write(bytes);
  await file.sync();
  await file.close();
  await rename(`${path}.tmp`, path);
  return performance.now() - start;
}

let saves = 0;
async function saved({ app, meeting }: Opened): Promise<number> {
  saves += 1;
  const [minute] = meeting.minutes;
  const typed = { type: 'paragraph' as const, isConfidential: false, text: `Typed ${saves}.` };
  const { ms } = await asked(app.page, 'minutes:save', {
    meetingId: meeting.id,
    itemId: minute!.itemId,
    blocks: [...minute!.blocks, typed],
    by: { client: 'bench', number: saves },
  });
  return ms;
}

test('saves a meeting beside few and many', async () => {
  const bytes = await readFile(fileOf(one, one.meeting.id));
  const values: Record<'floor' | 'small' | 'large', number[]> = { floor: [], small: [], large: [] };
  for (const store of [one, county]) await saved(store);
  for (let n = 0; n < SAVES; n += 1) {
    values.floor.push(await savedBare(one, bytes));
    values.small.push(await saved(one));
    values.large.push(await saved(county));
  }
  expect(values.large).toHaveLength(SAVES);
  const floor = { name: 'write, fsync, rename of its bytes', values: values.floor };
  const small = { name: sizeNames.one, values: values.small };
  const large = { name: sizeNames.county, values: values.large };
  const what = 'Saving a meeting, from the screen';
  comparisons.push(
    withGoal({ of: 'ratio', atMost: SAVE_TIMES }, compare(what, 'ms', floor, small)),
    withGoal({ of: 'ratio', atMost: SAVE_TIMES }, compare(what, 'ms', floor, large)),
    withGoal(
      { of: 'ratio', atMost: COUNTY_TIMES },
      compare(`${what}, by size`, 'ms', small, large),
    ),
  );
}, 120_000);

test('opens a meeting', async () => {
  const floor: number[] = [];
  const channel: number[] = [];
  const screen: number[] = [];
  const { page } = county.app;
  for (let n = 0; n < OPENINGS; n += 1) {
    // Each once: none has been opened before.
    const [first, second] = [meetingOf(100 + 2 * n), meetingOf(101 + 2 * n)];
    const start = performance.now();
    const text = await readFile(fileOf(county, first), 'utf8');
    expect(JSON.parse(text.slice(0, text.indexOf('\n')))).toMatchObject({ id: first });
    floor.push(performance.now() - start);
    channel.push((await asked(page, 'meetings:open', { meetingId: first })).ms);
    const shown = '[role="textbox"][aria-multiline="true"] section, [role="textbox"] p';
    screen.push(await timeToShow(page, `/m/${second}/minutes`, shown));
    await timeToShow(page, '/settings', 'input');
  }
  const bare = { name: 'read and parse its file', values: floor };
  comparisons.push(
    withGoal(
      { of: 'more', atMost: OPENING_MORE_MS },
      compare('Opening a meeting', 'ms', bare, { name: 'asked by the screen', values: channel }),
    ),
    withGoal(
      { of: 'more', atMost: OPENING_MORE_MS },
      compare('Opening a meeting', 'ms', bare, { name: 'its minutes on screen', values: screen }),
    ),
  );
}, 120_000);

test('finds words as they are typed', async () => {
  const values: number[] = [];
  for (let n = 0; n < SEARCHES; n += 1) {
    const word = generatedWord(30 + Math.floor(3000 ** ((n % 50) / 50)));
    // As somebody types it: its first three letters, four, and all.
    const typed = [word.slice(0, 3), word.slice(0, 4), word][n % 3] ?? word;
    values.push((await asked(county.app.page, 'search:find', searchFor(typed))).ms);
  }
  expect(values).toHaveLength(SEARCHES);
  const row = alone('Search as typed', 'ms', { name: sizeNames.county, values });
  comparisons.push(withGoal({ of: 'p95', atMost: SEARCH_MS }, row));
}, 120_000);

test('says what is due', async () => {
  const channel: number[] = [];
  const screen: number[] = [];
  const { page } = county.app;
  for (let n = 0; n < HOMES; n += 1) {
    await timeToShow(page, '/settings', 'input');
    channel.push((await asked(page, 'due:list', {})).ms);
    screen.push(await timeToShow(page, '/', 'main table a'));
  }
  expect(screen).toHaveLength(HOMES);
  for (const [name, values] of [
    ['asked by the screen', channel],
    ['on screen', screen],
  ] as const) {
    const row = alone(`What is due, ${sizeNames.county}`, 'ms', { name, values });
    comparisons.push(withGoal({ of: 'p95', atMost: HOME_MS }, row));
  }
}, 120_000);
