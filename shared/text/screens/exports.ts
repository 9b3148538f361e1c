/** Words around Word documents. */
export const exportsText = {
  saved: (fileName: string) => `Saved as ${fileName}`,
  showInFolder: 'Show in folder',
  /** What the button beside an export is called: which other forms of a paper there are (M3, X3). */
  choose: (paper: string) => `Choose a version of ${paper}`,
  /** The formats of spreadsheets, for papers that list things. */
  formats: { xlsx: 'Excel workbook', csv: 'CSV file' },
  formatNotes: {
    xlsx: 'Each table on a sheet of its own, for sorting and filtering.',
    csv: 'The tables as plain rows, for other programs.',
  },
  attendanceList: 'Attendance list',
  attendanceListNote: 'Each organisation with who was expected, who came and who was away.',
  attendanceSheet: 'Attendance list as an Excel workbook',
  attendanceSheetNote: 'The same in rows and columns.',
  decisionLog: 'Export decision log to Word',
  theDecisionLog: 'the decision log',
  attendanceRecord: 'Export attendance record to Word',
  theAttendanceRecord: 'the attendance record',
  interests: 'Export register of interests to Word',
  theInterests: 'the register of interests',
  gifts: 'Export register of gifts to Word',
  theGifts: 'the register of gifts',
  theMembership: 'the membership list',
  theTracker: 'the tracker',
  theWorkStreams: 'the table of work streams',
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
