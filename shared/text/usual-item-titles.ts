/** What the items are called that most agendas have. */
export const usualItemTitles = {
  welcome: 'Welcome, introductions and apologies',
  apologies: 'Apologies',
  interests: 'Declarations of interest',
  minutes: 'Minutes of the previous meeting',
  mattersArising: 'Matters arising',
  mattersAndActions: 'Matters arising and action log',
  actionLog: 'Action log',
  forwardPlan: 'Forward plan',
  urgentBusiness: 'Urgent business',
  otherBusiness: 'Any other business',
  nextMeeting: 'Date of next meeting',
} as const;
