import type { DueEntry } from '../../model/due';
import type { IsoDate } from '../../model/iso-date';
import type { Partnership } from '../../model/partnership';
import type { Rules } from '../../model/rules/rules';
import { dueState } from '../due-state';
import { missingRepresentatives } from '../membership/missing-representatives';
import { seatTable } from '../membership/seat-table';
import { expiringOffices } from '../offices/term-end';
import { vacantOffices } from '../offices/vacant-offices';
import { withdrawalState } from '../withdrawal';
import { dueOn, openMatter } from './due-entry';

/** How long before a term ends its election has to be put on an agenda. */
export const OFFICE_DAYS = 90;
/** How long before a member leaves its commitments are gone through. */
const WITHDRAWAL_DAYS = 60;

type Board = Pick<Partnership, 'members' | 'representatives' | 'offices'>;

/** Terms of office that end, and offices nobody holds (C1, C2, C5, C6). */
export function dueOfOffices(partnership: Board, rules: Rules, today: IsoDate): DueEntry[] {
  const ending = expiringOffices(partnership, rules, today, OFFICE_DAYS)
    .filter(({ isFilled }) => !isFilled)
    .map(({ office, term, due }) =>
      dueOn('office-ends', due, {
        subject: office.title,
        personId: office.personId,
        clause: 'clause' in term ? term.clause : null,
      }),
    );
  const vacant = vacantOffices(partnership, rules, today).map(({ role, title }) =>
    openMatter('office-vacant', { subject: title ?? role }),
  );
  return [...ending, ...vacant];
}

/** Seats nobody holds, bodies without a representative, members that leave (P1, P5, P15). */
export function dueOfMembers(partnership: Board, rules: Rules, today: IsoDate): DueEntry[] {
  const { vacant } = seatTable(partnership, rules, today);
  const seats = vacant === 0 ? [] : [openMatter('seats-vacant', { count: vacant })];
  const missing = missingRepresentatives(partnership, rules, today);
  const without =
    missing.state === 'required'
      ? missing.members.map(({ organisationId }) =>
          openMatter('no-representative', { organisationId, clause: missing.clause }),
        )
      : [];
  return [...seats, ...without, ...leaving(partnership, rules, today)];
}

function leaving({ members }: Board, rules: Rules, today: IsoDate): DueEntry[] {
  return members.flatMap((member) => {
    const leave = withdrawalState(member, rules, today);
    if (leave.state !== 'withdrawing' && leave.state !== 'notice-over') return [];
    const { organisationId } = member;
    const { lastDay, earliestEnd } = leave;
    const clause = earliestEnd.state === 'set' ? earliestEnd.clause : null;
    if (lastDay === null) return [openMatter('withdrawal', { organisationId })];
    const due = dueState(lastDay, today, WITHDRAWAL_DAYS);
    return [dueOn('withdrawal', due, { organisationId, clause })];
  });
}
