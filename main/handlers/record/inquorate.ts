import { clauseAgainst } from '#shared/domain/quorum/inquorate';
import { quorumAtItem } from '#shared/domain/quorum/quorum-at-item';
import { rulesOn } from '#shared/domain/terms';
import type { AgendaItemId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { Outcome } from '#shared/model/minutes';
import type { Partnership } from '#shared/model/partnership';
import { Refused } from '../../refused';

/** A meeting of a partnership, and the item under which something is decided there. */
export type At = { partnership: Partnership; meeting: Meeting; itemId: AgendaItemId };

/** Refuses an outcome that the terms let no meeting record without a quorum (Q4). */
export function refuseInquorate({ partnership, meeting, itemId }: At, outcome: Outcome): void {
  const quorum = quorumAtItem(partnership, meeting, itemId);
  const clause = clauseAgainst(outcome, quorum, rulesOn(partnership, meeting.date));
  if (clause !== null) throw new Refused('inquorate-no-decisions', { clause });
}
