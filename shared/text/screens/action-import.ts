import { countOf } from '../counts';

/** Words of taking over an action log that was kept elsewhere. */
export const actionImportText = {
  open: 'Import',
  title: 'Import actions',
  lead: 'From an Excel workbook (.xlsx), a .csv file, or a table copied from Word or Excel. Nothing is changed until you say so, and it can be taken back in one step.',
  choose: 'Choose a file',
  or: 'or paste the table here:',
  pasted: 'Pasted table',
  usePasted: 'Use what was pasted',
  pastedNeeded: 'the table, copied from Word or Excel',
  read: (name: string, rows: number) => `${name}: ${countOf(rows, 'row')} below the headings`,
  columns: 'What each column holds',
  columnOf: (heading: string, place: number) =>
    heading === '' ? `Column ${place + 1}` : `Column “${heading}”`,
  example: (text: string) => (text === '' ? 'first row: empty' : `first row: ${text}`),
  twice: 'Two columns hold the same. Leave one of them out.',
  needsWhat: 'Say which column holds the action.',
  addsPeople: 'Add owners who are not in the directory yet',
  found: 'What it comes to',
  ready: (count: number) =>
    count === 0 ? 'No row can be imported.' : `${countOf(count, 'row')} can be imported.`,
  newPeople: (names: string) => `New in the directory: ${names}.`,
  faulty: (rows: number) =>
    `${countOf(rows, 'row')} cannot be imported and ${rows === 1 ? 'stays' : 'stay'} out:`,
  duplicates: (rows: number) =>
    `${countOf(rows, 'row')} ${rows === 1 ? 'is' : 'are'} there already and ${rows === 1 ? 'stays' : 'stay'} out:`,
  fault: (row: number, field: string, text: string, problem: string) =>
    `Row ${row}, ${field}${text === '' ? '' : ` “${text}”`}: ${problem}.`,
  duplicate: (row: number, what: string, of: string) => `Row ${row}, “${what}”: as ${of}.`,
  run: (count: number) => `Import ${countOf(count, 'action')}`,
  otherTable: 'Choose another table',
  done: (count: number) => `${countOf(count, 'action')} imported`,
} as const;
