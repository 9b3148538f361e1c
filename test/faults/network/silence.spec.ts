import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { isLongRun, recordSkipped } from '../fault-table';
import { expect, test } from '../../e2e/running-app';
import { reasonAgainstTrap, setTrap } from './network-trap';

const TRAPPED = ['test', '--project=trapped', '--workers=1', '--reporter=list'];

/** What another runner would take for its own. */
const OWN = /^(PW_|PWTEST_|TEST_|PLAYWRIGHT_|MINUTE_BOOK_REPORT$)/;

test.describe('R13: zero network', () => {
  test.setTimeout(isLongRun ? 1_200_000 : 400_000);

  test('holds in a trap of its own, from which packets could leave', async () => {
    const reason = await reasonAgainstTrap();
    recordSkipped({ fault: 'R13', what: 'packets in scripted use' }, reason);
    test.skip(reason !== null, reason ?? '');
    const trap = await setTrap();
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.test(name)));
    const cli = 'node_modules/@playwright/test/cli.js';
    const runner = spawn(trap.command, [...trap.before, process.execPath, cli, ...TRAPPED], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    runner.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    runner.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(runner, 'close')) as [number | null];
    await trap.remove();
    expect(code, said).toBe(0);
    expect(said).toMatch(/2 passed/);
  });
});
