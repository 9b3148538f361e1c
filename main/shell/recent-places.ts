import { app, Menu, type JumpListItem } from 'electron';
import { appCommands } from '#shared/text/commands/app-commands';
import { systemMenus } from '#shared/text/commands/system-menus';
import { OPEN_SWITCH } from '../desktop/asked-address';

type Recent = readonly { id: string; name: string }[];
type Place = { label: string; address: string };

/** Offers the partnerships worked in lately where the system lists what an app can open. */
export function listRecent(recent: Recent, open: (address: string) => void): void {
  const places = recent.map(({ id, name }): Place => ({
    label: name,
    address: `/p/${id}/meetings`,
  }));
  const anew: Place = { label: appCommands.newWindow.label, address: appCommands.due.to };
  if (process.platform === 'win32') setJumpList(places, anew);
  if (process.platform === 'darwin') {
    const items = [anew, ...places].map(({ label, address }) => ({
      label,
      click: () => open(address),
    }));
    app.dock?.setMenu(Menu.buildFromTemplate(items));
  }
}

function setJumpList(places: readonly Place[], anew: Place): void {
  const item = ({ label, address }: Place): JumpListItem => ({
    type: 'task',
    title: label,
    program: process.execPath,
    args: `${OPEN_SWITCH}${address}`,
    iconPath: process.execPath,
    iconIndex: 0,
  });
  app.setJumpList([
    { type: 'tasks', items: [item(anew)] },
    ...(places.length > 0
      ? [{ type: 'custom' as const, name: systemMenus.recentPartnerships, items: places.map(item) }]
      : []),
  ]);
}
