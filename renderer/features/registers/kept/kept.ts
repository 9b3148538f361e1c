import type { Output } from '#shared/ipc/contract';

/** What is kept of the entries that can be changed here. */
export type Kept = Output<'registerLists:kept'>;
