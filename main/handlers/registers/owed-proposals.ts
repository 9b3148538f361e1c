import { itemsOwed } from '#shared/domain/decisions/items-owed';
import { plannedAfter } from '#shared/domain/next-meeting-date';
import { rulesOn } from '#shared/domain/terms';
import type { PartnershipId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { Meeting } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import type { Proposal } from '#shared/model/proposal';
import type { NextValue } from '../changes';
import type { Dependencies } from '../dependencies';
import { withEntry } from '../entries';
import { ifPossible } from '../if-possible';
import { meetingsOf, readMeetingOf, readRegisters } from '../records';
import { underNewItem } from './proposal-submission';

/** The next meeting of a partnership after a day that is still to be held; null where none can be opened. */
export async function nextMeetingAfter(
  deps: Dependencies,
  partnershipId: PartnershipId,
  day: IsoDate,
): Promise<Meeting | null> {
  const next = plannedAfter(await meetingsOf(deps, partnershipId), day);
  return next === null ? null : ifPossible(readMeetingOf(deps, partnershipId, next.id));
}

/**
 * New meetings, of which the first after it has an item for each proposal that an even vote carried to
 * the next meeting (V5, Safer Essex 8.6), and the registers in which these are put to it.
 */
export async function withOwedProposals(
  deps: Dependencies,
  partnership: Partnership,
  made: readonly Meeting[],
): Promise<NextValue[]> {
  const registers = await readRegisters(deps, partnership.id);
  const owed = itemsOwed(registers.proposals, (on) => rulesOn(partnership, on)).filter(
    ({ why }) => why === 'not-urgent',
  );
  let { proposals } = registers;
  let meetings = made.toSorted((a, b) => a.date.localeCompare(b.date));
  for (const { proposalId } of owed) {
    const proposal = proposals.find(({ id }) => id === proposalId);
    const next = proposal && meetings.find((meeting) => isBefore(proposal, meeting));
    if (proposal && next) {
      const put = underNewItem(proposal, next, true, deps.newId);
      proposals = withEntry(proposals, put.proposal);
      meetings = withEntry(meetings, put.meeting);
    }
  }
  const values = meetings.map((next): NextValue => ({ kind: 'meeting', id: next.id, next }));
  if (proposals === registers.proposals) return values;
  return [...values, { kind: 'registers', id: partnership.id, next: { ...registers, proposals } }];
}

/** Whether a proposal was last put to a meeting before this one. */
function isBefore({ submissions }: Proposal, { date }: Meeting): boolean {
  return submissions.every(({ on }) => on < date);
}
