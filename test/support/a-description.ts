import type {
  DocumentBlock,
  DocumentDescription,
  TableBlock,
} from '#shared/documents/document-block';
import { isoDate } from '#shared/model/iso-date';

/** A paper of these blocks, and nothing more. */
export function aDescription(
  blocks: readonly DocumentBlock[],
  changes: Partial<DocumentDescription> = {},
): DocumentDescription {
  return {
    title: 'A paper',
    subject: 'Safer Anyshire',
    author: 'Beth Carter',
    language: 'en-GB',
    made: isoDate('2026-06-12'),
    marking: 'none',
    footerText: 'A paper',
    orientation: 'portrait',
    fontSize: 12,
    look: { accent: null, logo: null, template: null },
    blocks,
    ...changes,
  };
}

/** A table of a narrow column and one thrice as wide. */
export function aTable(title: string, rows: TableBlock['rows']): TableBlock {
  return {
    type: 'table',
    title,
    summary: 'A table.',
    columns: [
      { heading: 'Ref', share: 1 },
      { heading: 'What', share: 3 },
    ],
    rows,
  };
}
