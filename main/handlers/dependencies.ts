import type { DocumentDescription } from '#shared/documents/document-block';
import type { Channel, Output, Parsed } from '#shared/ipc/contract';
import type { Refusal } from '#shared/ipc/result';
import type { Clock } from '../clock';
import type { Log } from '../log';
import type { DocumentStore } from '../storage/document-store';
import type { Changes } from './changes';

/** What the use cases need of the world; all of it handed in, so that tests can choose it. */
export type Dependencies = {
  store: DocumentStore;
  changes: Changes;
  clock: Clock;
  newId: () => string;
  log: Log;
  version: string;
  /** The data folder as its owner would call it. */
  dataFolder: string;
  /** Why the data folder cannot be used; null where it can. */
  unusable: Refusal | null;
  render: (description: DocumentDescription) => Promise<Uint8Array>;
  files: FilePort;
};

/** Files outside the data folder: chosen by the user, written by us. */
export type FilePort = {
  /** Asks where to save; null where the user thought better of it. */
  chooseWhereToSave(suggestedName: string): Promise<string | null>;
  write(path: string, bytes: Uint8Array): Promise<void>;
  showInFolder(path: string): void;
};

/** Use cases before the seam wraps them: they answer the output or throw `Refused`. */
export type Answers<C extends Channel> = {
  [K in C]: (input: Parsed<K>) => Promise<Output<K>>;
};

/** The channels whose names begin with an area's name. */
export type Area<Name extends string> = Extract<Channel, `${Name}:${string}`>;
