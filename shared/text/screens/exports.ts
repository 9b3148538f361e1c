/** Words around Word documents. */
export const exportsText = {
  saved: (fileName: string) => `Saved as ${fileName}`,
  showInFolder: 'Show in folder',
  /** What the button beside an export is called: which other forms of a paper there are (M3, X3). */
  choose: (paper: string) => `Choose a version of ${paper}`,
  circulated: 'Circulated version',
  circulatedNote: 'Leaves out what is confidential, and says where.',
  complete: 'Complete version',
  completeNote: 'With what is confidential, marked in words. Not for circulation.',
  forList: (name: string) => `For ${name}`,
  listCirculated: 'Circulated version, with who receives it.',
  listComplete: 'Complete version, with who receives it: this list is given what is confidential.',
  listAgenda: 'With who receives it.',
} as const;
