import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderTokenSchema } from '#shared/ipc/areas/store';
import { handlerOf, type Channel, type Input, type Output } from '#shared/ipc/contract';
import type { Result } from '#shared/ipc/result';
import { createHandlers } from '../../../main/handlers';
import { noticesIn } from '../../../main/notices';
import { openApp } from '../../../main/open-app';
import { temporaryFolder } from '../../support/temporary-folder';

/** The app as it starts, with a user who chooses a folder when asked. */
async function started(userFolder: string) {
  const user = { chooses: null as string | null };
  let changes = 0;
  const app = await openApp({
    searchWorkerFile: join(import.meta.dirname, 'no-search-here.js'),
    dataFolder: join(userFolder, 'data'),
    userFolder,
    version: '0.1.0',
    notices: noticesIn(userFolder),
    log: { error: () => {}, settled: () => Promise.resolve() },
    render: () => Promise.resolve(new Uint8Array()),
    readTable: () => Promise.reject(new Error('nothing is read here')),
    packPartnership: () => Promise.reject(new Error('nothing is written here')),
    readPartnershipFile: () => Promise.reject(new Error('nothing is read here')),
    inspectTemplate: () => Promise.reject(new Error('nothing is inspected here')),
    renderRows: {
      xlsx: () => Promise.resolve(new Uint8Array()),
      csv: () => Promise.resolve(new Uint8Array()),
    },
    renderPdf: () => Promise.resolve(new Uint8Array()),
    changed: () => (changes += 1),
    files: {
      chooseFile: () => Promise.resolve(null),
      takeGiven: () => Promise.resolve(null),
      chooseFolder: () => Promise.resolve(user.chooses),
      chooseWhereToSave: () => Promise.resolve(null),
      write: () => Promise.resolve(),
      writeNew: (into, name) => Promise.resolve(`${into}/${name}`),
      showInFolder: () => {},
    },
  });
  onTestFinished(() => app.session.close());
  const handlers = createHandlers(app);
  async function ask<C extends Channel>(channel: C, input: Input<C>): Promise<Result<Output<C>>> {
    return handlerOf(handlers, channel)(input) as Promise<Result<Output<C>>>;
  }
  async function get<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
    const result = await ask(channel, input);
    if (!result.ok) throw new Error(`refused: ${result.error.code}`);
    return result.value;
  }
  return { user, ask, get, app, changes: () => changes };
}

const details = {
  presetId: null,
  name: 'Ours',
  area: '',
  secretariat: { name: '', team: '', email: '', phone: '' },
};

/** A user folder with a store that has a partnership. */
async function aUser(): Promise<string> {
  const folder = await temporaryFolder();
  const { get, app } = await started(folder);
  await get('partnerships:create', details);
  await app.session.close();
  return folder;
}

test('while the data are missing only the ways out answer, and one of them leads back', async () => {
  const folder = await aUser();
  await rename(join(folder, 'data'), join(folder, 'away'));
  const { ask, get, changes } = await started(folder);
  const status = await get('app:status', {});
  expect(status.store.found).toBe('missing');
  expect(status.problems).toEqual([]);
  expect(await ask('partnerships:list', {})).toMatchObject({ error: { code: 'store-not-ready' } });
  expect((await get('store:tryAgain', {})).found).toBe('missing');
  await rename(join(folder, 'away'), join(folder, 'data'));
  const before = changes();
  expect(await get('store:tryAgain', {})).toMatchObject({ found: 'ready', isReadOnly: false });
  expect(changes()).toBeGreaterThan(before);
  expect(await get('partnerships:list', {})).toMatchObject([{ name: 'Ours' }]);
});

