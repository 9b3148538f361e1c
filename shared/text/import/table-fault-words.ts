import type { TableFault } from '../../model/table-import';

/** Why a file could not be read as a table, and what to do about it. */
export const tableFaultWords: Record<TableFault, string> = {
  'no-table':
    'it may be damaged, or protected by a password. Save it again as .xlsx or .csv, then choose it again',
  'no-cards':
    'there is no contact card in it that can be read. Export the contacts again as a vCard file (.vcf), then choose it again',
  'too-large':
    'it is larger than 20 MB. Take pictures and other sheets out of it, then choose it again',
  'too-many-rows': 'it has more than 20,000 rows or cards. Part it into several files',
  'too-many-parts':
    'it is made of more than 200 parts. Copy its rows alone into a new workbook, then choose that',
  'unpacks-too-large':
    'it unpacks to far more than it seems, as files do that are made to fill a computer. Do not open it; ask whoever sent it',
  'unsafe-name':
    'a part of it has a name that leads out of the file. Do not open it; ask whoever sent it',
  'not-finished':
    'it took too long, or too much memory, to read. Copy its rows alone into a new workbook, then choose that',
  'only-headings':
    'it has no row below its first line, which is taken for the headings. Copy the headings and the rows together',
  empty: 'its first sheet is empty. Put the table on the first sheet, then choose it again',
};
