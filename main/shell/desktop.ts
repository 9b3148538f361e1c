import { COMMAND } from '#shared/ipc/events';
import type { PartnershipId } from '#shared/model/id';
import { developmentServer } from './place';
import { listRecent } from './recent-places';
import { setMenu } from './menu';
import type { Windows } from './windows';

type Ports = {
  windows: () => Windows | null;
  /** The partnerships that were worked in, the latest first. */
  recentIds: () => readonly PartnershipId[];
  /** The names of all partnerships there are. */
  partnerships: () => Promise<readonly { id: PartnershipId; name: string }[]>;
};

/** The menus, and what the system lists of the app. */
export type Desktop = { refresh(): void };

/** Keeps them true as windows move and partnerships come and go. */
export function createDesktop({ windows, recentIds, partnerships }: Ports): Desktop {
  let listed = '';
  async function refresh(): Promise<void> {
    const named = await partnerships();
    const recent = recentIds().flatMap((id) => named.find((one) => one.id === id) ?? []);
    const open = windows();
    if (open === null) return;
    const ask = (what: string): void => open.inFront()?.webContents.send(COMMAND, what);
    setMenu(
      {
        system: process.platform === 'darwin' ? 'mac' : 'other',
        can: new Set(open.whereInFront()?.can),
        recent: recent.map(({ id, name }) => ({ id, name })),
        isOpenToDevelopers: developmentServer() !== null,
      },
      { command: ask, goTo: ask },
    );
    const list = JSON.stringify(recent);
    if (list !== listed) listRecent(recent, (address) => open.open(address));
    listed = list;
  }
  return { refresh: () => void refresh() };
}
