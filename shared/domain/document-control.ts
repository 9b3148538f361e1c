import type { IsoDate } from '../model/iso-date';
import type { Meeting } from '../model/meeting';
import type { Circulated } from '../model/meeting-cycle';
import type { Partnership } from '../model/partnership';
import type { Rules } from '../model/rules/rules';
import type { Setting } from '../model/setting';
import type { ApprovalRule } from '../model/rules/minutes-rules';
import type { Approval } from '../model/meeting-cycle';
import { dayOfApproval } from './day-of-approval';
import { chairsApproval } from './offices';
import { rulesOn } from './terms';

type Board = Pick<Partnership, 'terms' | 'offices'>;
type Held = Pick<Meeting, 'date' | 'cycle'>;

/**
 * How far an agenda has come (T5): a draft until those whose word the terms ask for have agreed to it
 * (N1, N3); where they ask for nobody’s, it is issued once it was sent.
 */
export type AgendaStatus = 'draft' | 'agreed' | 'issued';

/** The status of an agenda, as its papers and its approvals stand. */
export function agendaStatus(partnership: Board, { date, cycle }: Held): AgendaStatus {
  const rules = rulesOn(partnership, date);
  const agreedOn = dayGiven(partnership, rules.agendaAgreedBy, cycle.agendaAgreed, date);
  if (agreedOn !== null) return 'agreed';
  const wasSent = cycle.sent.some(({ what }) => what === 'agenda');
  return rules.agendaAgreedBy.state !== 'set' && wasSent ? 'issued' : 'draft';
}

/**
 * How far minutes have come (M1, Warwickshire 5.8; T5): a draft, approved by those whose word the
 * terms ask for, or confirmed by a later meeting. Approved minutes stay a draft until they are
 * confirmed, but for where the terms say that no meeting need confirm them: those are final.
 */
export type MinutesStatus = 'draft' | 'approved-draft' | 'approved' | 'confirmed';

/** The status of the minutes of a meeting. */
export function minutesStatus(partnership: Board, { date, cycle }: Held): MinutesStatus {
  if (cycle.minutesConfirmed !== null) return 'confirmed';
  const { minutesConfirmed } = rulesOn(partnership, date);
  if (minutesApprovedOn(partnership, { date, cycle }) === null) return 'draft';
  const needNotConfirm = minutesConfirmed.state === 'set' && !minutesConfirmed.value;
  return needNotConfirm ? 'approved' : 'approved-draft';
}

/** The day on which the minutes were approved by all whose word the terms ask for (M1, C8); null until then. */
export function minutesApprovedOn(partnership: Board, { date, cycle }: Held): IsoDate | null {
  const { minutesApprovedBy } = rulesOn(partnership, date);
  return dayGiven(partnership, minutesApprovedBy, cycle.minutesApproved, date);
}

/** The day on which everybody whose word is needed had given it, joint Chairs by the rule on them (C8). */
function dayGiven(
  partnership: Board,
  setting: Setting<ApprovalRule>,
  approvals: readonly Approval[],
  on: Meeting['date'],
): IsoDate | null {
  const rules: Pick<Rules, 'jointChairsApprove'> = rulesOn(partnership, on);
  const besides = setting.state === 'set' && setting.value === 'chair-and-vice-chair' ? 1 : 0;
  return dayOfApproval(approvals, chairsApproval(partnership, rules, on), besides);
}

/** The number of the version a paper of a meeting is: one more than it was sent out before (T5). */
export function versionNumber({ cycle }: Pick<Meeting, 'cycle'>, what: Circulated): number {
  return 1 + cycle.sent.filter((one) => one.what === what).length;
}
