import { daysOverdue } from '../../domain/action-progress';
import type { ChaseStanding } from '../../domain/actions/chase-list';
import type { Action, Chase } from '../../model/action';
import type { IsoDate } from '../../model/iso-date';
import { dayCount, plainDate, plainDue } from '../dates';

/**
 * An action as its owner is asked about it: reference and day, what it is, what was last reported (A4); marked
 * where it is confidential (M3).
 */
export function chasedAction(action: Action, today: IsoDate): string {
  const latest = action.updates.at(-1);
  return [
    `${action.reference}, ${dueWords(action, today)}${action.isConfidential ? ', confidential' : ''}`,
    action.what,
    latest ? `Last reported ${plainDate(latest.on)}: ${latest.text}` : 'Nothing reported yet.',
  ].join('\n');
}

function dueWords(action: Action, today: IsoDate): string {
  if (action.due === null) return 'no due date';
  const days = daysOverdue(action, today);
  const over = days === 0 ? '' : `, ${dayCount(days)} overdue`;
  return `due ${plainDue(action.due)}${over}`;
}

/** "Chased 12 June 2026, no answer since" (A4). */
export function chaseStandingWords({ on, isAnswered }: ChaseStanding): string {
  return `Chased ${plainDate(on)}, ${isAnswered ? 'reported on since' : 'no answer since'}`;
}

/** "12 June 2026: Grace Bell was asked, by Beth Carter". */
export function chaseWords({ on, to, by }: Chase): string {
  return `${plainDate(on)}: ${to} was asked${by === '' ? '' : `, by ${by}`}`;
}
