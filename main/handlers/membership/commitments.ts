import { actionsOfMember, isBinding } from '#shared/domain/membership/commitments';
import { toBeHonoured } from '#shared/domain/withdrawal';
import type { Output, Parsed } from '#shared/ipc/contract';
import type { Meeting } from '#shared/model/meeting';
import type { Dependencies } from '../dependencies';
import { openMeetingsOf, readActionLog, readPartnership } from '../records';
import { memberOf } from './save-member';

type Commitments = Output<'partnerships:commitments'>;

/**
 * What a body that gives notice has to honour all the same (P15): decisions from the minutes of the
 * partnership's meetings, the latest meeting first, and its own open actions from the log.
 */
export async function commitmentsOf(
  deps: Dependencies,
  { partnershipId, memberId, noticeGiven }: Parsed<'partnerships:commitments'>,
): Promise<Commitments> {
  const partnership = await readPartnership(deps, partnershipId);
  memberOf(partnership, memberId);
  const meetings = await openMeetingsOf(deps, partnershipId);
  const { actions } = await readActionLog(deps, partnershipId);
  const own = actionsOfMember(partnership, memberId, actions, noticeGiven);
  const people = own.flatMap(({ ownerIds }) => ownerIds);
  const decisions = meetings.flatMap(decisionsOf);
  return toBeHonoured({ noticeGiven }, decisions, own, people);
}

function decisionsOf({ id, date, minutes }: Meeting): Commitments['decisions'] {
  return minutes
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === 'decision')
    .filter(({ outcome }) => isBinding(outcome))
    .map(({ reference, text, outcome }) => ({ meetingId: id, on: date, reference, text, outcome }));
}
