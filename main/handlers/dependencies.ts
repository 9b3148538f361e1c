import type { DocumentDescription } from '#shared/documents/document-block';
import type { Channel, Output, Parsed } from '#shared/ipc/contract';
import type { Refusal } from '#shared/ipc/result';
import type { MeetingId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { ReadTable } from '#shared/model/table-import';
import type { TemplateRefusal, TemplateReport } from '#shared/model/template-report';
import type { Clock } from '../clock';
import type { FilePurpose } from '../desktop/desktop-memory';
import type { ReadArchive } from '../exchange/partnership-file/read-archive';
import type { Packed } from '../exchange/partnership-file/write-archive';
import type { Log } from '../log';
import type { Erasing } from '../erasing';
import type { Notices } from '../notices';
import type { Backups } from '../storage/backups/backups';
import type { Search } from '../search/search';
import type { SavedCopy } from '../storage/backups/save-copy';
import type { DocumentStore } from '../storage/store-api';
import type { StoredFiles } from '../storage/stored-files';
import type { StoreSession } from '../store-session';
import type { Changes } from './changes';

/** What the use cases need of the world; all of it handed in, so that tests can choose it. */
export type Dependencies = {
  store: DocumentStore;
  changes: Changes;
  clock: Clock;
  newId: () => string;
  log: Log;
  version: string;
  /** What the app is made of. */
  notices: Notices;
  /** The data folder as its owner would call it. */
  dataFolder: string;
  /** Why the data folder cannot be used; null where it can. */
  unusable: Refusal | null;
  /** Which store is open, and the way to another: the store above is always the one that is open now. */
  session: Session;
  /** The backups of the store that is open now. */
  backups: Backups;
  /** Takes out of the store that is open what its documents said before. */
  erasing: Erasing;
  /** Copies everything to a folder the user chose, with what the disk has refused so far. */
  saveCopy: (chosen: string) => Promise<SavedCopy>;
  /** Tells the screen that stored data changed. */
  changed: () => void;
  /** The bytes of a paper in Word; rejects with the signal's reason once that is cancelled. */
  render: PaperMaker;
  /** Its tables, in rows and columns. */
  renderRows: Record<'xlsx' | 'csv', PaperMaker>;
  /** The same as a PDF. */
  renderPdf: PaperMaker;
  inspectTemplate: TemplateInspector;
  readTable: TableReader;
  /** Puts everything of a partnership into one file. */
  packPartnership: (packed: Packed, day: IsoDate) => Promise<Uint8Array>;
  /** Finds the parts of such a file, without harm to the app. */
  readPartnershipFile: (bytes: Uint8Array) => Promise<ReadArchive>;
  files: FilePort;
  windows: WindowsPort;
  /** Finds what is in the store that is open now. */
  search: Search;
  /** Files the store keeps copies of. */
  storedFiles: StoredFiles;
};

/** What was found in a file that is to be a template, or why it cannot be one. */
export type TemplateInspection = { report: TemplateReport } | { because: TemplateRefusal };

/** Looks at a file that is to be a template, without harm to the app. */
export type TemplateInspector = (bytes: Uint8Array) => Promise<TemplateInspection>;

/** Reads the table in a file, without harm to the app. */
export type TableReader = (file: ChosenFile) => Promise<ReadTable>;

/** Makes a file of what a paper says. */
export type PaperMaker = (
  description: DocumentDescription,
  signal?: AbortSignal,
) => Promise<Uint8Array>;

/** What use cases see of the session: which store is open, and what the user may decide about it. */
export type Session = Pick<
  StoreSession,
  'state' | 'lookAt' | 'reopen' | 'useFolder' | 'decide' | 'takeOver' | 'moveTo'
>;

/** A file the user chose: its name without the path, and what is in it. */
export type ChosenFile = { name: string; bytes: Uint8Array };

/** The windows of the app. Each is spoken of from the one that asks. */
export type WindowsPort = {
  /** Where the one that asks is now, and what commands mean something there. */
  here(where: Parsed<'windows:here'>): void;
  open(address: string): void;
  takeMinutes(meetingId: MeetingId): Output<'windows:takeMinutes'>;
  goToMinutes(meetingId: MeetingId): void;
  hideOthers(): void;
  dragOut(path: string): Promise<void>;
};

/** Files outside the data folder: chosen by the user, written by us. */
export type FilePort = {
  /** The partnership file that the system handed over, as by a double click; null for none, or once it was taken. */
  takeGiven(): Promise<ChosenFile | null>;
  /** Each purpose begins in the folder that was chosen for it last. Asks for a folder; null where the user thought better of it. */
  chooseFolder(purpose: FilePurpose): Promise<string | null>;
  /** Asks for a file of any kind, and reads it; null where the user thought better of it. Refuses a very long one. */
  chooseFile(purpose: FilePurpose, most?: number): Promise<ChosenFile | null>;
  /** Asks where to save; null where the user thought better of it. */
  chooseWhereToSave(suggestedName: string, purpose: FilePurpose): Promise<string | null>;
  /** Whole or not at all, and not at all once it is cancelled. */
  write(path: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void>;
  /** The same in a folder, under a name that is free there; answers which file it is. */
  writeNew(folder: string, name: string, bytes: Uint8Array): Promise<string>;
  showInFolder(path: string): void;
};

/** Use cases before the seam wraps them: they answer the output or throw `Refused`. */
export type Answers<C extends Channel> = {
  [K in C]: (input: Parsed<K>) => Promise<Output<K>>;
};

/** The channels whose names begin with an area's name. */
export type Area<Name extends string> = Extract<Channel, `${Name}:${string}`>;
