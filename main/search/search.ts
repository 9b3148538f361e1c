import type { Output, Parsed } from '#shared/ipc/contract';

/** What is looked for, and by what it is narrowed. */
export type SearchQuery = Parsed<'search:find'>;
/** What was found. */
export type SearchAnswer = Output<'search:find'>;

/** Finds what is in the store that is open now. */
export type Search = {
  find(query: SearchQuery): Promise<SearchAnswer>;
  /** Forgets all that was read, in memory and on the disk, and reads it anew. */
  forget(): Promise<void>;
};
