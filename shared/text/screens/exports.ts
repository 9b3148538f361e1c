/** Words around the documents that leave the app. */
export const exportsText = {
  saved: (fileName: string) => `Saved as ${fileName}`,
  showInFolder: 'Show in folder',
  /** While a document is made that takes its time. */
  making: 'The document is being made.',
  cancel: 'Cancel',
  cancelled: 'Cancelled. No file was written.',
  /** What the button beside an export without versions is called: not by its label, or both would be found by it. */
  chooseFormat: 'Choose a format',
  formats: { docx: 'Word', pdf: 'PDF' },
  formatNotes: {
    docx: 'To be edited further.',
    pdf: 'To be read, with headings and tables for screen readers.',
  },
  formatsHeading: 'Format',
  versionsHeading: 'Version, in Word',
  preview: 'Preview',
  previewOf: (label: string) => `What this would say: ${label}`,
  paper: 'The paper as it will leave Minute Book',
  version: 'Version',
  usual: 'As exported by the button',
  save: { docx: 'Save as Word', pdf: 'Save as PDF' },
  /** What the button beside an export is called: which other forms of a paper there are (M3, X3). */
  choose: (paper: string) => `Choose a version of ${paper}`,
  circulated: 'Circulated version',
  circulatedNote: 'Leaves out what is confidential, and says where.',
  complete: 'Complete version',
  completeNote: 'With what is confidential, marked in words. Not for circulation.',
  /** The styles of minutes, for one paper (M2). */
  styles: {
    narrative: 'In full',
    'decisions-and-actions': 'Decisions and actions',
    'action-notes': 'Action notes',
  },
  styleNotes: {
    narrative: 'Circulated version with everything that was recorded. For this export only.',
    'decisions-and-actions': 'Circulated version without narrative. For this export only.',
    'action-notes':
      'Circulated version: attendance, decisions and a table of actions. For this export only.',
  },
  forList: (name: string) => `For ${name}`,
  listCirculated: 'Circulated version, with who receives it.',
  listComplete: 'Complete version, with who receives it: this list is given what is confidential.',
  listAgenda: 'With who receives it.',
} as const;
