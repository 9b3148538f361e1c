import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openFirstMinutes } from '../pages/meeting-pages';
import { expect, openSample, test } from '../running-app';

test('the page has no Node, only the bridge', async ({ app: { page } }) => {
  const found = await page.evaluate(() => ({
    require: 'require' in window,
    process: 'process' in window,
    module: 'module' in window,
    bridge: Object.keys((window as unknown as { minuteBook: object }).minuteBook).toSorted(),
  }));
  expect(found).toEqual({
    require: false,
    process: false,
    module: false,
    bridge: [
      'giveFile',
      'invoke',
      'onBeforeClose',
      'onCommand',
      'onDataChanged',
      'onFileGiven',
      'onHide',
    ],
  });
});

test('the window is sandboxed and isolated', async ({ app: { electron } }) => {
  const preferences = await electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // Not in the typings, but the only way to see what Chromium was really told.
    return (
      contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    ).getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
  });
});

test('no script from outside the app’s files runs', async ({ app: { page } }) => {
  const ran = await page.evaluate(async () => {
    const failed = (element: Element): Promise<unknown> =>
      new Promise((done) => {
        element.addEventListener('error', done);
      });
    const inline = document.createElement('script');
    try {
      inline.append('window.ranInline = true');
    } catch {
      // The page takes no text for code: what the policy says of such code is not even asked.
    }
    document.body.append(inline);
    const image = document.createElement('img');
    const code = 'window.ranHandler = true';
    const handler = document.createAttribute('onerror');
    try {
      handler.value = code;
      image.setAttributeNode(handler);
    } catch {
      // As little as that one.
    }
    document.body.append(image);
    const imageFailed = failed(image);
    image.src = 'app://minute-book/no-such-picture.png';
    // By the time its error is told, a handler in the markup would have run too.
    await imageFailed;
    return { inline: 'ranInline' in window, handler: 'ranHandler' in window };
  });
  expect(ran).toEqual({ inline: false, handler: false });
});

test('text becomes markup only without what would run', async ({ app: { page } }) => {
  // Until the page has drawn itself there is no way from text to markup at all.
  await page.getByRole('heading', { level: 1 }).waitFor();
  const outcome = await page.evaluate(() => {
    const place = document.createElement('div');
    place.innerHTML =
      '<p onclick="run()">kept</p><script>run()</script><iframe srcdoc="x"></iframe><a href=" javascript:run()">link</a>';
    const refused = (attempt: () => void): string => {
      try {
        attempt();
        return 'taken';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : 'failed';
      }
    };
    const script = document.createElement('script');
    return {
      markup: place.innerHTML,
      code: refused(() => {
        script.text = 'window.ran = true';
      }),
      remote: refused(() => {
        script.src = 'https://example.com/evil.js';
      }),
      worker: refused(() => void new Worker('https://example.com/evil.js')),
      // Whoever could make a policy of their own would be free of ours.
      policy: refused(() => {
        const { trustedTypes } = window as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): unknown };
        };
        trustedTypes.createPolicy('mine', {});
      }),
    };
  });
  expect(outcome).toEqual({
    markup: '<p>kept</p><a>link</a>',
    code: 'refused',
    remote: 'refused',
    worker: 'refused',
    policy: 'refused',
  });
});

test('text is never run as code', async ({ app: { page } }) => {
  // In a task of its own: what a test runs directly is exempt from the page's policy.
  const outcome = await page.evaluate(
    () =>
      new Promise<string>((answer) => {
        setTimeout(() => {
          try {
            // oxlint-disable-next-line no-eval -- that it is refused is the test
            answer(String(globalThis.eval('1 + 1')));
          } catch (error) {
            answer(error instanceof EvalError ? 'refused' : 'failed');
          }
        });
      }),
  );
  expect(outcome).toBe('refused');
});

