import type { FollowUp } from '../../domain/decisions/commitments';
import { plainDate } from '../dates';
import { sentenceCase } from '../labels';
import { sourceNote } from './clause-notes';

/** What a caveat says, with the names of the organisation, empty for none, and of who has to say yes. */
export type Caveated = Pick<FollowUp, 'kind' | 'answer' | 'basis' | 'due' | 'what'> & {
  organisation: string;
  body: string;
};

/**
 * What the minutes say under a decision of a follow-up: "Awaiting the agreement of Riverton Borough
 * Council (terms of reference, clause 4.4): it is not included before it agrees." (Q2, P10, V12).
 */
export function caveatSentence(named: Caveated): string {
  const { answer, basis } = named;
  const source = basis.state === 'set' ? sourceNote(basis.clause) : '';
  if (answer === null) return awaited(named, source);
  const { yes, no } = ANSWERS[named.kind](named);
  return sentenceCase(`${answer.isGiven ? yes : no} on ${plainDate(answer.on)}${source}.`);
}

function awaited({ kind, organisation, body, due, what }: Caveated, source: string): string {
  switch (kind) {
    case 'agreement': {
      const part = what === '' ? '' : `, to: ${what}`;
      return `Awaiting the agreement of ${organisation}${source}: it is not included before it agrees${part}.`;
    }
    case 'approval': {
      const by = due === null ? '' : ` by ${plainDate(due)}`;
      return `Subject to the approval of ${body}, which ${organisation} is to bring${by}${source}.`;
    }
    case 'endorsement':
      return `Awaiting endorsement by ${body}${source}.`;
  }
}

const ANSWERS: Record<FollowUp['kind'], (named: Caveated) => { yes: string; no: string }> = {
  agreement: ({ organisation }) => ({
    yes: `${organisation} agreed`,
    no: `Without ${organisation}, which refused its agreement`,
  }),
  approval: ({ body, organisation }) => ({
    yes: `${body} gave the approval ${organisation} was to bring`,
    no: `${body} refused the approval ${organisation} was to bring`,
  }),
  endorsement: ({ body }) => ({
    yes: `Endorsed by ${body}`,
    no: `Endorsement refused by ${body}`,
  }),
};
