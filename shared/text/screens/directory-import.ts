import { countOf } from '../counts';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** Words of taking people over from a table or from contact cards. */
export const directoryImportText = {
  open: 'Import people',
  title: 'Import people',
  pageLead:
    'Nothing is changed until you have seen, row by row, what it comes to; and all of it can be taken back in one step.',
  lead: 'From an Excel workbook (.xlsx), a .csv file, contact cards of Outlook or a telephone (.vcf), or a table copied from Word or Excel. Of a workbook the first sheet is read.',
  all: 'All people',
  needsName: 'Say which column holds the name.',
  cards: 'What of each contact card is taken',
  nothingNew: 'Nothing is new: everybody in it is known here already, with all that it says.',
  nothingToTake: 'No row can be imported.',
  same: (count: number) =>
    `${countOf(count, 'row')} ${count === 1 ? 'says' : 'say'} nothing that is not known here.`,
  new: (count: number) => `New: ${people(count)}`,
  newLead: 'They are added, unless you leave them out.',
  changed: (count: number) => `Known here, with other details: ${people(count)}`,
  changedLead:
    'The entry that is there stays as it is but for what you choose. An empty cell never deletes anything.',
  usual: 'What becomes of them',
  usualHint: 'For every row where you choose nothing else',
  organisations: (count: number) => `${countOf(count, 'organisation')} will be added, once each:`,
  organisation: (name: string, alike: string | null) =>
    alike === null
      ? name
      : `${name}. “${alike}” is known here: if it is the same, correct the table`,
  twice: (count: number) =>
    `${countOf(count, 'row')} ${count === 1 ? 'is' : 'are'} about somebody of an earlier row and ${count === 1 ? 'stays' : 'stay'} out:`,
  twiceRow: (row: number, name: string, of: number) => `Row ${row}, ${name}: as row ${of}.`,
  notAll: (shown: number, count: number) =>
    `The first ${shown} of ${count} are shown; the others are treated like all for which nothing is chosen.`,
  columns: {
    row: 'Row',
    name: 'Name',
    organisation: 'Organisation',
    alike: 'May be known here',
    changes: 'What the row says otherwise',
    choice: 'What becomes of it',
  },
  choiceOf: (row: number, name: string) => `What becomes of row ${row}, ${name}`,
  becomes: (field: string, before: string, after: string) =>
    before === ''
      ? `${field}: empty here, “${after}” in the row`
      : `${field}: “${before}” here, “${after}” in the row`,
  run: 'Import what is chosen',
  done: ({
    added,
    updated,
    organisations,
  }: Record<'added' | 'updated' | 'organisations', number>) =>
    [
      `${people(added)} added`,
      ...(updated === 0 ? [] : [`${people(updated)} brought up to date`]),
      ...(organisations === 0 ? [] : [`${countOf(organisations, 'organisation')} added`]),
    ].join(', '),
} as const;
