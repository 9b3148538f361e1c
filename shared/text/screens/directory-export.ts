import type { DirectoryFormat } from '../../ipc/areas/directory-export';
import { leftOutSentence } from '../people/directory-paper';

/** Words of people who leave for spreadsheets and address books. */
export const directoryExportText = {
  open: 'Export people',
  title: 'Export people',
  lead: 'The file holds personal details. People whose name and details were taken out are left out of it.',
  who: 'Who',
  all: (count: number) => (count === 1 ? 'The one person known here' : `All ${count} people`),
  found: (count: number, search: string) =>
    `${count === 1 ? 'The one person' : `The ${count} people`} found by “${search}”`,
  partnership: 'Those on one partnership today',
  whichPartnership: 'Partnership',
  as: 'As',
  formats: {
    xlsx: 'Excel workbook (.xlsx)',
    csv: 'CSV file (.csv)',
    vcf: 'Contact cards (.vcf)',
  } satisfies Record<DirectoryFormat, string>,
  formatNotes: {
    xlsx: 'A sheet of people and one of their organisations',
    csv: 'The people alone, as Outlook and other programs import them',
    vcf: 'For address books and telephones; Outlook opens the first card of a file only, so import the CSV file there',
  } satisfies Record<DirectoryFormat, string>,
  save: 'Save file',
  card: 'Contact card',
  saved: (fileName: string, leftOut: number) =>
    [`Saved as ${fileName}.`, leftOutSentence(leftOut)].join(' ').trim(),
} as const;
