/** Words of the screen where a partnership settles how its papers look. */
export const houseStyleText = {
  title: 'House style',
  lead: 'How agendas, minutes and logs look, what their files are called, and what e-mail drafts say.',
  open: 'House style of papers',
  pages: 'Type and file names',
  saved: 'House style saved.',
  save: 'Save type and file names',
  typeSize: 'Size of type on papers',
  typeSizeHint: 'Of the running text; headings follow it.',
  typeSizes: {
    12: '12 points',
    14: '14 points',
    16: '16 points, large print',
    18: '18 points, large print',
  },
  fileNames: 'Names of files',
  fileNamesHint:
    'With the blanks {partnership}, {document} and {date}; empty for the usual order. OFFICIAL-SENSITIVE always goes first.',
  example: (name: string) => `An agenda would be called: ${name}`,
  faults: {
    'no-document': 'Put {document} in, so that agenda and minutes have names of their own.',
    'no-date': 'Put {date} in, so that each meeting’s files have names of their own.',
    'unknown-blank': 'Use no other blanks than {partnership}, {document} and {date}.',
    'too-long': 'Shorten the words between the blanks to 40 letters or fewer.',
  },
} as const;
