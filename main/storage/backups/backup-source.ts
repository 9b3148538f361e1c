/** A document by its kind and id. */
export type DocumentName = { kind: string; id: string };

/** Among the documents, a file that the store keeps; its id is what is in it. */
export const FILE = 'file';

/** A document and a token that is another one whenever the document is another one. */
export type DocumentState = DocumentName & { state: string };

/** The documents that are to be backed up, as the store has them. */
export type BackupSource = {
  storeId: string;
  /** Every document that can be opened now. */
  states(): Promise<DocumentState[]>;
  /** The whole of one document with the state it is in, or null where it cannot be had. */
  contentOf(kind: string, id: string): Promise<{ state: string; bytes: Uint8Array } | null>;
  /**
   * Whether a document that is not among the states was taken away on purpose. One of which the
   * store does not know that is missed, and its last good content stays in every new backup.
   */
  wasRemoved(kind: string, id: string): Promise<boolean>;
};

/** The store as a restore changes it. */
export type RestoreTarget = {
  /** Makes this the content of the document, whatever was there before. */
  put(kind: string, id: string, bytes: Uint8Array): Promise<void>;
  /** Takes the document away, to where the store keeps what was removed. */
  remove(kind: string, id: string): Promise<void>;
};

export const nameOf = ({ kind, id }: DocumentName): string => `${kind}/${id}`;

/** Things of documents, found by the document's name. */
export function byName<T extends DocumentName>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [nameOf(thing), thing]));
}