test('a folder is chosen by its token, looked at first, and used from then on', async () => {
  const folder = await aUser();
  const other = await aUser();
  const { user, ask, get } = await started(folder);
  expect(await get('store:chooseFolder', {})).toBe(null);
  user.chooses = join(other, 'data');
  const first = await get('store:chooseFolder', {});
  expect(first).toMatchObject({ folder: user.chooses, found: 'ready' });
  user.chooses = await temporaryFolder();
  const second = await get('store:chooseFolder', {});
  expect(second?.found).toBe('new');
  expect(await readdir(user.chooses)).toEqual([]);
  for (const token of [first!.token, folderTokenSchema.parse('made-up')]) {
    const refused = await ask('store:useFolder', { token });
    expect(refused).toMatchObject({ error: { code: 'not-found' } });
  }
  expect((await get('app:status', {})).dataFolder).toBe(join(folder, 'data'));
  await get('store:useFolder', { token: second!.token });
  expect(await get('app:status', {})).toMatchObject({ dataFolder: user.chooses, unusable: null });
  expect(await get('partnerships:list', {})).toEqual([]);
});

test('decisions about the folder at hand are acted upon', async () => {
  const folder = await aUser();
  await writeFile(join(folder, 'data', 'store.json'), 'null');
  const { ask, get } = await started(folder);
  expect((await get('app:status', {})).store.found).toBe('mark-damaged');
  expect((await get('store:startNew', {})).found).toBe('mark-damaged');
  expect((await get('store:openToRead', {})).found).toBe('mark-damaged');
  expect(await ask('store:useFolder', { token: null })).toMatchObject({ ok: false });
  expect(await ask('store:takeOver', {})).toMatchObject({ ok: false });
  expect((await get('store:repairMark', {})).found).toBe('ready');
  expect(await get('partnerships:list', {})).toHaveLength(1);
});

test('an undo does not reach from one store into the next', async () => {
  const folder = await aUser();
  const other = await aUser();
  const { user, ask, get } = await started(folder);
  const [one] = await get('partnerships:list', {});
  const { area, secretariat } = details;
  const { undo } = await get('partnerships:saveDetails', {
    area,
    secretariat,
    name: 'Theirs',
    partnershipId: one!.id,
    marking: 'none',
    documentControl: false,
  });
  user.chooses = join(other, 'data');
  const chosen = await get('store:chooseFolder', {});
  await get('store:useFolder', { token: chosen!.token });
  expect(await ask('app:undo', { token: undo })).toMatchObject({ ok: false });
  expect(await get('partnerships:list', {})).toMatchObject([{ name: 'Ours' }]);
});

test('the data folder is moved to an empty folder, and work goes on there', async () => {
  const folder = await aUser();
  const { user, ask, get } = await started(folder);
  user.chooses = join(folder, 'data');
  const own = await get('store:chooseFolder', {});
  expect(await ask('store:move', { token: own!.token })).toMatchObject({
    error: { code: 'folder-inside' },
  });
  user.chooses = join(await temporaryFolder(), 'elsewhere');
  const chosen = await get('store:chooseFolder', {});
  const moving = ask('store:move', { token: chosen!.token });
  expect(await get('store:moveProgress', {})).toMatchObject({ done: expect.any(Number) });
  expect(await moving).toMatchObject({
    value: { oldFolder: join(folder, 'data'), isOldMarked: true, state: { found: 'ready' } },
  });
  expect(await get('store:moveProgress', {})).toBe(null);
  expect((await get('app:status', {})).dataFolder).toBe(user.chooses);
  expect(await get('partnerships:list', {})).toMatchObject([{ name: 'Ours' }]);
  user.chooses = join(folder, 'data');
  expect((await get('store:chooseFolder', {}))?.found).toBe('moved');
});

test('a move that is cancelled answers nothing and changes nothing', async () => {
  const folder = await aUser();
  const { user, get } = await started(folder);
  user.chooses = join(await temporaryFolder(), 'elsewhere');
  const chosen = await get('store:chooseFolder', {});
  const moving = get('store:move', { token: chosen!.token });
  await get('store:cancelMove', {});
  expect(await moving).toBe(null);
  expect((await get('app:status', {})).dataFolder).toBe(join(folder, 'data'));
  expect(await get('partnerships:list', {})).toHaveLength(1);
});
