import type { Side } from '../domain/working-days/working-days';
import type { Notice } from '../model/rules/meeting-rules';
import { countOf } from './counts';

type Counted = Notice['counted'];

const daysCountedAs: Record<Counted, string> = {
  calendar: 'day',
  working: 'working day',
  'clear-working': 'clear working day',
};

/** A period with the way it is counted: "7 days", "1 working day", "5 clear working days". */
export function periodWords({ days, counted }: Pick<Notice, 'days' | 'counted'>): string {
  return countOf(days, daysCountedAs[counted]);
}

const definitions: Record<Side, Record<Counted, string>> = {
  before: {
    calendar:
      'Every day counts, weekends and holidays too: the day it is sent counts, the day of the meeting does not.',
    working:
      'The day it is sent counts, the day of the meeting does not; weekends, bank holidays and closures are passed over.',
    'clear-working':
      'Neither the day it is sent nor the day of the meeting counts: only whole working days between them do.',
  },
  after: {
    calendar:
      'Every day counts, weekends and holidays too: the day after the meeting is the first, the day it is sent is the last.',
    working:
      'The first working day after the meeting is day 1; weekends, bank holidays and closures are passed over.',
    'clear-working':
      'Neither the day of the meeting nor the day it is sent counts: only whole working days between them do.',
  },
};

/**
 * How days are counted, in one sentence, for the setting by which a partnership makes its own
 * definition plain, since no terms of reference give one (N13): calendar days (N1), working days
 * (N2, N3, M1) or clear working days (N5).
 */
export function definitionOf(counted: Counted, side: Side = 'before'): string {
  return definitions[side][counted];
}
