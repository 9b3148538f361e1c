import type { ToReader } from './reader-messages';

/** A process that reads one file from elsewhere and then ends. Electron starts one, and Node another for tests. */
export type ReaderProcess = {
  send: (message: ToReader) => void;
  /** Hands over what it says. */
  onMessage: (take: (message: unknown) => void) => void;
  /** Called once it has ended, whyever. */
  onEnd: (take: () => void) => void;
  /** Ends it at once, whatever it is doing. */
  end: () => void;
};

/** Starts one. */
export type StartReader = () => ReaderProcess;
