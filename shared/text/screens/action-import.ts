import { countOf } from '../counts';

/** Words of taking over an action log that was kept elsewhere. */
export const actionImportText = {
  open: 'Import',
  title: 'Import actions',
  lead: 'From an Excel workbook (.xlsx), a .csv file, or a table copied from Word or Excel. Nothing is changed until you say so, and it can be taken back in one step.',
  needsWhat: 'Say which column holds the action.',
  addsPeople: 'Add owners who are not in the directory yet',
  ready: (count: number) =>
    count === 0 ? 'No row can be imported.' : `${countOf(count, 'row')} can be imported.`,
  newPeople: (names: string) => `New in the directory: ${names}.`,
  duplicate: (row: number, what: string, of: string) => `Row ${row}, “${what}”: as ${of}.`,
  run: (count: number) => `Import ${countOf(count, 'action')}`,
  done: (count: number) => `${countOf(count, 'action')} imported`,
} as const;
