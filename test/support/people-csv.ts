/** The rows of the table below that cannot be taken over, as a spreadsheet counts them. */
export const BAD_PEOPLE_ROWS = [7, 22, 41];

/**
 * A table of 60 people as an officer gets it: three rows are faulty, two are about the same person as an earlier row,
 * and the last is about somebody who is known here, with a telephone number.
 */
export function peopleCsv(known: { name: string; organisation: string }): string {
  const rows = Array.from({ length: 60 }, (_, place) => {
    const body = ['Anyshire Fire and Rescue', 'the anyshire fire and rescue', 'Anyshire Housing'];
    return [`New Person ${place}`, body[place % 3]!, 'Officer', `new${place}@anyshire.example`, ''];
  });
  const set = (row: number, cells: string[]): void => {
    rows[row - 2] = cells;
  };
  set(7, ['', 'Anyshire Housing', 'Officer', 'nobody@anyshire.example', '']);
  set(22, ['Nora Nowhere', '', '', 'nora at anyshire', '']);
  set(41, ['x'.repeat(300), '', '', '', '']);
  set(30, rows[0]!);
  set(31, ['new person 1', 'Anyshire Fire and Rescue', '', '', '']);
  set(61, [known.name, known.organisation, '', '', '01632 960099']);
  const lines = [['Name', 'Organisation', 'Role', 'E-mail', 'Phone'], ...rows];
  return lines.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n');
}
