import { app } from 'electron';
import { refusedStart } from '#shared/text/refused-start';
import { unsafeSwitchIn } from './unsafe-switches';

/** What a start that was refused ends with: sysexits' "wrong usage". */
const REFUSED = 64;

/**
 * Ends an installed app that was started with a switch that would open it, and says which. While developing
 * such switches are needed. Call before the app adds switches of its own.
 */
export function refuseUnsafeStart(): void {
  if (!app.isPackaged) return;
  const unsafe = unsafeSwitchIn((name) => app.commandLine.hasSwitch(name));
  if (unsafe === null) return;
  process.stderr.write(`${refusedStart(unsafe)}\n`);
  process.exit(REFUSED);
}
