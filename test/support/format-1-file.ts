import {
  documentKinds,
  type DocumentKind,
  type DocumentOf,
} from '../../main/storage/documents/document-kinds';

/** The text of the one file that a document was before there were generations, in the schema of today. */
export function format1File<K extends DocumentKind>(kind: K, data: DocumentOf<K>): string {
  const { version } = documentKinds[kind];
  return JSON.stringify({ format: `minute-book/${kind}`, schemaVersion: version, data });
}
