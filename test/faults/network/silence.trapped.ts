import { _electron } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { electronToStart, expect, openSample, startApp, test } from '../../e2e/running-app';
import { isLongRun, recordFault } from '../fault-table';
import { actsSeenIn, doHostileAct, hostileActs } from './hostile-acts';
import { packetsOut, watchPackets } from './packets-out';
import { useOnce } from './scripted-use';

/** How long the app is used: ten minutes where there is time for it. */
const USE_MS = isLongRun ? 600_000 : 60_000;
/** How long what was tried last may take until it is on its way. */
const AFTERWARDS_MS = 5000;

const acts = Object.keys(hostileActs);

test.describe('R13: in a network that leads everywhere', () => {
  test.setTimeout(USE_MS + 240_000);

  test('the app in use sends nothing, and nothing gets out of its page', async ({ userFolder }) => {
    const watch = await watchPackets();
    const before = packetsOut();
    const app = await startApp(userFolder);
    await openSample(app.page);
    const started = performance.now();
    let rounds = 0;
    while (performance.now() - started < USE_MS) await useOnce(app, userFolder, (rounds += 1));
    const seconds = Math.round((performance.now() - started) / 1000);
    const afterUse = packetsOut();
    recordFault({
      fault: 'R13',
      what: `packets in ${seconds} s of scripted use (rounds)`,
      trials: rounds,
      lost: afterUse - before,
    });
    for (const act of acts) await doHostileAct(app.page, act);
    // Nothing to wait for: that it does not come is the point.
    await wait(AFTERWARDS_MS);
    await app.electron.close();
    const after = packetsOut();
    recordFault({
      fault: 'R13',
      what: 'ways out that a hostile page tries: packets',
      trials: acts.length,
      lost: after - afterUse,
    });
    await watch.end();
    expect(watch.lines()).toEqual([]);
    expect([afterUse - before, after - before]).toEqual([0, 0]);
  });

  test('an Electron without our measures is heard by every one of these ways (control)', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'minute-book-bare-'));
    await writeFile(
      join(folder, 'package.json'),
      '{"name":"bare","version":"1.0.0","main":"main.cjs"}',
    );
    await writeFile(join(folder, 'page.html'), '<!doctype html><h1>Bare</h1>');
    await writeFile(
      join(folder, 'main.cjs'),
      `const { app, BrowserWindow } = require('electron');
       app.whenReady().then(() => new BrowserWindow().loadFile(${JSON.stringify(join(folder, 'page.html'))}));`,
    );
    const watch = await watchPackets();
    const before = packetsOut();
    const { executablePath, switches } = electronToStart();
    const args = [folder, ...switches, `--user-data-dir=${join(folder, 'user')}`];
    const electron = await _electron.launch({ executablePath, args, chromiumSandbox: true });
    const page = await electron.firstWindow();
    await page.getByRole('heading', { name: 'Bare' }).waitFor();
    for (const act of acts) await doHostileAct(page, act);
    // Electron leaves it to its app to connect beforehand, and this one does not.
    const heard = acts.filter((act) => act !== 'preconnect');
    await expect.poll(() => actsSeenIn(watch.lines()), { timeout: 20_000 }).toEqual(heard);
    await electron.close();
    await watch.end();
    await rm(folder, { recursive: true });
    const left = packetsOut() - before;
    recordFault({
      fault: 'R13',
      what: 'control: the same ways out of a bare Electron',
      trials: acts.length,
      lost: left,
      isControl: true,
    });
    expect(left).toBeGreaterThanOrEqual(acts.length);
  });
});
