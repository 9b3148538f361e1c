import type { ElectronApplication } from '@playwright/test';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { contentSecurityPolicy } from '../../../main/shell/content-security-policy';
import { recordFault } from '../../faults/fault-table';
import { expect, test } from '../running-app';

type Answer = { status: number; headers: Record<string, string>; body: string };

/** Asks the app's own protocol as the window does. */
function ask(electron: ElectronApplication, addresses: string[]): Promise<Answer[]> {
  return electron.evaluate(async ({ BrowserWindow }, all) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    if (!session) throw new Error('there is no window');
    const answers = all.map(async (address) => {
      const response = await session.fetch(address);
      const headers = Object.fromEntries(response.headers.entries());
      return { status: response.status, headers, body: await response.text() };
    });
    return Promise.all(answers);
  }, addresses);
}

/** Ways to say "one folder up", "the next name" and where one wants to get to. */
const UP = [
  '..',
  '%2e%2e',
  '.%2e',
  '%2E.',
  '%252e%252e',
  '..;',
  '%c0%ae%c0%ae',
  '%uff0e%uff0e',
  '%EF%BC%8E%EF%BC%8E',
  '..%00',
];
const NEXT = ['/', '%2f', '\\', '%5c', '//'];
const TARGETS = ['package.json', 'main/index.js'];

const climbing = UP.flatMap((up) =>
  NEXT.flatMap((next) => TARGETS.map((target) => `assets/${[up, up, target].join(next)}`)),
);

/** Others that ask for what is not listed: by another name, another folder, another host. */
const straying = [
  '/etc/passwd',
  '//etc/passwd',
  'file:///etc/passwd',
  'C:/Windows/win.ini',
  'C:%5CWindows%5Cwin.ini',
  'index.html%00.js',
  'index.html/',
  'INDEX.HTML',
  'index.html%20',
  'index.htm',
  '.',
  '',
  'assets',
  'assets/',
  '__proto__',
  'constructor',
  'paper-00000000-0000-4000-8000-000000000000.html',
  'package.json',
  'out/main/index.js',
  'data/store.json',
];

const traversals = [...climbing, ...straying].map((path) => `app://minute-book/${path}`);
const strangers = ['app://elsewhere/index.html', 'app://minute-book.evil/index.html'];

/** The policy an answer must come with: that of its own nonce, to the letter. */
function policyOf({ headers }: Answer): string {
  const policy = headers['content-security-policy'] ?? '';
  const nonce = /'nonce-([\w+/]{22}==)'/.exec(policy)?.[1] ?? 'none';
  return policy === contentSecurityPolicy(nonce) ? nonce : `wrong: ${policy}`;
}

test.describe('R17: the app’s own protocol', () => {
  test('gives nothing that is not listed, by more than a hundred ways of asking', async ({
    app: { electron },
  }) => {
    const addresses = [...traversals, ...strangers];
    expect(addresses.length).toBeGreaterThanOrEqual(100);
    expect(new Set(addresses).size).toBe(addresses.length);
    const answers = await ask(electron, addresses);
    const given = answers.flatMap(({ status, body }, n) =>
      status === 404 && body === 'not found' ? [] : [`${addresses[n]}: ${status}`],
    );
    recordFault({
      fault: 'R17',
      what: 'addresses that lead out of the app’s files',
      trials: addresses.length,
      lost: given.length,
    });
    expect(given).toEqual([]);
  });

  test('gives every listed file, and every answer its policy to the letter', async ({
    app: { electron },
  }) => {
    const folder = join('out', 'renderer');
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = names
      .filter((entry) => entry.isFile() && extname(entry.name) !== '.map')
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    const listed = await ask(
      electron,
      files.map((file) => `app://minute-book/${file}`),
    );
    expect(listed.filter(({ status }) => status === 200).length).toBeGreaterThan(5);
    const answers = [...listed, ...(await ask(electron, traversals))];
    const nonces = answers.map(policyOf);
    const wrong = [
      ...nonces.filter((nonce) => nonce.startsWith('wrong')),
      ...answers.filter(({ headers }) => headers['x-content-type-options'] !== 'nosniff'),
      ...answers.filter(({ headers }) => headers['cache-control'] !== 'no-store'),
    ];
    recordFault({
      fault: 'R17',
      what: 'answers, each with its policy to the letter',
      trials: answers.length,
      lost: wrong.length,
    });
    expect(wrong).toEqual([]);
    // A nonce that came twice could be known beforehand.
    expect(new Set(nonces).size).toBe(nonces.length);
  });

  test('would be seen to give what is listed (control)', async ({ app: { electron } }) => {
    const [answer] = await ask(electron, ['app://minute-book/assets/../index.html']);
    expect(answer?.status).toBe(200);
    expect(answer?.body).toContain('<div id="root">');
  });
});

test('the page’s own code tries nothing that its policy refuses', async ({ app: { page } }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.reload();
  await page.getByRole('button', { name: 'Open the sample' }).waitFor();
  expect(refused).toEqual([]);
});
