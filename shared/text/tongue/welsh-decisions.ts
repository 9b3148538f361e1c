import type { FollowUp } from '../../domain/decisions/commitments';
import type { VoteResult } from '../../domain/decisions/majority';
import type { Caveated } from '../decisions/caveat-words';
import { sentenceCase } from '../labels';
import type { TongueSentences } from './tongue';
import { welshDates } from './welsh-dates';
import { welshSource } from './welsh-joined';

const { plainDate } = welshDates;

const RESULTS: Record<Exclude<VoteResult['state'], 'not-decided'>, string> = {
  carried: 'derbyniwyd',
  lost: 'gwrthodwyd',
  tied: 'cyfartal',
};

const sourceNote = (clause: string): string =>
  clause.trim() === '' ? '' : ` (${welshSource(clause)})`;

/** What waits for somebody’s yes (Q2, P10, V12). */
function awaited({ kind, organisation, body, due, what }: Caveated, source: string): string {
  switch (kind) {
    case 'agreement': {
      const part = what === '' ? '' : `, i: ${what}`;
      return `Yn aros am gytundeb ${organisation}${source}: nid yw wedi ei gynnwys cyn cytuno${part}.`;
    }
    case 'approval': {
      const by = due === null ? '' : ` erbyn ${plainDate(due)}`;
      return `Yn amodol ar gymeradwyaeth ${body}, i’w cheisio gan ${organisation}${by}${source}.`;
    }
    case 'endorsement':
      return `Yn aros am gadarnhad gan ${body}${source}.`;
  }
}

const ANSWERS: Record<FollowUp['kind'], (one: Caveated) => { yes: string; no: string }> = {
  agreement: ({ organisation }) => ({
    yes: `cytunodd ${organisation}`,
    no: `heb ${organisation}, a wrthododd gytuno`,
  }),
  approval: ({ body, organisation }) => ({
    yes: `rhoddodd ${body} y gymeradwyaeth a geisiwyd gan ${organisation}`,
    no: `gwrthododd ${body} y gymeradwyaeth a geisiwyd gan ${organisation}`,
  }),
  endorsement: ({ body }) => ({
    yes: `cadarnhawyd gan ${body}`,
    no: `gwrthodwyd cadarnhad gan ${body}`,
  }),
};

/** What minutes say of votes and of what decisions wait for, in Welsh. */
export const welshDecisions: Pick<TongueSentences, 'movers' | 'hands' | 'caveat' | 'onProposal'> = {
  movers: (movedBy, secondedBy) => {
    const parts = [
      ...(movedBy === null ? [] : [`cynigiwyd gan ${movedBy}`]),
      ...(secondedBy === null ? [] : [`eiliwyd gan ${secondedBy}`]),
    ];
    return parts.length === 0 ? '' : `${sentenceCase(parts.join(', '))}.`;
  },
  hands: (hands, state) => {
    const parts = [`${hands.for} o blaid`, `${hands.against} yn erbyn`];
    if (hands.abstain > 0) parts.push(`${hands.abstain} yn ymatal`);
    const count = parts.join(', ');
    return state === 'not-decided' ? `${count}.` : `${count}: ${RESULTS[state]}.`;
  },
  caveat: (caveated) => {
    const { answer, basis, kind } = caveated;
    const source = basis.state === 'set' ? sourceNote(basis.clause) : '';
    if (answer === null) return awaited(caveated, source);
    const { yes, no } = ANSWERS[kind](caveated);
    return sentenceCase(`${answer.isGiven ? yes : no} ar ${plainDate(answer.on)}${source}.`);
  },
  onProposal: (title, sentence) => `Ynghylch “${title}”: ${sentence}`,
};
