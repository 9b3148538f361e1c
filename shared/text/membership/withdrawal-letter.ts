import type { WithdrawalState } from '../../domain/withdrawal';
import { countOf } from '../counts';
import { plainDate } from '../dates';
import { sourceNote } from '../decisions/clause-notes';

type Leaving = Exclude<WithdrawalState, { state: 'not-withdrawing' }>;

/** Fixed words of the letter that acknowledges a body's withdrawal (P15). */
export const withdrawalWords = {
  name: 'withdrawal',
  title: 'Acknowledgement of your notice of withdrawal',
  endHeading: 'When membership ends',
  dueHeading: 'What stays due until then',
  dueLead: (body: string) =>
    `Unless it is agreed otherwise, we ask ${body} to keep to what was decided and undertaken before the notice was given.`,
  decisionsTitle: 'Decisions taken before the notice',
  decisionsSummary: 'Each decision with its reference and the day on which it was taken.',
  noDecisions: 'No decisions are recorded from before the notice.',
  actionsTitle: 'Your actions that are still open',
  actionsSummary: 'Each open action with its reference, its owner and the date it is due.',
  noActions: 'No actions of yours are open from before the notice.',
  decision: 'Decision',
  taken: 'Taken on',
  onTheDay: (references: readonly string[]) =>
    `On the very day of the notice there were also: ${references.join(', ')}. Whether they came before it the record does not say; please tell us how you see it.`,
  leftOut: 'What is recorded separately as confidential is not listed here.',
  peopleHeading: 'Representatives and offices',
  people: 'When membership ends, these places end with it:',
  noPeople: 'Nobody is recorded as representing you.',
  holds: (offices: string) => `holds the office of ${offices}, which will then have to be filled`,
  ending:
    'Please tell us if anything in this letter does not agree with your own records. We thank you for the work done together and will be glad to help with the handover.',
} as const;

/** The sentence that opens the letter. */
export function acknowledgementSentence(
  body: string,
  partnership: string,
  { noticeGiven }: Pick<Leaving, 'noticeGiven'>,
): string {
  return `Thank you for your notice, given on ${plainDate(noticeGiven)}, that ${body} is to withdraw from ${partnership}. This letter acknowledges it and sets out what follows from it.`;
}

/** When membership ends: by which clause at the earliest, and which day is its last (P15, Warwickshire 9). */
export function membershipEndSentences(leaving: Leaving): string {
  const early = leaving.isEarly
    ? 'This is before the earliest day, and needs the agreement of the partnership.'
    : '';
  return [earliestSentence(leaving), lastDaySentence(leaving), early]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function earliestSentence({ earliestEnd }: Leaving): string {
  if (earliestEnd.state === 'set') {
    const { months, on, clause } = earliestEnd;
    return `Membership may end ${countOf(months, 'month')} after notice was given, so on ${plainDate(on)} at the earliest${sourceNote(clause)}.`;
  }
  return earliestEnd.state === 'silent'
    ? 'The terms of reference state no period of notice for leaving.'
    : 'What the terms of reference say about notice for leaving has still to be confirmed.';
}

function lastDaySentence({ lastDay, lastDayFrom, state }: Leaving): string {
  if (lastDay === null) return 'The last day of membership has still to be agreed.';
  const day = plainDate(lastDay);
  switch (lastDayFrom) {
    case 'agreement':
      return `The day agreed for the end of membership is ${day}.`;
    case 'membership':
      return `The last day of membership ${state === 'left' ? 'was' : 'is'} ${day}.`;
    case 'rule':
    case 'not-known':
      return 'No other day has been agreed.';
  }
}
