import { meetingRecord } from '#shared/domain/search/meeting-record';
import {
  actionLogRecord,
  directoryRecord,
  partnershipRecord,
} from '#shared/domain/search/other-records';
import { registersRecord } from '#shared/domain/search/registers-record';
import type { SearchRecord } from '#shared/domain/search/search-entry';
import { longDate } from '#shared/text/dates';
import type { DocumentKind, DocumentOf } from '../storage/documents/document-kinds';

/** How each kind of document that can be searched is read for it; settings and histories cannot. */
const READERS = {
  directory: directoryRecord,
  partnership: partnershipRecord,
  'action-log': actionLogRecord,
  registers: registersRecord,
  meeting: (meeting: DocumentOf<'meeting'>) => meetingRecord(meeting, longDate),
} satisfies { [K in DocumentKind]?: (document: DocumentOf<K>) => SearchRecord };

/** A kind of document that can be searched. */
export type SearchedKind = keyof typeof READERS;

/** In the order in which they are read: what is small and what most is looked for by comes first. */
export const SEARCHED_KINDS = Object.keys(READERS) as SearchedKind[];

export function isSearchedKind(kind: DocumentKind): kind is SearchedKind {
  return kind in READERS;
}

/** What can be found in a document. */
export function recordOf<K extends SearchedKind>(kind: K, document: DocumentOf<K>): SearchRecord {
  const read = READERS[kind] as (one: DocumentOf<K>) => SearchRecord;
  return read(document);
}
