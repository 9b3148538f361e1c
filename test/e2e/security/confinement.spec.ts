import type { ElectronApplication, Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordFault } from '../../faults/fault-table';
import { expect, openSample, test, type RunningApp } from '../running-app';

/** Where a page could be led: other sites, the disk, other programs, code, other pages of the app itself. */
const ELSEWHERE = [
  'https://example.com/',
  'http://127.0.0.1:8080/',
  'http://localhost/',
  'http://10.0.0.1/',
  'http://[::1]/',
  'ftp://example.com/',
  'ws://example.com/',
  'file:///etc/passwd',
  'file:///',
  'data:text/html,<h1>Elsewhere</h1>',
  'javascript:document.body.replaceChildren()',
  'vbscript:x',
  'about:blank',
  'about:srcdoc',
  'chrome://version/',
  'chrome://gpu/',
  'devtools://devtools/bundled/inspector.html',
  'view-source:app://minute-book/index.html',
  'mailto:somebody@example.com',
  'ms-word:ofe|u|https://example.com/a.docx',
  'search-ms:query=x',
  'app://elsewhere/index.html',
  'app://minute-book/paper.html',
  'app://minute-book/../package.json',
];

type Place = { address: string; heading: string };

/** Every page there is, and what it shows. Asked of Electron: a page that is led away answers nobody else. */
function placesOf(electron: ElectronApplication): Promise<Place[]> {
  return electron.evaluate(async ({ webContents }) => {
    const show = `document.querySelector('h1')?.textContent ?? ''`;
    return Promise.all(
      webContents.getAllWebContents().map(async (one) => ({
        address: one.getURL(),
        heading: String(await one.executeJavaScript(show)),
      })),
    );
  });
}

/** Starts to note where any page goes, by whatever way. */
function noteGoing(electron: ElectronApplication): Promise<void> {
  return electron.evaluate(({ app, webContents }) => {
    const gone: string[] = [];
    Object.assign(globalThis, { gone });
    const note = (one: Electron.WebContents): void => {
      one.on('did-frame-navigate', (_event, address) => gone.push(address));
    };
    webContents.getAllWebContents().forEach(note);
    app.on('web-contents-created', (_event, one) => {
      gone.push('another page');
      note(one);
    });
  });
}

const goneTo = (electron: ElectronApplication): Promise<string[]> =>
  electron.evaluate(() => (globalThis as unknown as { gone: string[] }).gone);

/** Where the window went, or was found, by any of these tries. */
async function movedBy(
  { electron, page }: RunningApp,
  tries: readonly string[],
  attempt: (one: string) => Promise<unknown>,
): Promise<string[]> {
  const before = await placesOf(electron);
  expect(before).toEqual([{ address: page.url(), heading: 'Meetings' }]);
  await noteGoing(electron);
  for (const one of tries) {
    // An empty page takes away what asked for it; the window comes back from it by itself.
    await attempt(one).catch(() => undefined);
    await expect.poll(() => placesOf(electron)).toEqual(before);
  }
  const own = [before[0]?.address, 'about:blank', 'about:srcdoc'];
  return (await goneTo(electron)).filter((address) => !own.includes(address));
}

/** Each way in which a page can try to get somewhere. */
const ways: Record<string, (page: Page, address: string) => Promise<unknown>> = {
  'by an address of its own': (page, address) =>
    page.evaluate((to) => {
      // One that cannot be read is refused at once.
      try {
        location.assign(to);
      } catch {
        return 'refused';
      }
      return 'asked';
    }, address),
  'by a link': (page, address) =>
    page.evaluate((href) => {
      const link = Object.assign(document.createElement('a'), { href });
      document.body.append(link);
      link.click();
      link.remove();
    }, address),
  'by a link to a new window': (page, address) =>
    page.evaluate((href) => {
      const link = Object.assign(document.createElement('a'), { href, target: '_blank' });
      document.body.append(link);
      link.click();
      link.remove();
    }, address),
  'by opening a window': (page, address) =>
    page.evaluate((to) => {
      try {
        return window.open(to) === null;
      } catch {
        return true;
      }
    }, address),
  'by a form': (page, address) =>
    page.evaluate((action) => {
      const form = Object.assign(document.createElement('form'), { action, method: 'post' });
      document.body.append(form);
      form.submit();
      form.remove();
    }, address),
  'by a frame': (page, address) =>
    page.evaluate((src) => {
      const frame = Object.assign(document.createElement('iframe'), { src });
      document.body.append(frame);
      // Long enough for a frame to ask for its page.
      const asked = new Promise((done) => void requestAnimationFrame(() => setTimeout(done, 50)));
      return asked.then(() => frame.remove());
    }, address),
  'by a webview': (page, address) =>
    page.evaluate((src) => {
      const view = document.createElement('webview');
      view.setAttribute('src', src);
      document.body.append(view);
      const asked = new Promise((done) => void requestAnimationFrame(() => setTimeout(done, 50)));
      return asked.then(() => view.remove());
    }, address),
  'by the head of the page': (page, content) =>
    page.evaluate((to) => {
      const meta = Object.assign(document.createElement('meta'), {
        httpEquiv: 'refresh',
        content: `0; url=${to}`,
      });
      document.head.append(meta);
      const asked = new Promise((done) => void requestAnimationFrame(() => setTimeout(done, 50)));
      return asked.then(() => meta.remove());
    }, content),
};

