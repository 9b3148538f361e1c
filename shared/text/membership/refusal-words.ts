import { clauseSource } from '../quorum';

type Details = Readonly<Record<string, string>>;

/** Why an appointment is refused: no member (C1, C2, C6), or from the other's body (C3). */
export function notEligibleWords({ about, clause, name, other, body }: Details): string {
  const who = name ?? 'This person';
  const source = clauseSource(clause ?? '');
  return about === 'same-body'
    ? `${who} comes from ${body || 'the body'} like ${other || 'the holder of the other office'}, and Chair and Vice-Chair must come from different bodies (${source}). Nothing was recorded: choose somebody of another body.`
    : `${who} holds no seat on that day, and the office goes to a member (${source}). Nothing was recorded: choose a member, or enter the seat first.`;
}

const BECAUSE: Record<string, (source: string) => string> = {
  'no-day': () => 'Enter the day of the motion as the last day of the office.',
  'no-such-chair': () =>
    'A motion of no confidence removes a Chair in office; nobody holds this office as Chair on that day.',
  'not-provided': (source) =>
    `The terms of reference do not let a motion of no confidence remove the Chair (${source}).`,
  silent: () => 'The terms of reference say nothing of a motion of no confidence.',
  'not-entered': () =>
    'Whether a motion of no confidence can remove the Chair has not been entered in the terms of reference.',
};

/** Why a Chair was not removed by a motion of no confidence (C5). */
export function noConfidenceWords({ because, clause }: Details): string {
  const words = BECAUSE[because ?? '']?.(clauseSource(clause ?? ''));
  return `${words ?? 'The Chair cannot be removed by a motion of no confidence here.'} Nothing was changed. Look under Terms of reference, or end the office for another reason.`;
}
