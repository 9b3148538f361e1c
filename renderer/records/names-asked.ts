import { approvalRules, type ApprovedMatter } from '#shared/domain/approved-matters';
import { holdersOn } from '#shared/domain/offices';
import { rulesOn } from '#shared/domain/terms';
import type { MeetingView } from '#shared/ipc/views';
import { valueOf } from '#shared/model/setting';

/** The names of those whose word the rule asks for: the Chair, and the Vice-Chair where it says so. */
export function namesAsked(
  { partnership, people, meeting }: MeetingView,
  of: ApprovedMatter,
): string[] {
  const rules = rulesOn(partnership, meeting.date);
  const rule = valueOf(rules[approvalRules[of]]);
  const roles =
    rule === 'chair-and-vice-chair' ? (['chair', 'vice-chair'] as const) : (['chair'] as const);
  const ids = roles.flatMap((role) => holdersOn(partnership, role, meeting.date));
  const names = ids.map((id) => people.find((person) => person.id === id)?.name);
  return [...new Set(names.filter((name) => name !== undefined))];
}
