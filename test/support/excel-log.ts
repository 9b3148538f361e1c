import writeXlsxFile from 'write-excel-file/node';

/** The rows of the log below that cannot be taken over, as a spreadsheet counts them, and why. */
export const BAD_ROWS = [
  [30, ''],
  [90, 'soon'],
  [150, '31/2/2026'],
  [210, 'maybe'],
  [300, 'Nobody Known'],
  [400, ''],
  [499, 'later'],
] as const;

/** An action log of 500 rows as officers keep it in Excel: a title, headings, and seven rows that are wrong. */
export async function excelLog(owner: string): Promise<Uint8Array> {
  const rows = Array.from({ length: 500 }, (_, place) => {
    const row = place + 3;
    const number = String(place + 1).padStart(3, '0');
    return [
      `A-2025-${number}`,
      `Do number ${place + 1}`,
      owner,
      '1/9/2026',
      row % 3 === 0 ? 'Complete' : 'Open',
    ];
  });
  const spoil = (row: number, column: number, text: string): void => {
    rows[row - 3]![column] = text;
  };
  spoil(30, 1, '');
  spoil(90, 3, 'soon');
  spoil(150, 3, '31/2/2026');
  spoil(210, 4, 'maybe');
  spoil(300, 2, 'Nobody Known');
  spoil(400, 1, '');
  spoil(499, 3, 'later');
  const table = [
    ['Community Safety Partnership: action log', '', '', '', ''],
    ['Ref', 'Action', 'Owner', 'By when', 'Status'],
    ...rows,
  ];
  const data = table.map((cells) => cells.map((value) => ({ value })));
  return writeXlsxFile([{ data, sheet: 'Log' }]).toBuffer();
}
