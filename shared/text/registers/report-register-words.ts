import { countOf } from '../counts';

/** What the register of reports says (G2 to G6). */
export const reportRegisterWords = {
  title: 'Report',
  body: 'To or from',
  to: (body: string) => `To ${body}`,
  from: (body: string) => `From ${body}`,
  due: 'Due',
  done: 'Done',
  standing: 'State',
  often: 'How often',
  clause: 'Clause',
  notDone: 'Not yet',
  noDay: 'Day not known',
  whenAsked: 'When asked',
  dueOnDay: 'Due',
  overdue: (days: number) => `Overdue ${countOf(days, 'day')}`,
  inTime: 'In time',
  late: (days: number) => `Late by ${countOf(days, 'day')}`,
  doneNoDay: 'Done; when it was due is not known',
  silent: 'None',
} as const;

/** What the register of governance documents says (T7). */
export const governanceRegisterWords = {
  title: 'Document',
  version: 'Version',
  approvedBy: 'Approved by',
  review: 'Review due',
  standing: 'State',
  noDay: 'No day set',
  overdue: (days: number) => `Review overdue ${countOf(days, 'day')}`,
  later: 'Review to come',
  soon: (days: number) => (days === 0 ? 'Review due today' : `Review in ${countOf(days, 'day')}`),
} as const;
