import type { Caveat } from '../domain/decisions/caveats';
import type { DocumentBlock } from './document-block';
import type { MinuteContext } from './minute-context';

/** What a decision still waits for, or has had, in a sentence (Q2, P10, V12). */
export function caveatWords({ followUp }: Caveat, { names }: Pick<MinuteContext, 'names'>): string {
  const { organisationId } = followUp;
  const organisation = organisationId === null ? '' : names.organisationName(organisationId);
  return names.tongue.caveat({ ...followUp, organisation });
}

/** The same as a note under the decision. */
export function caveatBlock(caveat: Caveat, context: Pick<MinuteContext, 'names'>): DocumentBlock {
  const { decisionId, proposalTitle } = caveat;
  const sentence = caveatWords(caveat, context);
  const text =
    decisionId === null ? context.names.tongue.onProposal(proposalTitle, sentence) : sentence;
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
