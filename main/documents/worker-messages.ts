import type { DocumentDescription } from '#shared/documents/document-block';

/** A description on its way to the worker, with the number its answer will carry. */
export type RenderRequest = { id: number; description: DocumentDescription };

/** The finished document, or why there is none. */
export type RenderAnswer =
  { id: number; bytes: Uint8Array<ArrayBuffer> } | { id: number; error: string };
