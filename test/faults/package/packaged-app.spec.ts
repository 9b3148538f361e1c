import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { strFromU8, unzipSync } from 'fflate';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { startScreen } from '../../../build/display.mjs';
import { reasonAgainst } from '../../../build/fault-tools.mjs';
import { ensurePackaged } from '../../../build/packaged-app.mjs';
import { noticesIn } from '../../../main/notices';
import { UNSAFE_SWITCHES } from '../../../main/shell/unsafe-switches';
import { electronToStart, expect, startApp, test, type RunningApp } from '../../e2e/running-app';
import { storedMeetings } from '../../support/stored-text';
import { recordFault, recordSkipped } from '../fault-table';
import { reasonAgainstTrap, setTrap } from '../network/network-trap';
import { packetsOut, untilQuiet } from '../network/packets-out';
import {
  install,
  processesOf,
  startInstalled,
  userFolderOf,
  type Installed,
  type Start,
  type Started,
} from './installed-app';
import { LearntKeys, SeenWindow } from './key-script';

const run = promisify(execFile);

const FUSES = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

/** Whether a fuse is on, by how it is written in the program itself. */
const isOn = (state: unknown): boolean => state === '1'.charCodeAt(0);

const TYPED = 'Typed in the packaged app by keys alone.';

/** Does the main job, from the sample to minutes in Word, by the keyboard, as somebody would, and writes down the keys. */
async function learnKeys({ page }: RunningApp): Promise<LearntKeys> {
  const keys = new LearntKeys(page);
  await keys.arrive(page.getByRole('heading', { name: 'Welcome to Minute Book' }));
  await keys.tabTo(page.getByRole('button', { name: 'Open the sample' }));
  await keys.press('Enter');
  await keys.arrive(page.getByRole('heading', { name: 'Meetings', level: 1 }));
  await keys.tabTo(page.getByRole('table').last().getByRole('link'));
  await keys.press('Enter');
  const text = page.getByRole('textbox', { name: 'Minutes of the meeting' });
  await keys.arrive(text);
  await keys.tabTo(text);
  await keys.type(TYPED);
  await keys.tabTo(
    page.getByRole('button', { name: 'Export minutes to Word', exact: true }),
    'Shift+Tab',
  );
  keys.acceptDialog(/^Save/);
  return keys;
}

/** The Word documents in a folder, or one below. */
async function wordFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.docx')).map((name) => join(folder, name));
}

const why = reasonAgainst(['xdotool', 'unshare']);

