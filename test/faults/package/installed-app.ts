import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Trap } from '../network/network-trap';

/** Whoever has no rights anywhere. */
const NOBODY = 65534;

/** The packaged app where every user of the machine may start it, and a home for the one who does. */
export type Installed = { executable: string; home: string; remove(): Promise<void> };

/** Installs the packaged app as its installer would: readable for all, and Chromium's helper with its right. */
export async function install(folder: string): Promise<Installed> {
  const place = await mkdtemp(join(tmpdir(), 'minute-book-installed-'));
  const app = join(place, 'app');
  const home = join(place, 'home');
  await cp(folder, app, { recursive: true });
  await mkdir(home);
  await chmod(place, 0o755);
  if (process.getuid?.() === 0) {
    await chmod(join(app, 'chrome-sandbox'), 0o4755);
    await chown(home, NOBODY, NOBODY);
  }
  return {
    executable: join(app, 'minute-book'),
    home,
    remove: () => rm(place, { recursive: true, force: true }),
  };
}

export type Start = {
  args?: string[];
  env?: Record<string, string>;
  trap?: Trap;
  display?: string | undefined;
};

/** A start of it, and what it said. */
export type Started = {
  /** The app itself: not the programs that made the way for it, which become it. */
  process: ChildProcess;
  said(): string;
  /** Resolves with its exit code when it has ended. */
  ended: Promise<number | null>;
};

/** As a normal user, whoever runs the tests. */
const AS_NOBODY =
  process.getuid?.() === 0
    ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups']
    : [];

/** On a screen without a graphics card, and no complaints about it. */
const ON_OUR_SCREEN = ['--disable-gpu', '--log-level=3'];

/** Starts it as a normal user, with nothing of our own environment. */
export function startInstalled(
  { executable, home }: Installed,
  { args = [], env = {}, trap, display = '' }: Start = {},
): Started {
  const within = trap ? [trap.command, ...trap.before] : [];
  const [command = '', ...rest] = [...within, ...AS_NOBODY, executable, ...ON_OUR_SCREEN, ...args];
  const PATH = '/usr/sbin:/usr/bin:/sbin:/bin';
  const child = spawn(command, rest, {
    cwd: home,
    env: { HOME: home, PATH, XDG_RUNTIME_DIR: home, DISPLAY: display, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const keep = (chunk: Buffer): void => {
    text += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { process: child, said: () => text, ended };
}

/** Where the user's folder of the app is. */
export const userFolderOf = ({ home }: Installed): string => join(home, '.config', 'Minute Book');

/** How a process of the app is confined: its kind, and what the system says about it. */
export type Confined = {
  kind: string;
  seccomp: string;
  noNewPrivileges: string;
  namespaces: string;
};

/** Every process of this app. */
export async function processesOf({ executable }: Installed): Promise<Confined[]> {
  const found: Confined[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    // One may have ended meanwhile.
    const read = (name: string) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
    const commandLine = await read('cmdline');
    if (!commandLine.startsWith(executable)) continue;
    const status = await read('status');
    const line = (name: string) => new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1] ?? '';
    found.push({
      kind: /--type=([\w-]+)/.exec(commandLine)?.[1] ?? 'browser',
      seccomp: line('Seccomp'),
      noNewPrivileges: line('NoNewPrivs'),
      namespaces: line('NSpid'),
    });
  }
  return found;
}
