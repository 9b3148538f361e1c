/** What the register of recommendations says (V13). */
export const recommendationRegisterWords = {
  to: 'To',
  text: 'Recommendation',
  made: 'Made on',
  meeting: 'Meeting and item',
  sent: 'Sent on',
  answer: 'Answer',
  state: 'State',
  notSent: 'Not sent yet',
  noAnswer: 'No answer yet',
  meetingGone: 'A meeting that is no longer there',
} as const;

/** What the register of endorsements says (V12). */
export const endorsementRegisterWords = {
  reference: 'Decision',
  title: 'Proposal',
  kind: 'Kind',
  body: 'To be endorsed by',
  result: 'What it said',
  on: 'On',
  note: 'Note',
  notDecided: 'Not decided yet',
  awaited: 'Awaited',
} as const;