test.describe('R18: the packaged app', () => {
  // One package, started by one test at a time on screens of their own.
  test.describe.configure({ mode: 'serial', timeout: 180_000 });
  test.skip(why !== null, why ?? '');
  recordSkipped({ fault: 'R18', what: 'the packaged app as a normal user starts it' }, why);

  let installed: Installed;
  let screen: Awaited<ReturnType<typeof startScreen>>;
  const start = (options: Start = {}) =>
    startInstalled(installed, { display: screen.env['DISPLAY'], ...options });
  /** Waits for its window; where this machine lets nobody have a sandbox, says so. */
  const opened = async (app: Started): Promise<SeenWindow> => {
    const window = new SeenWindow(screen.env['DISPLAY'] ?? '');
    const isThere = async () =>
      app.process.exitCode !== null || (await window.titles()).join().includes('Minute Book');
    await expect.poll(isThere, { timeout: 30_000 }).toBe(true);
    const refusal = /[^\n]*No usable sandbox[^\n]*/i.exec(app.said())?.[0];
    recordSkipped({ fault: 'R18', what: 'the packaged app in the sandbox' }, refusal ?? null);
    test.skip(refusal !== undefined, refusal ?? '');
    expect(app.process.exitCode, app.said()).toBeNull();
    return window;
  };
  /** Starts it, waits until it has a window, does something, and ends it. */
  const whileOpen = async (
    options: Start,
    act: (window: SeenWindow, app: Started) => Promise<void>,
  ): Promise<string> => {
    const app = start(options);
    const window = await opened(app);
    await act(window, app);
    await window.press('ctrl+q');
    expect(await app.ended).toBe(0);
    return app.said();
  };

  test.beforeAll(async () => {
    installed = await install(await ensurePackaged(electronToStart().executablePath));
    screen = await startScreen();
  });

  test.afterAll(async () => {
    await screen?.stop();
    await installed?.remove();
  });

  test('has the eight fuses as they are meant to be', async () => {
    const wire = await getCurrentFuseWire(installed.executable);
    const found = Object.keys(FUSES).map((name) => [
      name,
      isOn(wire[FuseV1Options[name as keyof typeof FUSES]]),
    ]);
    const wrong = found.filter(([name, is]) => FUSES[name as keyof typeof FUSES] !== is);
    recordFault({ fault: 'R18', what: 'fuses of the packaged app', trials: 8, lost: wrong.length });
    expect(Object.fromEntries(found)).toEqual(FUSES);
    const bare = await getCurrentFuseWire(electronToStart().executablePath);
    // Or the test would not see it.
    expect(isOn(bare[FuseV1Options.RunAsNode])).toBe(true);
  });

  test('brings the licences of its parts, and the list of them', async () => {
    const folder = join(dirname(installed.executable), 'resources', 'licences');
    const bill = JSON.parse(await readFile(join(folder, 'sbom.cdx.json'), 'utf8')) as object;
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX' });
    // As its own screen reads them.
    const notices = noticesIn(folder);
    const parts = await notices.parts();
    expect(parts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['electron', 'react', 'zod', 'docx', 'dictionary-cy']),
    );
    const texts = await Promise.all(parts.map((part) => notices.licenceOf(part)));
    const silent = parts.filter((_, at) => (texts[at] ?? '').length < 20);
    recordFault({
      fault: 'R29',
      what: 'licences in the packaged app',
      trials: parts.length,
      lost: silent.length,
    });
    expect(silent).toEqual([]);
  });

  test('does its main job for a normal user, in the sandbox, and sends nothing', async ({
    userFolder,
  }) => {
    const learning = await startApp(userFolder);
    const { steps } = await learnKeys(learning);
    await learning.quit();
    const reason = await reasonAgainstTrap();
    recordSkipped({ fault: 'R13', what: 'packets of the packaged app' }, reason);
    const trap = reason === null ? await setTrap() : undefined;
    let packets = 0;
    await whileOpen(trap ? { trap } : {}, async (window, app) => {
      const sent = (): number => (trap ? packetsOut(app.process.pid) : 0);
      if (trap) await untilQuiet(app.process.pid);
      const before = sent();
      await window.replay(steps);
      const data = join(userFolderOf(installed), 'data');
      await expect.poll(() => storedMeetings(data), { timeout: 20_000 }).toContain(TYPED);
      await expectSandboxed();
      await expect.poll(() => wordFilesIn(installed.home), { timeout: 20_000 }).toHaveLength(1);
      const [minutes = ''] = await wordFilesIn(installed.home);
      expect(
        strFromU8(unzipSync(await readFile(minutes))['word/document.xml'] ?? new Uint8Array()),
      ).toContain(TYPED);
      const titles = await window.titles();
      await window.press('F12');
      await window.press('ctrl+shift+i');
      expect(await window.titles()).toEqual(titles);
      packets = sent() - before;
    });
    await trap?.remove();
    if (trap)
      recordFault({
        fault: 'R13',
        what: 'packets of the packaged app (steps by key)',
        trials: steps.length,
        lost: packets,
      });
    expect(packets).toBe(0);
  });

  /** Every page's process is under seccomp and can gain no rights. */
  async function expectSandboxed(): Promise<void> {
    const pages = (await processesOf(installed)).filter(({ kind }) => kind === 'renderer');
    const open = pages.filter((one) => one.seccomp !== '2' || one.noNewPrivileges !== '1');
    recordFault({
      fault: 'R18',
      what: 'pages of the packaged app in Chromium’s sandbox',
      trials: pages.length,
      lost: open.length,
    });
    expect(pages.length).toBeGreaterThan(0);
    expect(open).toEqual([]);
  }

  test('does not start with a switch that opens it, and says which', async () => {
    const started: string[] = [];
    for (const name of UNSAFE_SWITCHES) {
      const folder = join(installed.home, `refused-${name}`);
      const app = start({ args: [`--user-data-dir=${folder}`, `--${name}=1`] });
      const code = await app.ended;
      const isRefused = code === 64 && app.said().includes(`does not start with --${name}:`);
      const isOpen = /listening on/i.test(app.said()) || existsSync(join(folder, 'data'));
      if (!isRefused || isOpen) started.push(`--${name}: code ${code}, ${app.said()}`);
    }
    recordFault({
      fault: 'R18',
      what: 'starts with a switch that opens the app',
      trials: UNSAFE_SWITCHES.length,
      lost: started.length,
    });
    expect(started).toEqual([]);
  });

  test('takes no orders from its environment', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'minute-book-orders-'));
    const order = join(folder, 'order.cjs');
    const obeyed = join(installed.home, 'obeyed');
    const write = `require('node:fs').writeFileSync(${JSON.stringify(obeyed)}, '')`;
    await writeFile(order, write);
    await run('chmod', ['-R', 'a+rX', folder]);
    const orders: Start[] = [
      { env: { ELECTRON_RUN_AS_NODE: '1' }, args: ['-e', write] },
      { env: { ELECTRON_RUN_AS_NODE: '1' }, args: [order] },
      { env: { NODE_OPTIONS: `--require ${order}` } },
      { env: { NODE_OPTIONS: '--inspect=127.0.0.1:9229' } },
      { env: { ELECTRON_RENDERER_URL: 'http://127.0.0.1:5173/' } },
    ];
    const followed: Start[] = [];
    for (const one of orders) {
      const said = await whileOpen(one, () => Promise.resolve());
      if (existsSync(obeyed) || /listening on/i.test(said)) followed.push(one);
      await rm(obeyed, { force: true });
    }
    recordFault({
      fault: 'R18',
      what: 'orders from the environment of the packaged app',
      trials: orders.length,
      lost: followed.length,
    });
    expect(followed).toEqual([]);
    // An Electron whose fuses nobody flipped obeys.
    const control = join(folder, 'control');
    const { executablePath } = electronToStart();
    await run(executablePath, ['-e', `require('node:fs').writeFileSync('${control}', '')`], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    });
    expect(existsSync(control)).toBe(true);
    await rm(folder, { recursive: true });
  });
});
