import type { PaperFormat } from '#shared/ipc/areas/exports';
import type { PaperFiles } from '../paper-files';

/** What the worker writes; a PDF is made of a Word document, or by the screen. */
export type WrittenFormat = Exclude<PaperFormat, 'pdf'>;

/**
 * A piece of a description on its way to the worker, as JSON, with the number its answer will carry.
 * The last one says that the description is whole, and brings the files that it names.
 */
export type RenderRequest = { id: number; format: WrittenFormat; piece: string } & (
  { isLast: false } | { isLast: true; files: PaperFiles }
);

/** The finished document, or why there is none. */
export type RenderAnswer =
  { id: number; bytes: Uint8Array<ArrayBuffer> } | { id: number; error: string };
