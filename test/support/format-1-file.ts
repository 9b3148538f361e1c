import type { DocumentKind, DocumentOf } from '../../main/storage/documents/document-kinds';

/** The text of the one file that a document was before there were generations. */
export function format1File<K extends DocumentKind>(kind: K, data: DocumentOf<K>): string {
  return JSON.stringify({ format: `minute-book/${kind}`, schemaVersion: 1, data });
}
