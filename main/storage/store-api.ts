import type { Refusal } from '#shared/ipc/result';
import type { StoreProblem } from '#shared/ipc/views';
import type { Origin } from '#shared/model/origin';
import type { Operation } from './documents/difference';
import type { DigestOf, DocumentKind, DocumentOf, Place } from './documents/document-kinds';
import type { FolderLook } from './disk/folder-look';
import type { DiskPorts } from './open-documents';

/** Documents on disk, each in a folder of its own, with those read so far kept in memory. */
export type DocumentStore = {
  /** The document, or null where there is none. Refuses one that is damaged or too new. */
  read<K extends DocumentKind>(kind: K, id: string): Promise<DocumentOf<K> | null>;
  /**
   * Makes the document durable, then answers how many operations led to it. Memory never runs ahead
   * of the disk. What a client sends twice under one number is taken once.
   */
  write<K extends DocumentKind>(
    kind: K,
    id: string,
    data: DocumentOf<K>,
    by?: Origin,
  ): Promise<number>;
  /** The same for a change that is known already. */
  append(kind: DocumentKind, id: string, operation: Operation, by?: Origin): Promise<number>;
  /** Whether an operation of a client is on disk already. */
  has(kind: DocumentKind, id: string, by: Origin): Promise<boolean>;
  /** Every document of a kind that can be opened; the others are in `problems`. */
  readAll<K extends DocumentKind>(kind: K): Promise<DocumentOf<K>[]>;
  /** What lists show of the documents of a kind, without opening those that have not changed. */
  digests<K extends DocumentKind>(
    kind: K,
    isWanted?: (digest: DigestOf<K>) => boolean,
  ): Promise<DigestOf<K>[]>;
  /** Takes the document away, into the folder of the removed rather than out of the world. */
  remove(kind: DocumentKind, id: string): Promise<void>;
  /** What several runs of the app made of a document apart: the one that is shown first. */
  versions<K extends DocumentKind>(kind: K, id: string): Promise<Version<K>[]>;
  /** Puts what the user made of the versions in their place; the others stay among the removed. */
  merge<K extends DocumentKind>(kind: K, id: string, data: DocumentOf<K>): Promise<void>;
  /** Puts a document in place, even of one that is damaged: out of a backup. */
  restore<K extends DocumentKind>(kind: K, id: string, data: DocumentOf<K>): Promise<void>;
  /** The same thing as before for as long as nothing was written or removed. */
  revision(): Revision;
  problems(): StoreProblem[];
  /** Why the disk refused the last write; null once one succeeded. */
  trouble(): Refusal | null;
  /** Ends what is under way and lets go of all files. */
  close(): Promise<void>;
};

/** What was made of a store up to one change; only whether it is still the same one tells anything. */
export type Revision = { readonly changes: number };

/** A document as one run of the app left it, and when. */
export type Version<K extends DocumentKind> = { at: string; data: DocumentOf<K> };

/** What a store needs of the world. */
export type StorePorts = DiskPorts & {
  /** Told whenever a document turned out not to open, or the disk began or ceased to refuse. */
  reported?: () => void;
  /** Told of each document that was made durable, or taken away. */
  wrote?: (place: Place) => void;
  /** Whether nobody but this store writes here: what was looked at once need not be looked at again. */
  isAlone?: () => boolean;
  /** Looks at all documents of a kind at once; without it, each is looked at by itself. */
  lookAtFolders?: FolderLook;
  /** How long a document rests before its journal is ended, in milliseconds. */
  restAfter?: number;
};
