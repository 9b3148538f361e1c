import type { DocumentDescription } from '#shared/documents/document-block';
import type { PaperExportRequest } from '#shared/ipc/areas/exports';

/** What a paper says, and what its file is to be called. */
export type Described = { description: DocumentDescription; fileName: string };

/** What can be asked for as a paper, by its name. */
export type Requests = {
  [D in PaperExportRequest['document']]: Extract<PaperExportRequest, { document: D }>;
};

/** A request for one paper, or for any. */
export type PaperRequest<D extends keyof Requests = keyof Requests> = {
  [K in D]: Requests[K];
}[D];
