import type { Caveat } from '../domain/decisions/caveats';
import { caveatSentence } from '../text/decisions/caveat-words';
import { minutesWords } from '../text/documents';
import type { DocumentBlock } from './document-block';
import type { MinuteContext } from './minute-context';

/** What a decision still waits for, or has had, as a note under it (Q2, P10, V12). */
export function caveatBlock(
  { followUp, decisionId, proposalTitle }: Caveat,
  { names }: Pick<MinuteContext, 'names'>,
): DocumentBlock {
  const { organisationId } = followUp;
  const organisation = organisationId === null ? '' : names.organisationName(organisationId);
  const sentence = caveatSentence({ ...followUp, organisation });
  const text = decisionId === null ? minutesWords.onProposal(proposalTitle, sentence) : sentence;
  return { type: 'paragraph', role: 'note', text };
}

/** The caveats of an item that belong to none of its decisions, at its end. */
export function untiedCaveats(itemId: Caveat['itemId'], context: MinuteContext): DocumentBlock[] {
  return context.caveats
    .filter((caveat) => caveat.decisionId === null && caveat.itemId === itemId)
    .map((caveat) => caveatBlock(caveat, context));
}

/** The caveats whose item is not on the agenda any more. */
export function caveatsElsewhere(context: MinuteContext): DocumentBlock[] {
  const known = new Set(context.meeting.agenda.map(({ id }) => id));
  return context.caveats
    .filter(({ decisionId, itemId }) => decisionId === null && !known.has(itemId))
    .map((caveat) => caveatBlock(caveat, context));
}
