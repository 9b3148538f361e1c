import { BrowserWindow, screen, type Session, type WebContents } from 'electron';
import { DATA_CHANGED, HIDE } from '#shared/ipc/events';
import type { MeetingId } from '#shared/model/id';
import type { DesktopMemory } from '../desktop/desktop-memory';
import { minutesAt, MinutesHolders } from '../desktop/minutes-holders';
import { besides, placeOn, type Rectangle } from '../desktop/window-place';
import type { WindowsPort } from '../handlers/dependencies';
import { askedBy, askingWindow } from './asking-window';
import { showContextMenu } from './context-menu';
import { startDragOf } from './drag-out';
import { createWindow, focusWindow } from './window';

type Where = Parameters<WindowsPort['here']>[0];

type Ports = {
  session: Session;
  memory: DesktopMemory;
  /** Told why a screen's process ended, for the log. */
  screenGone: (reason: string) => void;
  /** What stands in the menus may be another now: a window came to the front, or is elsewhere. */
  moved: () => void;
  /** The last window is closed. */
  allClosed: () => void;
};

/** Every window of the app that is seen. */
export class Windows implements WindowsPort {
  readonly #ports: Ports;
  readonly #windows = new Map<BrowserWindow, Where | null>();
  readonly #minutes = new MinutesHolders();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** Tells every window. */
  readonly tell = (event: string): void => {
    for (const window of this.#windows.keys()) window.webContents.send(event);
  };

  /** Where the window in front is; null before it said so, or without one. */
  whereInFront(): Where | null {
    const window = this.inFront();
    return window === null ? null : (this.#windows.get(window) ?? null);
  }

  /** The window in front; null where none is open. */
  inFront(): BrowserWindow | null {
    const focused = BrowserWindow.getFocusedWindow();
    if (focused !== null && this.#windows.has(focused)) return focused;
    return [...this.#windows.keys()].at(-1) ?? null;
  }

  /** The first window, where it was when the app was closed; on a screen where that was asked for. */
  openFirst(address: string | null = null): BrowserWindow {
    const kept = this.#ports.memory.window;
    const displays = screen.getAllDisplays().map(({ workArea }) => workArea);
    const window = this.#open(address, (kept && placeOn(displays, kept.at)) ?? {});
    if (kept?.isMaximized === true) window.once('show', () => window.maximize());
    return window;
  }

  open(address: string): void {
    const from = askingWindow();
    const way = this.#minutes.wayTo(address, from?.webContents.id ?? -1);
    if ('goTo' in way) this.goToMinutes(way.goTo);
    else this.#open(way.open, from === null ? {} : besides(from.getNormalBounds()));
  }

  here(where: Where): void {
    const window = askingWindow();
    if (window === null || !this.#windows.has(window)) return;
    this.#windows.set(window, where);
    this.#letGo(window.webContents.id, minutesAt(where.address));
    if (where.partnershipId !== null) this.#ports.memory.keepRecent(where.partnershipId);
    this.#ports.moved();
  }

  takeMinutes(meetingId: MeetingId): ReturnType<WindowsPort['takeMinutes']> {
    const window = askingWindow();
    if (window === null) return { isElsewhere: false, isAnew: false };
    return this.#minutes.take(meetingId, window.webContents.id);
  }

  goToMinutes(meetingId: MeetingId): void {
    const holder = this.#minutes.holderOf(meetingId);
    const window = [...this.#windows.keys()].find(({ webContents }) => webContents.id === holder);
    if (window) focusWindow(window);
  }

  hideOthers(): void {
    const window = askingWindow();
    for (const other of this.#windows.keys()) {
      if (other !== window) other.webContents.send(HIDE);
    }
  }

  async dragOut(path: string): Promise<void> {
    const window = askingWindow();
    if (window !== null) await startDragOf(window.webContents, path);
  }

  #open(address: string | null, place: Partial<Rectangle>): BrowserWindow {
    const { session, screenGone, moved } = this.#ports;
    const window = createWindow({ session, address, place, screenGone });
    const { id } = window.webContents;
    this.#windows.set(window, null);
    window.on('focus', moved);
    window.on('close', () => this.#keepPlace(window));
    window.on('closed', () => this.#closed(window, id));
    showContextMenu(window.webContents, (to) => askedBy(window.webContents, () => this.open(to)));
    return window;
  }

  #keepPlace(window: BrowserWindow): void {
    const at = window.getNormalBounds();
    this.#ports.memory.keepWindow({ at, isMaximized: window.isMaximized() });
  }

  #closed(window: BrowserWindow, id: WebContents['id']): void {
    this.#windows.delete(window);
    if (this.#windows.size === 0) this.#ports.allClosed();
    else this.#letGo(id, null);
  }

  /** What a window let go of may be waited for in another. */
  #letGo(window: WebContents['id'], exceptOf: MeetingId | null): void {
    if (this.#minutes.letGo(window, exceptOf)) this.tell(DATA_CHANGED);
  }
}
