/** Words of what is shown beside the text of the minutes. */
export const besideText = {
  shows: 'Beside the text',
  attendance: 'Here',
  actions: 'Actions',
  minutes: 'Last minutes',
  noActions: 'No action is to be reported on at this meeting.',
  noOwner: 'owner not yet named',
  noDue: 'no date',
  due: (day: string) => `due ${day}`,
  update: 'What is reported; Enter keeps it',
  updateOf: (reference: string) => `Report on ${reference}`,
  statusOf: (reference: string) => `Status of ${reference}`,
  updated: (reference: string) => `Action ${reference} updated.`,
  noMeetingBefore: 'There is no meeting before this one.',
  meetingOf: (date: string) => `Meeting of ${date}`,
  declared: (nature: string) => `Interest declared: ${nature}`,
} as const;
