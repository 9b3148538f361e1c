/** Where a line stands: what makes a long list of which little is drawn still readable as one. */
export type RowPlace = {
  'aria-rowindex': number;
  'data-index': number;
  ref?: (node: HTMLTableRowElement | null) => void;
};

/** The columns there are; that of the partnership only where there are several. */
export const COLUMNS = ['reference', 'what', 'owner', 'due', 'status', 'update'] as const;
export type Column = (typeof COLUMNS)[number] | 'choose' | 'partnership';
