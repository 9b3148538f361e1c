import type { AgendaItemId, MeetingId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import type { Proposal } from '#shared/model/proposal';
import { proposalIdSchema } from '#shared/model/register-ids';
import { Refused } from '../../refused';
import type { Answers, Dependencies } from '../dependencies';
import {
  changeProposal,
  refuseUnlessOpen,
  standingOf,
  type ChangedProposal,
} from './proposal-changes';
import { withNewNeeds } from './proposal-parts';
import { proposalSteps } from './proposal-steps';
import { putUnder, underNewItem } from './proposal-submission';
import { decisionIn, readMeetingOf } from '../records';
import { refuseUnknown } from '../entries';
import { changeRegisters } from './register-changes';

type OwnChannels =
  | 'registers:saveProposal'
  | 'registers:submitProposal'
  | 'registers:saveNeeds'
  | 'registers:linkDecision';
type Channels = OwnChannels | keyof ReturnType<typeof proposalSteps>;

/** A proposal held over goes to a later meeting, not back to the one it comes from (V5). */
function refuseSameMeeting(proposal: Proposal, meeting: Meeting, partnership: Partnership): void {
  const { state, submission, clause } = standingOf(proposal, partnership);
  if (state !== 'carried-to-next-meeting' || submission === null) return;
  if (submission.meetingId === meeting.id || meeting.date < submission.on) {
    throw new Refused('step-not-open', { because: 'at-next-meeting', clause });
  }
}

/** Puts a proposal under an item, or under a new one for it at the end of the agenda (V5). */
async function submit(
  deps: Dependencies,
  proposal: Proposal,
  partnership: Partnership,
  to: { meetingId: MeetingId; itemId: AgendaItemId | null },
): Promise<ChangedProposal> {
  refuseUnlessOpen(proposal, 'submit', partnership);
  const meeting = await readMeetingOf(deps, partnership.id, to.meetingId);
  refuseSameMeeting(proposal, meeting, partnership);
  refuseUnknown(meeting.agenda, to.itemId, 'agenda item');
  const isOwed = standingOf(proposal, partnership).state === 'carried-to-next-meeting';
  return to.itemId === null
    ? underNewItem(proposal, meeting, isOwed, deps.newId)
    : { proposal: putUnder(proposal, meeting, to.itemId, deps.newId) };
}

/** Proposals: making them, putting them to a meeting, and what a decision needs (V1 to V12). */
export function proposalHandlers(deps: Dependencies): Answers<Channels> {
  const { newId } = deps;
  return {
    ...proposalSteps(deps),
    'registers:saveProposal': ({ partnershipId, proposalId, ...facts }) => {
      if (proposalId !== null) {
        const which = { partnershipId, proposalId };
        return changeProposal(deps, which, (proposal) => ({ proposal: { ...proposal, ...facts } }));
      }
      return changeRegisters(deps, partnershipId, (registers) => {
        const proposal: Proposal = {
          ...facts,
          id: proposalIdSchema.parse(newId()),
          submissions: [],
          commitments: [],
          authority: [],
          endorsement: null,
          decision: null,
        };
        return { registers: { ...registers, proposals: [...registers.proposals, proposal] } };
      });
    },
    'registers:submitProposal': ({ meetingId, itemId, ...which }) =>
      changeProposal(deps, which, (proposal, partnership) =>
        submit(deps, proposal, partnership, { meetingId, itemId }),
      ),
    'registers:saveNeeds': ({ partnershipId, proposalId, ...needs }) =>
      changeProposal(deps, { partnershipId, proposalId }, (proposal) => ({
        proposal: withNewNeeds(proposal, needs, newId),
      })),
    'registers:linkDecision': ({ decisionId, ...which }) =>
      changeProposal(deps, which, async (proposal) => {
        if (decisionId === null) return { proposal: { ...proposal, decision: null } };
        const meetingIds = proposal.submissions.map(({ meetingId }) => meetingId);
        const decision = await decisionIn(deps, meetingIds, decisionId);
        return { proposal: { ...proposal, decision } };
      }),
  };
}
