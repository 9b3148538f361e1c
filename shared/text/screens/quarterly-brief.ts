/** Words of the screen on which a quarterly brief is written (G2, G3). */
export const briefText = {
  title: 'Quarterly brief',
  lead: 'Filled in from the records, without anything confidential. Change what you like: the paper says what stands here.',
  notKept: 'What you write here goes into the paper only. Export it before you leave this screen.',
  back: 'Structure and reports',
  quarter: 'Quarter',
  running: (quarter: string) => `${quarter} (not over yet)`,
  report: 'Report',
  noReport: 'None that is entered',
  reportTo: (title: string, body: string) => `${title}, to ${body}`,
  hints: {
    activities: 'Meetings held, decisions and recommendations, one to a line',
    progress: 'Actions completed or reported on, one to a line',
    challenges:
      'Actions overdue or on hold, meetings without a quorum, offices and seats that are vacant, one to a line',
  },
  export: 'Export brief to Word',
} as const;
