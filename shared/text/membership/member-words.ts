import type { AdmissionGap, AdmissionNeeds, PartnershipSize } from '../../domain/admission';
import type { MissingRepresentatives } from '../../domain/membership/missing-representatives';
import type { SeatTotal } from '../../domain/membership/seat-table';
import type { SendingLimit } from '../../domain/membership/sending-limits';
import type { EarliestEnd, WithdrawalState } from '../../domain/withdrawal';
import type { Member, Suspension } from '../../model/membership';
import type { Setting } from '../../model/setting';
import { countOf } from '../counts';
import { plainDate } from '../dates';
import { shortNote, sourceNote } from '../decisions/clause-notes';

/** Where a body stands, as a choice (P22). */
export const standingLabels: Record<Member['standing'], string> = {
  member: 'Member',
  invited: 'Invited, not yet a member',
  declined: 'Declined',
};

/** For whom a limit of people is, as a choice (P4). */
export const limitLabels: Record<NonNullable<Member['limit']>['applies'], string> = {
  'in-all': 'For all together',
  'each-body': 'For each body of the seat',
  'not-stated': 'The terms do not say',
};

/** Whether there is a total of seats, and where it comes from (P1, Warwickshire 4.1; P11, WACSO). */
export function seatTotalWords(total: SeatTotal): string {
  switch (total.state) {
    case 'listed':
      return `The terms of reference list the members${shortNote(total.clause)}: ${countOf(total.seats, 'seat')} in all.`;
    case 'open':
      return `Membership is open, so that there is no total${sourceNote(total.clause)}.`;
    case 'silent':
      return 'The terms of reference do not say whether these are all the members.';
    case 'not-entered':
      return 'Whether the terms of reference list the members has not been entered.';
  }
}

/** The most people a body may send: "At most 2, for all together"; with its question where one is left. */
export function limitWords({ number, applies }: NonNullable<Member['limit']>): string {
  if (applies === 'in-all') return `At most ${number}, for all together`;
  if (applies === 'each-body') return `At most ${number} of each body`;
  return `At most ${number}. For all together, or for each body? The terms do not say.`;
}

/** How a body keeps its limit; null where it does (P4, Safer Essex 11). */
export function sendingWords(sending: SendingLimit): string | null {
  const sit = `${sending.people} sit for it`;
  if (sending.state === 'ask') {
    return sending.because === 'not-stated'
      ? `${sit}: whether that is above the limit is for the partnership to say.`
      : `${sit}: of which bodies they are is not known, so the limit cannot be checked.`;
  }
  return sending.state === 'above' ? `${sit}, above its limit of ${sending.limit.number}.` : null;
}

/** That nobody represents a body, and whether the terms ask it to name somebody (P5, BCP 5.2). */
export function missingWords(missing: Pick<MissingRepresentatives, 'state'>, clause = ''): string {
  return missing.state === 'required'
    ? `No permanent representative is named, as the terms ask${sourceNote(clause)}.`
    : 'Nobody named yet';
}

const GAPS: Record<AdmissionGap, string> = {
  proposer: 'who proposed it',
  reasons: 'what it brings',
  'resulting-seats': 'the seats there are then',
  approver: 'who approved it',
  'day-of-approval': 'the day of approval',
};

/** What an admission still lacks: "Its admission still lacks: who proposed it; what it brings" (P13). */
export function admissionGapWords({ lacks }: Pick<AdmissionNeeds, 'lacks'>): string | null {
  if (lacks.length === 0) return null;
  return `Its admission still lacks: ${lacks.map((gap) => GAPS[gap]).join('; ')}.`;
}

/** Whose approval a new member needs (P13, Warwickshire 4.3). */
export function approvalHint(needs: AdmissionNeeds): string {
  if (needs.state === 'set') {
    return `A new member needs the approval of ${needs.approver}${shortNote(needs.clause)}.`;
  }
  return needs.state === 'silent'
    ? 'The terms say nothing of who approves a new member.'
    : 'Who approves a new member has not been entered in the terms.';
}

/** How large the partnership is with a body that is not yet in: "With it: 14 bodies and 18 seats" (P13). */
export function sizeWords({ bodies, seats }: PartnershipSize): string {
  return `With it: ${bodies} ${bodies === 1 ? 'body' : 'bodies'} and ${countOf(seats, 'seat')}`;
}

/** When a body that gave notice may leave, and by which clause (P15, Warwickshire 9). */
export function earliestEndWords(earliest: EarliestEnd): string {
  if (earliest.state === 'set') {
    return `May leave on ${plainDate(earliest.on)} at the earliest: ${countOf(earliest.months, 'month')} after its notice${sourceNote(earliest.clause)}.`;
  }
  return earliest.state === 'silent'
    ? 'The terms of reference state no notice for leaving, so that no earliest end can be computed.'
    : 'How much notice leaving takes has not been entered in the terms, so that no earliest end can be computed.';
}

/** That an agreed end comes before the earliest one of the rule, which the partnership is asked (P15). */
export function earlyWords(earliest: EarliestEnd): string {
  const day = earliest.state === 'set' ? ` before ${plainDate(earliest.on)}` : ' early';
  return `This is${day}: the partnership has to agree to it.`;
}

type Leaving = Exclude<WithdrawalState, { state: 'not-withdrawing' }>;

/** How far a body's leaving has come, in a line (P15). */
export function leavingWords({
  state,
  noticeGiven,
  lastDay,
  lastDayFrom,
  earliestEnd,
}: Leaving): string {
  const notice = `Notice given on ${plainDate(noticeGiven)}`;
  if (lastDay === null) return `${notice}; its last day is not known`;
  const day = plainDate(lastDay);
  if (state === 'left') return `${notice}; left on ${day}`;
  const clause = earliestEnd.state === 'set' ? shortNote(earliestEnd.clause) : '';
  const how = lastDayFrom === 'rule' ? clause : HOW[lastDayFrom];
  return state === 'notice-over'
    ? `Its notice was over on ${day}${how}: enter its last day`
    : `${notice}; last day ${day}${lastDayFrom === 'rule' ? ' at the earliest' : ''}${how}`;
}

const HOW = { membership: '', agreement: ', as agreed', 'not-known': '' } as const;

/** From when until when somebody takes no part, and what becomes of the quorum meanwhile (P16). */
export function suspensionWords(
  { from, until, personId, countsTowardsQuorum }: Suspension,
  name: string,
): string {
  const dates = `${plainDate(from)}${until === null ? '' : ` until ${plainDate(until)}`}`;
  if (personId !== null) return `${name}, from ${dates}`;
  const counts = countsTowardsQuorum ? 'counts' : 'does not count';
  return `From ${dates}; ${counts} towards the quorum meanwhile`;
}

/** What the terms say of keeping a member out of business (P16, Warwickshire Code). */
export function suspensionHint(setting: Setting<boolean>): string {
  if (setting.state === 'silent') {
    return 'The terms say nothing of keeping a member out of business.';
  }
  if (setting.state === 'not-entered') {
    return 'Whether a member can be kept out of business has not been entered in the terms.';
  }
  return setting.value
    ? `The Chair may keep a member out of business${shortNote(setting.clause)}. What it is about is not recorded here.`
    : `The terms do not let a member be kept out of business${shortNote(setting.clause)}.`;
}
