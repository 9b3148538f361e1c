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
  'only-headings':
    'it has no row below its first line, which is taken for the headings. Copy the headings and the rows together',
  empty: 'its first sheet is empty. Put the table on the first sheet, then choose it again',
};
