import { cp, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { Refused } from '../../main/refused';
import { faultyFileSystem } from '../support/faulty-file-system';
import { Office } from '../support/claiming-office';
import { startIn } from '../support/store-sessions';
import { temporaryFolder } from '../support/temporary-folder';
import { recordFault } from './fault-table';
import { newSettings } from '#shared/domain/new-records';

const golden = resolve('test/fixtures/data-v1');
const KINDS = ['settings', 'directory', 'partnership', 'action-log', 'meeting'] as const;

/** A user whose data an older version of the app has left. */
async function aUser(): Promise<string> {
  const user = await temporaryFolder();
  await mkdir(join(user, 'data'));
  await cp(golden, join(user, 'data'), { recursive: true });
  return user;
}

/** What all documents say, and what is wrong with any, as the next start finds them. */
async function everything(user: string): Promise<{ said: unknown[]; problems: number }> {
  const { session } = await startIn(new Office(join(user, 'data')), user);
  if (session.unusable) return { said: [session.unusable], problems: 1 };
  const said = await Promise.all(KINDS.map((kind) => session.store.readAll(kind)));
  const problems = session.store.problems().length;
  await session.close();
  return { said, problems };
}

test('a folder of the layout before is taken over whole, or left whole, wherever that is cut off', async () => {
  const wanted = await everything(await aUser());
  expect(wanted.problems).toBe(0);
  let trials = 0;
  let lost = 0;
  for (let nth = 1; ; nth += 1) {
    const user = await aUser();
    // From some call on the disk is gone, as when the app is killed there.
    const fs = faultyFileSystem((_call, _path, count) => (count >= nth ? 'EIO' : null));
    const start = startIn(new Office(join(user, 'data')), user, { fs });
    const { session } = await start.catch(() => ({ session: null }));
    await session?.store.write('settings', 'only', SETTINGS).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
    });
    const isDone = fs.calls < nth;
    const { said, problems } = await everything(user);
    trials = nth;
    const isWhole = JSON.stringify(said.slice(1)) === JSON.stringify(wanted.said.slice(1));
    if (!isWhole || problems > 0) lost += 1;
    if (isDone) break;
  }
  recordFault({
    fault: 'F17',
    what: 'taking over the layout before, cut off at any call',
    trials,
    lost,
  });
  expect(lost).toBe(0);
  expect(trials).toBeGreaterThan(20);
});

const SETTINGS = { ...newSettings, colourScheme: 'light' } as const;
