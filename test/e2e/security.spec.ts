import { expect, openSample, test } from './running-app';

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
    bridge: ['invoke', 'onBeforeClose', 'onDataChanged'],
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

test('every file comes with the strict policy, and a new nonce at each load', async ({
  app: { electron },
}) => {
  const policies = await electron.evaluate(async ({ session }) => {
    const load = async (): Promise<string> => {
      const response = await session.defaultSession.fetch('app://minute-book/index.html');
      return response.headers.get('content-security-policy') ?? '';
    };
    return [await load(), await load()];
  });
  const [first, second] = policies;
  expect(first).toMatch(
    /^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w+/=]{20,}'; /,
  );
  expect(first).toContain("connect-src 'none'");
  expect(first).not.toContain('unsafe');
  expect(first).not.toBe(second);
});

test('a path that leaves the app’s own files finds nothing', async ({ app: { electron } }) => {
  const statuses = await electron.evaluate(async ({ session }) => {
    const paths = [
      'minute-book/../package.json',
      'minute-book/..%2f..%2fpackage.json',
      'minute-book/%2e%2e/%2e%2e/etc/passwd',
      'minute-book//etc/passwd',
      'minute-book/assets/../../main/index.js',
      'minute-book/..\\..\\package.json',
      'minute-book/index.html%00.js',
      'elsewhere/index.html',
    ];
    const answers = paths.map(async (path) => {
      const response = await session.defaultSession.fetch(`app://${path}`);
      return response.status;
    });
    return Promise.all(answers);
  });
  expect(statuses).toEqual(statuses.map(() => 404));
  expect(statuses).toHaveLength(8);
});

test('no script from outside the app’s files runs', async ({ app: { page } }) => {
  const ran = await page.evaluate(async () => {
    const failed = (element: Element): Promise<unknown> =>
      new Promise((done) => {
        element.addEventListener('error', done);
      });
    const inline = document.createElement('script');
    inline.textContent = 'window.ranInline = true';
    document.body.append(inline);
    document.body.insertAdjacentHTML('beforeend', '<img onerror="window.ranHandler = true">');
    const image = document.body.lastElementChild as HTMLImageElement;
    const imageFailed = failed(image);
    image.src = 'app://minute-book/no-such-picture.png';
    const remote = document.createElement('script');
    remote.src = 'https://example.com/evil.js';
    const remoteFailed = failed(remote);
    document.body.append(remote);
    // By the time both errors are told, a handler in the markup would have run too.
    await Promise.all([imageFailed, remoteFailed]);
    return { inline: 'ranInline' in window, handler: 'ranHandler' in window };
  });
  expect(ran).toEqual({ inline: false, handler: false });
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
    const answer = session.defaultSession.fetch('https://example.com/');
    return answer.then(
      () => 'answered',
      () => 'refused',
    );
  });
  expect(fromMain).toBe('refused');
});

test('the window stays where it is: no other page, no other window', async ({
  app: { page, electron },
}) => {
  await openSample(page);
  const address = page.url();
  await page.evaluate(() => {
    window.open('https://example.com/');
    window.open('app://minute-book/index.html');
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    document.body.append(link);
    link.click();
    location.assign('file:///etc/passwd');
  });
  // Asked of Electron: the page object would wait for the end of a navigation that never began.
  const windows = await electron.evaluate(async ({ BrowserWindow }) => {
    const all = BrowserWindow.getAllWindows();
    const show = (one: Electron.BrowserWindow): Promise<string> =>
      one.webContents.executeJavaScript('document.querySelector("h1").textContent');
    return Promise.all(all.map(async (one) => [one.webContents.getURL(), await show(one)]));
  });
  expect(windows).toEqual([[address, 'Meetings']]);
});

test('spelling is never checked by way of the network', async ({ app: { electron } }) => {
  const isOn = await electron.evaluate(({ session }) =>
    session.defaultSession.isSpellCheckerEnabled(),
  );
  expect(isOn).toBe(false);
});

test('every permission is denied', async ({ app: { page } }) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
    const answers = names.map(async (name) => {
      const status = await navigator.permissions.query({ name: name as PermissionName });
      return status.state;
    });
    return Promise.all(answers);
  });
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied']);
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
