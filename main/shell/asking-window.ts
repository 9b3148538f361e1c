import { BrowserWindow, type WebContents } from 'electron';
import { AsyncLocalStorage } from 'node:async_hooks';

const asking = new AsyncLocalStorage<WebContents>();

/** Does what a window asked for; whoever is called meanwhile can know which window that was. */
export function askedBy<T>(contents: WebContents, work: () => T): T {
  return asking.run(contents, work);
}

/** The window that asked for what is being done; where none did, the one in front, or any. Null without windows. */
export function askingWindow(): BrowserWindow | null {
  const contents = asking.getStore();
  const asked = contents ? BrowserWindow.fromWebContents(contents) : null;
  const seen = (): BrowserWindow[] =>
    BrowserWindow.getAllWindows().filter((window) => window.isVisible());
  return asked ?? BrowserWindow.getFocusedWindow() ?? seen()[0] ?? null;
}
