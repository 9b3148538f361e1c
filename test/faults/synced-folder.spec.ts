import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reasonAgainst } from '../../build/fault-tools.mjs';
import { nodeFileSystem } from '../../main/storage/disk/file-system';
import { createDocumentStore } from '../../main/storage/document-store';
import { expectAccessible } from '../e2e/axe-scan';
import { openFirstMinutes } from '../e2e/pages/meeting-pages';
import { expect, openSample, startApp, test } from '../e2e/running-app';
import { fixedClock } from '../support/fixed-clock';
import { recordFault, recordSkipped } from './fault-table';
import { syncPair } from './syncthing-pair';

const FAULT = { fault: 'F14', what: 'two apps on two folders that Syncthing keeps alike' };
const why = reasonAgainst(['syncthing', 'ip', 'unshare']);
recordSkipped(FAULT, why);
test.skip(why !== null, why ?? '');
test.setTimeout(180_000);

/** A user whose data folder is a synced one. */
async function userOf(place: string, name: string, folder: string): Promise<string> {
  const userFolder = join(place, `user-${name}`);
  await mkdir(userFolder, { recursive: true });
  const { storeId } = JSON.parse(await readFile(join(folder, 'store.json'), 'utf8')) as {
    storeId: string;
  };
  const remembered = { format: 'minute-book/place', folder, storeId };
  await writeFile(join(userFolder, 'place.json'), JSON.stringify(remembered));
  return userFolder;
}

/** What all versions of all meetings in a folder say together, read as another computer would read it. */
async function allVersions(folder: string): Promise<string> {
  const mayWrite = (): Promise<void> => Promise.reject(new Error('this is only a look'));
  const store = createDocumentStore({ fs: nodeFileSystem, folder, clock: fixedClock, mayWrite });
  const places = (await store.places()).filter(({ kind }) => kind === 'meeting');
  const versions = await Promise.all(places.map(({ id }) => store.versions('meeting', id)));
  return JSON.stringify(versions.flat().map(({ data }) => data));
}

/** The documents of a folder, by name and length; what each run keeps for itself left out. */
async function documentsIn(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'meetings'), { recursive: true }).catch(() => []);
  return names.filter((name) => /doc\.|journal\./.test(name)).toSorted();
}

test('what two people typed on two computers is all there when the folders have met, and is merged (R22)', async () => {
  const place = await mkdtemp(join(tmpdir(), 'minute-book-synced-'));
  const folders = [join(place, 'first'), join(place, 'second')] as const;
  const pair = await syncPair(place, folders);
  try {
    // The first user begins, and the folders meet.
    const begun = await startApp(join(place, 'begin'));
    await openSample(begun.page);
    await begun.quit();
    await cp(join(place, 'begin', 'data'), folders[0], { recursive: true });
    pair.start();
    await expect
      .poll(() => documentsIn(folders[1]), { timeout: 60_000 })
      .toEqual(await documentsIn(folders[0]));
    await expect.poll(() => readdir(folders[1])).toContain('store.json');
    await pair.stop();

    // Both write while the folders do not meet, and go on writing while they do.
    const users = [
      await userOf(place, 'first', folders[0]),
      await userOf(place, 'second', folders[1]),
    ] as const;
    const apps = [await startApp(users[0]), await startApp(users[1])] as const;
    const [here, there] = [
      await openFirstMinutes(apps[0].page),
      await openFirstMinutes(apps[1].page),
    ];
    await here.write('Written on the first computer. ');
    await here.isSaved();
    await there.write('Written on the second computer. ');
    await there.isSaved();
    pair.start();
    const isThere = (text: string) => async () =>
      Promise.all(folders.map(async (folder) => (await allVersions(folder)).includes(text)));
    for (const text of ['Written on the first computer.', 'Written on the second computer.']) {
      await expect.poll(isThere(text), { timeout: 60_000 }).toEqual([true, true]);
    }
    await Promise.all(apps.map((app) => app.quit()));
    await pair.stop();
    recordFault({ ...FAULT, trials: 2, lost: 0 });

    // Whoever opens it next is told, and makes one of the two.
    const next = await startApp(users[0]);
    await openFirstMinutes(next.page);
    await next.page.getByRole('link', { name: /two versions/i }).click();
    await next.page.getByRole('radio', { name: /both/i }).waitFor();
    await expectAccessible(next.page, 'two versions of a meeting');
    await next.page.getByRole('radio', { name: /both/i }).check();
    await next.page.getByRole('button', { name: 'Keep what is chosen' }).click();
    await expect(next.page.getByText('Merged. There is one version again.')).toBeVisible();
    await expect(next.page.getByRole('link', { name: /two versions/i })).toBeHidden();
    const minutes = await openFirstMinutes(next.page);
    await expect(minutes.text).toContainText('Written on the first computer.');
    await expect(minutes.text).toContainText('Written on the second computer.');
    await next.quit();
  } finally {
    await pair.stop();
    await rm(place, { recursive: true, force: true });
  }
});
