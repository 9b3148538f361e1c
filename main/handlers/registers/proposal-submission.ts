import { newAgendaItem } from '#shared/domain/new-records';
import type { AgendaItem } from '#shared/model/agenda';
import { agendaItemIdSchema, type AgendaItemId } from '#shared/model/id';
import type { Meeting } from '#shared/model/meeting';
import type { Proposal, Submission } from '#shared/model/proposal';
import { submissionIdSchema } from '#shared/model/register-ids';

/** A proposal as it is put to a meeting: nothing has happened to it there yet. */
function newSubmission(
  { id: meetingId, date }: Meeting,
  itemId: AgendaItemId,
  newId: () => string,
): Submission {
  return {
    id: submissionIdSchema.parse(newId()),
    meetingId,
    itemId,
    on: date,
    represented: [],
    rounds: [],
    urgency: null,
    typedOutcome: null,
    modifications: [],
  };
}

/** The item for a proposal, which the terms call for where it was held over (V5). */
function itemFor({ title, proposer }: Proposal, isOwed: boolean, newId: () => string): AgendaItem {
  return {
    ...newAgendaItem,
    id: agendaItemIdSchema.parse(newId()),
    title,
    purpose: 'decision',
    source: isOwed ? 'rules' : 'not-stated',
    proposedBy: proposer.name,
  };
}

/** The proposal once it is put to a meeting under an item. */
export function putUnder(
  proposal: Proposal,
  meeting: Meeting,
  itemId: AgendaItemId,
  newId: () => string,
): Proposal {
  const submission = newSubmission(meeting, itemId, newId);
  return { ...proposal, submissions: [...proposal.submissions, submission] };
}

/** The proposal put to a meeting, and the meeting with a new item for it at the end of its agenda (V5). */
export function underNewItem(
  proposal: Proposal,
  meeting: Meeting,
  isOwed: boolean,
  newId: () => string,
): { proposal: Proposal; meeting: Meeting } {
  const item = itemFor(proposal, isOwed, newId);
  return {
    proposal: putUnder(proposal, meeting, item.id, newId),
    meeting: { ...meeting, agenda: [...meeting.agenda, item] },
  };
}
