import { dueInPartnership } from '#shared/domain/due/due-in-partnership';
import { suggestedItems } from '#shared/domain/suggested-items';
import type { MeetingId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { SuggestedItem } from '#shared/model/suggested-item';
import { suggestedTitle } from '#shared/text/suggested-items';
import type { Dependencies } from './dependencies';
import { NO_ACTIONS } from './due-handlers';
import { allPartnerships } from './people/all-partnerships';
import { meetingsOf, readMeeting, readPartnership, readRegisters } from './records';
import { timeLimits } from './structure/time-limits';

const plain = (title: string): string => title.trim().toLowerCase();

/** What the agenda of a stored meeting may need. */
export async function suggestItems(deps: Dependencies, id: MeetingId): Promise<SuggestedItem[]> {
  return suggestedFor(deps, await readMeeting(deps, id));
}

/** What the agenda of a meeting may need by the rules in force on its day, and does not hold yet. */
export async function suggestedFor(
  deps: Dependencies,
  meeting: Pick<Meeting, 'partnershipId' | 'date' | 'agenda'>,
): Promise<SuggestedItem[]> {
  const partnership = await readPartnership(deps, meeting.partnershipId);
  const registers = await readRegisters(deps, partnership.id);
  const meetings = await meetingsOf(deps, partnership.id);
  const partnerships = await allPartnerships(deps);
  const timeLimit = timeLimits(partnerships, meeting.date)(partnership.id);
  const known = { partnership, meetings, actions: NO_ACTIONS, registers, timeLimit };
  const all = suggestedItems(
    {
      partnership,
      partnerships,
      due: dueInPartnership(known, meeting.date),
      notified: registers.notifiedMatters,
      plan: registers.forwardPlan,
    },
    meeting.date,
  );
  const there = new Set(meeting.agenda.map(({ title }) => plain(title)));
  return all.filter((item) => !there.has(plain(suggestedTitle(item))));
}
