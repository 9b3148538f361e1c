/**
 * A piece of a description on its way to the worker, as JSON, with the number its answer will carry.
 * The last one says that the description is whole.
 */
export type RenderRequest = { id: number; piece: string; isLast: boolean };

/** The finished document, or why there is none. */
export type RenderAnswer =
  { id: number; bytes: Uint8Array<ArrayBuffer> } | { id: number; error: string };
