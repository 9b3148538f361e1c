import { utilityProcess } from 'electron';
import type { StartReader } from '../reading/reader-process';

/** Starts what reads files from elsewhere as a process of Electron's, with nothing of our environment. */
export function createReaderUtility(programFile: string): StartReader {
  return () => {
    const child = utilityProcess.fork(programFile, [], {
      serviceName: 'Minute Book reader',
      env: {},
      stdio: 'ignore',
    });
    return {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process has no origin
      send: (message) => child.postMessage(message),
      onMessage: (take) => void child.on('message', take),
      onEnd: (take) => void child.on('exit', take),
      end: () => void child.kill(),
    };
  };
}
