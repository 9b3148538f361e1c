import type { AgendaItemId } from '../../model/id';
import type { Meeting } from '../../model/meeting';
import type { Partnership } from '../../model/partnership';
import { recusedAt } from '../interests';
import { assessQuorum, type QuorumAssessment } from './assess-quorum';
import { presenceAt } from './presence';

/**
 * Whether the meeting is quorate for one item: with those who have arrived and not left by then,
 * and without those who take no part in it (Q9). A meeting may lose its quorum at one item and
 * have it back at another.
 */
export function quorumAtItem(
  partnership: Pick<Partnership, 'members' | 'representatives' | 'terms'>,
  meeting: Pick<Meeting, 'agenda' | 'attendance' | 'movements' | 'minutes' | 'date'>,
  itemId: AgendaItemId,
): QuorumAssessment {
  const presence = presenceAt(meeting, itemId, recusedAt(meeting, itemId));
  return assessQuorum(partnership, presence, meeting.date);
}
