import type { Adjournment } from '../../model/meeting-cycle';
import { clockTime, plainDate } from '../dates';

/** Words for a meeting that is adjourned and resumed (F6). */
export const sittingsText = {
  adjourn: 'Adjourn',
  resume: 'Resume',
  adjourned: 'Adjourned',
  heading: 'Adjourn the meeting',
  reason: 'Reason',
  resumesOn: 'Resumes on',
  resumesOnHint: 'Empty if it goes on later today',
  save: 'Adjourn now',
  saidAdjourned: 'The meeting is adjourned.',
  saidResumed: 'The meeting goes on.',
  notAllowed: (source: string) => `Meetings may not be adjourned (${source}).`,
} as const;

/** "Adjourned at 11am: fire alarm; resumed at 11.30am" (F6). */
export function adjournmentWords({ on, at, reason, resumesOn, resumedAt }: Adjournment): string {
  const begun = `Adjourned on ${plainDate(on)} at ${clockTime(at)}`;
  const why = reason === '' ? '' : `: ${reason}`;
  if (resumedAt !== null) return `${begun}${why}; resumed at ${clockTime(resumedAt)}`;
  return resumesOn === null
    ? `${begun}${why}`
    : `${begun}${why}; to resume on ${plainDate(resumesOn)}`;
}
