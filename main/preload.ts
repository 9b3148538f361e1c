import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '#shared/ipc/contract';
import {
  BEFORE_CLOSE,
  COMMAND,
  DATA_CHANGED,
  FILE_DROPPED,
  FILE_GIVEN,
  HIDE,
  READY_TO_CLOSE,
} from '#shared/ipc/events';

const beforeClose = new Set<() => Promise<void>>();

// Answers even when no screen has anything to hand over, so that the window closes at once.
ipcRenderer.on(BEFORE_CLOSE, () => {
  const handedOver = Promise.allSettled([...beforeClose].map((handOver) => handOver()));
  void handedOver.then(() => ipcRenderer.send(READY_TO_CLOSE));
});

/** Calls back on an event of the main process; returns the way to stop. */
function on(event: string, listener: () => void): () => void {
  const listen = (): void => listener();
  ipcRenderer.on(event, listen);
  return () => void ipcRenderer.off(event, listen);
}

const fileGiven = new Set<() => void>();
/** One comes with the start, before anybody listens. */
let isFileWaiting = false;

ipcRenderer.on(FILE_GIVEN, () => {
  isFileWaiting = fileGiven.size === 0;
  for (const listener of fileGiven) listener();
});

const bridge: Bridge = {
  // Main parses every message; an unknown channel has no handler there.
  invoke: (channel, input) => ipcRenderer.invoke(channel, input),
  onDataChanged: (listener) => on(DATA_CHANGED, listener),
  onHide: (listener) => on(HIDE, listener),
  onFileGiven: (listener) => {
    fileGiven.add(listener);
    if (isFileWaiting) listener();
    isFileWaiting = false;
    return () => void fileGiven.delete(listener);
  },
  onCommand: (listener) => {
    const listen = (_event: unknown, command: unknown): void => listener(String(command));
    ipcRenderer.on(COMMAND, listen);
    return () => void ipcRenderer.off(COMMAND, listen);
  },
  giveFile: (file) => ipcRenderer.invoke(FILE_DROPPED, webUtils.getPathForFile(file as File)),
  onBeforeClose: (listener) => {
    beforeClose.add(listener);
    return () => void beforeClose.delete(listener);
  },
};

contextBridge.exposeInMainWorld('minuteBook', bridge);
