import { countOf } from '../counts';

/** Words of taking over any table that was kept elsewhere. */
export const tableImportText = {
  choose: 'Choose a file',
  or: 'or paste the table here:',
  pasted: 'Pasted table',
  usePasted: 'Use what was pasted',
  pastedNeeded: 'the table, copied from Word or Excel',
  read: (name: string, rows: number, isCards: boolean) =>
    isCards
      ? `${name}: ${countOf(rows, 'contact card')}`
      : `${name}: ${countOf(rows, 'row')} below the headings`,
  columns: 'What each column holds',
  columnOf: (heading: string, place: number) =>
    heading === '' ? `Column ${place + 1}` : `Column “${heading}”`,
  example: (text: string) => (text === '' ? 'first row: empty' : `first row: ${text}`),
  twice: 'Two columns hold the same. Leave one of them out.',
  found: 'What it comes to',
  faulty: (rows: number) =>
    `${countOf(rows, 'row')} cannot be imported and ${rows === 1 ? 'stays' : 'stay'} out:`,
  duplicates: (rows: number) =>
    `${countOf(rows, 'row')} ${rows === 1 ? 'is' : 'are'} there already and ${rows === 1 ? 'stays' : 'stay'} out:`,
  fault: (row: number, field: string, text: string, problem: string) =>
    `Row ${row}, ${field}${text === '' ? '' : ` “${text}”`}: ${problem}.`,
  otherTable: 'Choose another table',
} as const;
