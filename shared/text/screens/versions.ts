import type { StoreProblem } from '../../ipc/views';

/** Words of the screen on which two versions of a document are made one. */
export const versionsText = {
  title: 'Two versions of one document',
  explanation:
    'This was changed in two places at once, as happens in a folder that two computers share. Nothing is lost: choose what to keep, part by part. What you do not choose is kept in the folder “removed”.',
  version: (place: number) => `Version ${place + 1}`,
  writtenAt: (moment: string) => `Last written ${moment}`,
  nothingThere: 'Nothing here',
  take: (part: string) => `${part}: which to keep`,
  both: 'Both, one after the other',
  same: 'The versions say the same. Merging them only tidies up.',
  merge: 'Keep what is chosen',
  merged: 'Merged. There is one version again.',
} as const;

/** What a part of a document is called, where it is a field of its own. */
export const partTitles: Readonly<Record<string, string>> = {
  name: 'Name',
  area: 'Area',
  marking: 'Marking',
  secretariat: 'Secretariat',
  calendar: 'Working days',
  status: 'Status',
  group: 'What it is set up for',
  standingItems: 'Standing items',
  documentControl: 'Document control block',
  date: 'Date',
  startTime: 'Start',
  endTime: 'End',
  place: 'Place',
  joining: 'Joining details',
  form: 'How people meet',
  kind: 'Kind of meeting',
  openedAt: 'Opened at',
  closedAt: 'Closed at',
  state: 'How far the meeting has come',
  agenda: 'Agenda',
  dateAgreed: 'Date agreed',
  reason: 'Reason',
  calledBy: 'Called by',
  cycle: 'What was agreed and sent',
  presiding: 'Presiding',
  linkedMeetingIds: 'Meetings held back to back',
  colourScheme: 'Colours',
  lastPartnershipId: 'Partnership opened last',
};

/** What an entry of a list is called before its own name. */
export const entryTitles: Readonly<Record<string, string>> = {
  organisations: 'Organisation',
  people: 'Person',
  members: 'Member',
  representatives: 'Representative',
  offices: 'Office',
  actions: 'Action',
  workStreams: 'Work stream',
  healthChecks: 'Health check',
  attendance: 'Attendance',
  minutes: 'Minute',
  corrections: 'Correction',
  versions: 'Version of the minutes',
  terms: 'Terms of reference',
  guests: 'Guest',
  links: 'Link',
  reports: 'Report',
  duties: 'Yearly duty',
  governanceDocuments: 'Governance document',
  movements: 'Arrival or departure',
  adjournments: 'Adjournment',
  proposals: 'Proposal',
  electronicDecisions: 'Decision between meetings',
  recommendations: 'Recommendation',
  standingInterests: 'Standing interest',
  gifts: 'Gift or hospitality',
  interestCategories: 'Kind of interest',
  notifiedMatters: 'Notified matter',
  papers: 'Paper',
  trackers: 'Tracker',
  distributionLists: 'Distribution list',
};

/** What a document is, in a sentence that begins with it. */
export const documentTitles: Record<StoreProblem['documentKind'], string> = {
  settings: 'Settings',
  directory: 'People and organisations',
  partnership: 'Partnership',
  'action-log': 'Action log',
  registers: 'Registers',
  meeting: 'Meeting',
  'edit-history': 'What can be undone in minutes',
  'minute-versions': 'Versions of minutes',
};
