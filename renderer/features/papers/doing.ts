import type { Paper } from '#shared/model/paper';

/** What is being done beside the list: a paper added or corrected, or the next step of one. */
export type Doing = { what: 'edit'; paper: Paper | null } | { what: 'step'; paper: Paper };
