import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Two folders that a real Syncthing keeps alike, over the loopback of a network of their own. */
export type SyncPair = {
  start(): void;
  /** Ends the syncing, as when one computer is away; it can be started again. */
  stop(): Promise<void>;
};

type Device = { home: string; id: string; folder: string; port: number };

/** Nothing is announced, relayed, reported or looked up: the two know each other's address. */
function configurationOf(own: Device, other: Device): string {
  const devices = [own, other];
  return `<configuration version="36">
  <folder id="data" label="data" path="${own.folder}" type="sendreceive" rescanIntervalS="5"
      fsWatcherEnabled="true" fsWatcherDelayS="1" ignorePerms="true">
    ${devices.map(({ id }) => `<device id="${id}"></device>`).join('')}
    <maxConflicts>-1</maxConflicts>
  </folder>
  ${devices
    .map(
      ({ id, port }) =>
        `<device id="${id}" name="${port}"><address>tcp://127.0.0.1:${port}</address></device>`,
    )
    .join('\n  ')}
  <gui enabled="false"></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${own.port}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <reconnectionIntervalS>1</reconnectionIntervalS>
    <startBrowser>false</startBrowser>
    <urAccepted>-1</urAccepted>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <crashReportingEnabled>false</crashReportingEnabled>
  </options>
</configuration>
`;
}

async function newDevice(home: string, folder: string, port: number): Promise<Device> {
  await mkdir(home, { recursive: true });
  await mkdir(join(folder, '.stfolder'), { recursive: true });
  await run('syncthing', ['generate', `--home=${home}`]);
  const id = /<device id="([A-Z0-9-]{63})"/.exec(await readFile(join(home, 'config.xml'), 'utf8'));
  if (!id?.[1]) throw new Error('Syncthing made no device of its own');
  return { home, id: id[1], folder, port };
}

/** Makes the two folders ready; nothing is synced before `start`. `place` is for Syncthing's own files. */
export async function syncPair(
  place: string,
  folders: readonly [string, string],
): Promise<SyncPair> {
  const [first, second] = await Promise.all(
    folders.map((folder, n) => newDevice(join(place, `syncthing-${n}`), folder, 22_100 + n)),
  );
  if (!first || !second) throw new Error('two devices are needed');
  await writeFile(join(first.home, 'config.xml'), configurationOf(first, second));
  await writeFile(join(second.home, 'config.xml'), configurationOf(second, first));
  const serve = [first, second]
    .map(({ home }) => `syncthing serve --home='${home}' --no-browser --no-restart`)
    .join(' & ');
  let running: ChildProcess | null = null;
  return {
    start() {
      // In a network of its own nothing but the two can be reached, whatever Syncthing tries.
      const inside = `trap : TERM; ip link set lo up && { ${serve} & wait; wait; }`;
      running = spawn('unshare', ['--net', 'sh', '-c', inside], {
        detached: true,
        stdio: 'ignore',
        env: { ...process.env, HOME: place, STNOUPGRADE: '1' },
      });
    },
    async stop() {
      const pid = running?.pid;
      if (!running || pid === undefined) return;
      const gone = new Promise((done) => running?.once('exit', done));
      process.kill(-pid, 'SIGTERM');
      await gone;
      running = null;
    },
  };
}