test('nothing reaches the network', async ({ app: { page, electron } }) => {
  const attempts = await page.evaluate(async () => {
    const outcome = (attempt: Promise<unknown>): Promise<string> =>
      attempt.then(
        () => 'answered',
        () => 'refused',
      );
    const opened = (target: EventTarget, good: string): Promise<unknown> =>
      new Promise((yes, no) => {
        target.addEventListener(good, yes);
        target.addEventListener('error', no);
      });
    const image = new Image();
    const loaded = opened(image, 'load');
    image.src = 'https://example.com/x.png';
    const socket = (): Promise<unknown> => {
      try {
        return opened(new WebSocket('wss://example.com'), 'open');
      } catch (error) {
        return Promise.reject(error);
      }
    };
    return {
      fetch: await outcome(globalThis.fetch('https://example.com/')),
      local: await outcome(globalThis.fetch('http://127.0.0.1:80/')),
      image: await outcome(loaded),
      socket: await outcome(socket()),
      ownFile: await outcome(
        opened(
          Object.assign(new Image(), {
            src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
          }),
          'load',
        ),
      ),
    };
  });
  expect(attempts).toEqual({
    fetch: 'refused',
    local: 'refused',
    image: 'refused',
    socket: 'refused',
    // What is in the page itself still loads: the others failed for want of a network.
    ownFile: 'answered',
  });
  const fromMain = await electron.evaluate(async ({ session }) => {
    const all = [session.defaultSession, session.fromPartition('window')];
    const answers = all.map((one) =>
      one.fetch('https://example.com/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    return Promise.all(answers);
  });
  expect(fromMain).toEqual(['refused', 'refused']);
});

test('what a page shows is in no cache on the disk, and goes out by no side door', async ({
  app: { electron },
}) => {
  const found = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => ({
      isPersistent: webContents.session.isPersistent(),
      onDisk: webContents.session.getStoragePath(),
      webRtc: webContents.getWebRTCIPHandlingPolicy(),
    })),
  );
  expect(found).toEqual([{ isPersistent: false, onDisk: null, webRtc: 'disable_non_proxied_udp' }]);
});

test('spelling is never checked by way of the network', async ({ app: { electron } }) => {
  const isOn = await electron.evaluate(({ session }) =>
    [session.defaultSession, session.fromPartition('window')].map((one) =>
      one.isSpellCheckerEnabled(),
    ),
  );
  expect(isOn).toEqual([false, false]);
});

test('a message that does not fit the contract is refused and changes nothing', async ({
  app: { page },
}) => {
  const answers = await page.evaluate(async () => {
    type Loose = { invoke(channel: string, input: unknown): Promise<unknown> };
    const bridge = (window as unknown as { minuteBook: Loose }).minuteBook;
    const messages: [string, unknown][] = [
      ['partnerships:create', { name: '' }],
      ['partnerships:create', { name: 'x', area: '', secretariat: {}, presetId: 'no such one' }],
      ['meetings:open', { meetingId: '../../settings/only' }],
      ['app:status', { unexpected: true }],
      ['app:status', null],
    ];
    const unknown = bridge.invoke('app:quitNow', {}).catch(() => 'no such channel');
    return [
      ...(await Promise.all(messages.map(([name, input]) => bridge.invoke(name, input)))),
      await unknown,
    ];
  });
  const refused = { ok: false, error: { code: 'invalid-input' } };
  expect(answers.slice(0, 5)).toMatchObject([refused, refused, refused, refused, refused]);
  expect(answers[5]).toBe('no such channel');
  await expect(page.getByRole('heading', { name: 'Welcome to Minute Book' })).toBeVisible();
});

test('a message from another page than the app’s own is not answered', async ({
  app: { electron },
}) => {
  const answer = await electron.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`;
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await stranger.loadURL('data:text/html,<h1>Not the app</h1>');
    const outcome: string = await stranger.webContents.executeJavaScript(
      "window.minuteBook.invoke('app:status', {}).then(() => 'answered', () => 'refused')",
    );
    stranger.destroy();
    return outcome;
  });
  expect(answer).toBe('refused');
});

/** Every file in a folder, with its rights and what is in it. */
async function filesIn(folder: string): Promise<{ name: string; rights: number; text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const { mode } = await stat(path);
      return {
        name: path.slice(folder.length),
        rights: mode & 0o777,
        text: await readFile(path, 'utf8'),
      };
    }),
  );
}

test('what is typed lies in the data folder alone, for nobody else to read', async ({
  app,
  userFolder,
}) => {
  const words = 'Canary Quillfeather was named';
  await openSample(app.page);
  const minutes = await openFirstMinutes(app.page);
  await minutes.write(words);
  await minutes.isSaved();
  // A message that fails in the middle is logged.
  await app.page.evaluate((text) => {
    type Loose = { invoke(channel: string, input: unknown): Promise<unknown> };
    const bridge = (window as unknown as { minuteBook: Loose }).minuteBook;
    return bridge.invoke('meetings:open', { meetingId: text });
  }, words);
  await app.quit();
  const files = await filesIn(userFolder);
  const holding = files.filter(({ text }) => text.includes('Quillfeather'));
  expect(holding.length).toBeGreaterThan(0);
  expect(holding.filter(({ name }) => !name.startsWith('/data/'))).toEqual([]);
  const ours = files.filter(({ name }) => /^\/(data|logs)\//.test(name));
  expect(ours.filter(({ rights }) => rights !== 0o600).map(({ name }) => name)).toEqual([]);
});
