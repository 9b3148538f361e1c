import type { StandInAnswer, StandInObjection } from '../../domain/stand-ins';
import { shortNote } from '../decisions/clause-notes';
import { clauseSource } from '../quorum';

type Names = { standIn: string; holder: string };

const OBJECTIONS: Record<StandInObjection, (names: Names) => string> = {
  'holds-no-seat': ({ holder }) => `${holder} holds no seat on this day`,
  'not-named': ({ standIn, holder }) => `${standIn} is not named to stand in for ${holder}`,
  'other-organisation': ({ holder }) => `is of another organisation than ${holder}`,
  'organisation-not-known': () => 'the organisation is not known',
  'no-reason': () => 'no reason is given, and stand-ins come only in exceptional circumstances',
};

/**
 * What stands against somebody standing in, in one line with the clause; that it is not stated who
 * may; null where nothing is to be said (P6 to P9).
 */
export function standInLine(answer: StandInAnswer, names: Names): string | null {
  const said = answer.objections.map((one) => OBJECTIONS[one](names)).join('; ');
  if (answer.state === 'silent' || answer.state === 'not-entered') {
    const open =
      answer.state === 'silent'
        ? 'the terms of reference do not say who may stand in'
        : 'who may stand in has not been entered';
    return sentence([said, open].filter((part) => part !== '').join('; '));
  }
  return said === '' ? null : sentence(`${said}${shortNote(answer.clause)}`);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** That stand-ins are for exceptional circumstances, with the clause (P7, Warwickshire 3.2). */
export function onlyExceptionally(clause: string): string {
  return `Stand-ins come only in exceptional circumstances (${clauseSource(clause)}).`;
}
