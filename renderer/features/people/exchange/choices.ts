import type { RowChoice } from '#shared/model/directory-import';

/** What becomes of rows: of those about somebody who is there, and of each for which something else is chosen. */
export type Choices = { usual: RowChoice; byRow: ReadonlyMap<number, RowChoice> };
