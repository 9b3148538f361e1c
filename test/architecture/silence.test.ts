import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordFault } from '../faults/fault-table';

const projectRoot = join(import.meta.dirname, '..', '..');

type Source = { file: string; text: string };

const sourcesIn = (folders: string[]): Source[] =>
  folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true })
      .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => ({ file, text: readFileSync(join(projectRoot, file), 'utf8') })),
  );

const sources = sourcesIn(['main', 'renderer', 'shared']);

/** Comments name what is not done; only code counts. */
const codeOf = (text: string): string =>
  text.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');

/** What could send something, open something or weaken a window: each with the files where it may stand. */
const FORBIDDEN: [name: string, pattern: RegExp, example: string, allowed?: string[]][] = [
  [
    'a module for networks',
    /(from|import|require)\s*\(?\s*['"](node:)?(net|http|https|http2|dgram|dns|tls|inspector)(\/\w+)?['"]/,
    "import { connect } from 'node:net';",
  ],
  ['a request', /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/, "fetch('x')"],
  [
    'a call to another computer',
    /\bRTCPeerConnection\b|\bWebTransport\b/,
    'new RTCPeerConnection()',
  ],
  [
    'what Electron sends or updates with',
    /\b(autoUpdater|crashReporter|netLog|inAppPurchase|pushNotifications)\b|import \{[^}]*\bnet\b[^}]*\} from 'electron'/,
    "import { app, net } from 'electron';",
  ],
  ['a program opened for an address', /\b(openExternal|openPath)\b/, 'shell.openExternal(x)'],
  [
    'a weaker window',
    /webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|nodeIntegration\w*: true|contextIsolation: false|sandbox: false|webviewTag: true/,
    'webSecurity: false',
  ],
  [
    'another window',
    /new (BrowserWindow|BrowserView|WebContentsView|BaseWindow)\b/,
    'new BrowserWindow({})',
    ['main/shell/window.ts', 'main/shell/pdf-printer.ts'],
  ],
  ['another ear for messages', /\bipcMain\b/, 'ipcMain.on(x, y)', ['main/shell/mount-handlers.ts']],
  ['another mouth', /\bipcRenderer\b/, 'ipcRenderer.send(x)', ['main/preload.ts']],
  ['markup made by React', /dangerouslySetInnerHTML/, '<p dangerouslySetInnerHTML={x} />'],
  ['recently used files', /addRecentDocument/, 'app.addRecentDocument(x)'],
  ['text run as code', /\beval\(|new Function\(/, "eval('x')"],
];

describe('R13: nothing in the sources', () => {
  test.each(FORBIDDEN)('is %s', (name, pattern, _, allowed = []) => {
    const found = sources.filter(({ text }) => pattern.test(codeOf(text))).map(({ file }) => file);
    recordFault({
      fault: 'R13',
      what: `sources searched for ${name}`,
      trials: sources.length,
      lost: found.filter((file) => !allowed.includes(file)).length,
    });
    expect(found.toSorted()).toEqual(allowed.toSorted());
  });

  test.each(FORBIDDEN)('and %s would be found (control)', (_, pattern, example) => {
    expect(pattern.test(codeOf(example))).toBe(true);
  });

  test('is left out: main, renderer and shared were all read', () => {
    expect(sources.length).toBeGreaterThan(300);
  });
});