test.describe('R12: the window stays where it is', () => {
  for (const [name, go] of Object.entries(ways)) {
    test(`not led away ${name}`, async ({ app }) => {
      await openSample(app.page);
      const moved = await movedBy(app, ELSEWHERE, (address) => go(app.page, address));
      recordFault({
        fault: 'R12',
        what: `a page is led elsewhere ${name}`,
        trials: ELSEWHERE.length,
        lost: moved.length,
      });
      expect(moved).toEqual([]);
    });
  }

  test('nor by what is dropped on it', async ({ app, userFolder }) => {
    await openSample(app.page);
    const file = join(userFolder, 'page.html');
    await writeFile(file, '<h1>Dropped</h1>');
    const devtools = await app.page.context().newCDPSession(app.page);
    const drop = async (data: object): Promise<void> => {
      const at = { x: 600, y: 400, data: { items: [], dragOperationsMask: 1, ...data } };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await devtools.send('Input.dispatchDragEvent', { type, ...at });
      }
    };
    const dropped = [file, ...ELSEWHERE];
    const moved = await movedBy(app, dropped, (one) =>
      one === file
        ? drop({ files: [file] })
        : drop({ items: [{ mimeType: 'text/uri-list', data: one }] }),
    );
    recordFault({
      fault: 'R12',
      what: 'a file or an address is dropped on a page',
      trials: dropped.length,
      lost: moved.length,
    });
    expect(moved).toEqual([]);
  });

  test('would be seen to leave, were it not held (control)', async ({
    app: { electron, page },
  }) => {
    await openSample(page);
    await electron.evaluate(({ BrowserWindow }) => {
      for (const { webContents } of BrowserWindow.getAllWindows())
        webContents.removeAllListeners('will-frame-navigate');
    });
    await page.evaluate(() => location.assign('app://minute-book/elsewhere.html'));
    await expect
      .poll(async () => (await placesOf(electron)).map(({ address }) => address))
      .toEqual(['app://minute-book/elsewhere.html']);
    recordFault({
      fault: 'R12',
      what: 'control: a page that is not held',
      trials: 1,
      lost: 1,
      isControl: true,
    });
  });

  test('and saves nothing by itself', async ({ app: { electron, page } }) => {
    await openSample(page);
    const states = await electron.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      if (!window) throw new Error('there is no window');
      const { session } = window.webContents;
      const asked = new Promise<boolean>((answer) => {
        session.once('will-download', (event) => answer(event.defaultPrevented));
      });
      session.downloadURL('data:application/octet-stream,much');
      return asked;
    });
    expect(states).toBe(true);
  });
});

test.describe('R12: every permission is denied', () => {
  test('to whoever asks for it', async ({ app: { page } }) => {
    const answers = await page.evaluate(async () => {
      const outcome = (ask: () => Promise<unknown>): Promise<string> =>
        ask().then(
          (answer) => String(answer),
          () => 'refused',
        );
      const { mediaDevices, clipboard } = navigator;
      const devices = navigator as unknown as Record<
        'usb' | 'hid' | 'serial' | 'bluetooth',
        | { requestDevice?(one: object): Promise<unknown>; requestPort?(): Promise<unknown> }
        | undefined
      >;
      const missing = (): Promise<never> => Promise.reject(new Error('there is none'));
      return {
        place: await outcome(
          () =>
            new Promise((yes, no) => {
              navigator.geolocation.getCurrentPosition(yes, no);
            }),
        ),
        notices: await outcome(() => Notification.requestPermission()),
        camera: await outcome(() => mediaDevices.getUserMedia({ video: true })),
        microphone: await outcome(() => mediaDevices.getUserMedia({ audio: true })),
        screen: await outcome(() => mediaDevices.getDisplayMedia({ video: true })),
        clipboard: await outcome(() => clipboard.readText()),
        usb: await outcome(() => devices.usb?.requestDevice?.({ filters: [] }) ?? missing()),
        hid: await outcome(() => devices.hid?.requestDevice?.({ filters: [] }) ?? missing()),
        serial: await outcome(() => devices.serial?.requestPort?.() ?? missing()),
        bluetooth: await outcome(
          () => devices.bluetooth?.requestDevice?.({ acceptAllDevices: true }) ?? missing(),
        ),
        awake: await outcome(() => navigator.wakeLock.request('screen')),
        kept: await outcome(() => navigator.storage.persist()),
      };
    });
    const { notices, kept, hid, ...others } = answers;
    // A list of such devices is given, with none in it.
    expect({ notices, kept, hid }).toEqual({ notices: 'denied', kept: 'false', hid: '' });
    expect(others).toEqual(
      Object.fromEntries(Object.keys(others).map((name) => [name, 'refused'])),
    );
  });

  test('and said to be denied', async ({ app: { page } }) => {
    const states = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
      const more = [
        'midi',
        'persistent-storage',
        'screen-wake-lock',
        'local-fonts',
        'idle-detection',
      ];
      const answers = [...names, ...more].map(async (name) => {
        const status = await navigator.permissions.query({ name: name as PermissionName });
        return status.state;
      });
      return Promise.all(answers);
    });
    expect(states).toEqual(states.map(() => 'denied'));
  });
});
