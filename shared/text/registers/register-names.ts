import type { RegisterName } from '../../model/register-table';

/** What each register is called, on screen, in papers and in the names of files. */
export const registerTitles: Record<RegisterName, string> = {
  decisions: 'Decisions',
  'forward-plan': 'Forward plan',
  'forward-plan-by-month': 'Forward plan by month',
  risks: 'Risks and issues',
  'attendance-by-person': 'Attendance by person',
  'attendance-by-organisation': 'Attendance by organisation',
  'attendance-by-year': 'Attendance by year',
  'membership-changes': 'Membership changes',
  'terms-of-office': 'Terms of office',
  papers: 'Papers and where they went',
  reports: 'Report obligations',
  'governance-documents': 'Governance documents',
  recommendations: 'Recommendations',
  endorsements: 'Endorsements',
  declarations: 'Declarations of interest',
  'standing-interests': 'Standing interests',
  gifts: 'Gifts and hospitality',
};

/** What each register holds, in a sentence. */
export const registerHoldings: Record<RegisterName, string> = {
  decisions: 'Every decision in the minutes and between meetings, and whether it still stands.',
  'forward-plan': 'What is to come before the partnership, when, and who asked for it.',
  'forward-plan-by-month': 'The forward plan as a grid: a row for each month.',
  risks: 'Risks and issues that members raised, who looks after them, and when they are reviewed.',
  'attendance-by-person': 'How often each person came, and when they last did.',
  'attendance-by-organisation':
    'How often each organisation was represented, and seats nobody filled.',
  'attendance-by-year': 'How often each organisation was represented, year by year.',
  'membership-changes': 'Who joined, left, changed or took office, in order of time.',
  'terms-of-office': 'Who holds which office until when, and what ends next.',
  papers: 'Each paper with its item, how far it has come, and when it went to whom.',
  reports: 'Reports that are owed or expected: due, done, and late.',
  'governance-documents': 'Codes, charters and protocols, with when each is to be reviewed.',
  recommendations: 'What was recommended to other bodies, and what they answered.',
  endorsements: 'Decisions that another body has to endorse, and what it said.',
  declarations: 'Interests declared at meetings, and what followed.',
  'standing-interests': 'Interests that stand whatever is on the agenda.',
  gifts: 'Gifts and hospitality that were offered, as evidence only.',
};

/** What each register is called in a name of a file. */
export const registerFileNames = {
  decisions: 'register of decisions',
  'forward-plan': 'forward plan',
  'forward-plan-by-month': 'forward plan by month',
  risks: 'risks and issues',
  'attendance-by-person': 'attendance by person',
  'attendance-by-organisation': 'attendance by organisation',
  'attendance-by-year': 'attendance by year',
  'membership-changes': 'membership changes',
  'terms-of-office': 'terms of office',
  papers: 'register of papers',
  reports: 'report obligations',
  'governance-documents': 'governance documents',
  recommendations: 'recommendations',
  endorsements: 'endorsements',
  declarations: 'declarations of interest',
  'standing-interests': 'standing interests',
  gifts: 'gifts and hospitality',
} as const satisfies Record<RegisterName, string>;
