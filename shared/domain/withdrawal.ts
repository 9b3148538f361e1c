import type { Action } from '../model/action';
import type { PersonId } from '../model/id';
import type { IsoDate } from '../model/iso-date';
import type { Member, Withdrawal } from '../model/membership';
import type { Rules } from '../model/rules/rules';
import { isClosed } from './action-progress';
import { addMonths } from './calendar';
import type { Unstated } from './unstated';

/** The earliest day on which a membership may end, by the rule; or that there is no such rule. */
export type EarliestEnd = { state: 'set'; on: IsoDate; months: number; clause: string } | Unstated;

/** How far a member's leaving has come on a day. */
export type WithdrawalState =
  | { state: 'not-withdrawing' }
  | {
      /**
       * Notice was given and runs; or its time is over, and nobody has entered the last day of
       * membership yet, so that the body still counts as a member; or it has left.
       */
      state: 'withdrawing' | 'notice-over' | 'left';
      noticeGiven: IsoDate;
      earliestEnd: EarliestEnd;
      /** The last day of membership: as entered, else as agreed, else by the rule; null if none is known. */
      lastDay: IsoDate | null;
      lastDayFrom: 'membership' | 'agreement' | 'rule' | 'not-known';
      /** Whether it ends before the rule lets it, which the partnership may agree to, and is asked. */
      isEarly: boolean;
    };

/**
 * The earliest end of a membership: so many months after notice was given, on the day of the same
 * number or the last of a shorter month (P15, Warwickshire 9: at least 12 months).
 */
export function earliestEnd(
  { noticeGiven }: Pick<Withdrawal, 'noticeGiven'>,
  { withdrawalMonths: rule }: Pick<Rules, 'withdrawalMonths'>,
): EarliestEnd {
  if (rule.state !== 'set') return rule;
  const { value: months, clause } = rule;
  return { state: 'set', on: addMonths(noticeGiven, months), months, clause };
}

/** How far a member's leaving has come on a day (P15, Warwickshire 9). */
export function withdrawalState(
  member: Pick<Member, 'withdrawal' | 'until'>,
  rules: Pick<Rules, 'withdrawalMonths'>,
  on: IsoDate,
): WithdrawalState {
  const { withdrawal } = member;
  if (withdrawal === null || on < withdrawal.noticeGiven) return { state: 'not-withdrawing' };
  const earliest = earliestEnd(withdrawal, rules);
  const last = lastDayOf(member.until, withdrawal.agreedEnd, earliest);
  return {
    state: stateOn(last, on),
    noticeGiven: withdrawal.noticeGiven,
    earliestEnd: earliest,
    ...last,
    isEarly: earliest.state === 'set' && last.lastDay !== null && last.lastDay < earliest.on,
  };
}

type LastDay = {
  lastDay: IsoDate | null;
  lastDayFrom: 'membership' | 'agreement' | 'rule' | 'not-known';
};

function lastDayOf(
  until: IsoDate | null,
  agreedEnd: IsoDate | null,
  earliest: EarliestEnd,
): LastDay {
  if (until !== null) return { lastDay: until, lastDayFrom: 'membership' };
  if (agreedEnd !== null) return { lastDay: agreedEnd, lastDayFrom: 'agreement' };
  if (earliest.state === 'set') return { lastDay: earliest.on, lastDayFrom: 'rule' };
  return { lastDay: null, lastDayFrom: 'not-known' };
}

function stateOn(
  { lastDay, lastDayFrom }: LastDay,
  on: IsoDate,
): 'withdrawing' | 'notice-over' | 'left' {
  if (lastDay === null || on <= lastDay) return 'withdrawing';
  return lastDayFrom === 'membership' ? 'left' : 'notice-over';
}

/** Decisions and open actions that a leaving body is held to, or may be. */
export type Honoured<D, A> = {
  decisions: D[];
  actions: A[];
  /** Made on the very day of the notice: before it or after, no date can tell, so it is asked. */
  onTheDay: { decisions: D[]; actions: A[] };
};

/**
 * What a leaving body honours all the same: decisions taken, and actions undertaken by its people and
 * still open, before the notice was given (P15, Warwickshire 9). One with no owner by name is the body's
 * own (A5): only such actions are to be handed in.
 */
export function toBeHonoured<
  D extends { on: IsoDate },
  A extends Pick<Action, 'raisedOn' | 'ownerIds' | 'status'>,
>(
  { noticeGiven }: Pick<Withdrawal, 'noticeGiven'>,
  decisions: readonly D[],
  actions: readonly A[],
  people: readonly PersonId[],
): Honoured<D, A> {
  const open = actions.filter(
    ({ status, ownerIds }) =>
      !isClosed({ status }) &&
      (ownerIds.length === 0 || ownerIds.some((id) => people.includes(id))),
  );
  return {
    decisions: decisions.filter((decision) => decision.on < noticeGiven),
    actions: open.filter((action) => action.raisedOn < noticeGiven),
    onTheDay: {
      decisions: decisions.filter((decision) => decision.on === noticeGiven),
      actions: open.filter((action) => action.raisedOn === noticeGiven),
    },
  };
}
