import type { ExportRequest } from '#shared/ipc/areas/exports';

/** A paper to be made, by a name to know it by. */
export type NamedRequest = { name: string; request: ExportRequest };
