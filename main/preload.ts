import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '#shared/ipc/contract';
import { BEFORE_CLOSE, DATA_CHANGED, READY_TO_CLOSE } from '#shared/ipc/events';

const listenTo = (event: string, listener: () => void): (() => void) => {
  const listen = (): void => listener();
  ipcRenderer.on(event, listen);
  return () => void ipcRenderer.off(event, listen);
};

const bridge: Bridge = {
  // Main parses every message; an unknown channel has no handler there.
  invoke: (channel, input) => ipcRenderer.invoke(channel, input),
  onDataChanged: (listener) => listenTo(DATA_CHANGED, listener),
  onBeforeClose: (listener) =>
    listenTo(BEFORE_CLOSE, () => void listener().finally(() => ipcRenderer.send(READY_TO_CLOSE))),
};

contextBridge.exposeInMainWorld('minuteBook', bridge);
