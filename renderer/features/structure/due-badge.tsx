import type { DueState } from '#shared/domain/due-state';
import { dueWhen } from '#shared/text/due';
import { StatusBadge } from '../../ui/status-badge';

const TONES = { overdue: 'problem', soon: 'attention', later: 'neutral' } as const;

/** How near a day is: "Overdue 3 days", "In 5 days". */
export function DueBadge({ state, daysLeft }: Pick<DueState, 'state' | 'daysLeft'>) {
  return <StatusBadge tone={TONES[state]}>{dueWhen(daysLeft)}</StatusBadge>;
}
