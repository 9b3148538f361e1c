import { ipcMain, type WebContents, type WebFrameMain } from 'electron';
import { channels, type Handlers } from '#shared/ipc/contract';
import { reasonOf, type Log } from '../log';
import { answerMessage } from './answer-message';
import { askedBy } from './asking-window';
import { APP_ORIGIN, developmentServer } from './place';

/** Whether a message comes from the top frame of the app's own page. */
function isOwnFrame(frame: WebFrameMain | null): boolean {
  if (frame === null || frame.parent !== null) return false;
  const server = developmentServer();
  const own = server === null ? APP_ORIGIN : new URL(server).origin;
  return frame.url === own || frame.url.startsWith(`${own}/`);
}

/** Answers every channel: the sender checked, the message parsed, the unexpected logged. */
export function mountHandlers(handlers: Handlers, log: Log): void {
  for (const channel of channels) {
    ipcMain.handle(channel, async (event, message: unknown) => {
      if (!isOwnFrame(event.senderFrame)) throw new Error('a message from elsewhere');
      try {
        return await askedBy(event.sender, () => answerMessage(channel, handlers, message));
      } catch (error) {
        log.error('handler-failed', { channel, reason: reasonOf(error) });
        throw new Error(`${channel} failed`, { cause: error });
      }
    });
  }
}

/** Answers what the preload script of a window asks beside the contract; null is the answer to anybody else. */
export function answerPreload(
  channel: string,
  answer: (page: WebContents, message: unknown) => boolean,
): void {
  ipcMain.handle(channel, (event, message: unknown) =>
    isOwnFrame(event.senderFrame) ? answer(event.sender, message) : null,
  );
}

/** Listens to what the page of a window says without waiting for an answer; gives back the means to stop. */
export function listenToPage(page: WebContents, channel: string, listener: () => void): () => void {
  const heard = (event: Electron.IpcMainEvent): void => {
    if (event.sender === page && isOwnFrame(event.senderFrame)) listener();
  };
  ipcMain.on(channel, heard);
  return () => void ipcMain.off(channel, heard);
}
