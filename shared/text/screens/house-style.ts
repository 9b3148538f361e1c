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
  packs: 'Packs of papers',
  recipientsOnCover: 'Name on the cover who receives a pack',
  recipientsOnCoverHint:
    'Of packs for a distribution list: each person with their organisation. Otherwise the list is named and nobody on it.',
  example: (name: string) => `An agenda would be called: ${name}`,
  faults: {
    'no-document': 'Put {document} in, so that agenda and minutes have names of their own.',
    'no-date': 'Put {date} in, so that each meeting’s files have names of their own.',
    'unknown-blank': 'Use no other blanks than {partnership}, {document} and {date}.',
    'too-long': 'Shorten the words between the blanks to 40 letters or fewer.',
  },
  languagesTitle: 'Languages',
  languagesLead:
    'Agendas and minutes can be had in English, in Welsh, or in both: two papers that each say that the other exists, and an agenda with both side by side. Other papers are in English.',
  languages: 'Agendas and minutes are made in',
  languageChoices: { english: 'English', welsh: 'Welsh', both: 'English and Welsh' },
  nameWelsh: 'Name in Welsh',
  nameWelshHint: 'Stands on Welsh papers; empty where the partnership has none',
  saveLanguages: 'Save languages',
  openWords: 'Welsh words of papers',
} as const;

/** Words of the screen where a partnership words its Welsh papers. */
export const welshWordsText = {
  title: 'Welsh words of papers',
  lead: 'What agendas and minutes say in Welsh. The usual words are to be checked by a Welsh speaker; bodies differ in their terms. Type your own where they should differ; an empty field prints the usual word.',
  find: 'Find a word',
  findHint: 'In English or in Welsh',
  none: 'No word is like that.',
  words: 'Words',
  save: 'Save Welsh words',
  saved: 'Welsh words saved.',
  backTo: 'House style',
} as const;
