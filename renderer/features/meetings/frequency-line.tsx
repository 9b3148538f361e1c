import { partsOf } from '#shared/domain/calendar';
import { frequencyShortfall } from '#shared/domain/frequency-shortfall';
import { rulesOn } from '#shared/domain/terms';
import type { PartnershipId } from '#shared/model/id';
import { ruleRow } from '#shared/text/rules/rule-rows';
import { frequencyLine } from '#shared/text/screens/meetings';
import { useMeetingDates, useMeetings, usePartnership } from '../../data/queries';
import { parentDatesOf } from './parent-dates';

/** How this year's dates stand against the rule on frequency (F1 to F3); nothing where there is none. */
export function FrequencyLine({ partnershipId }: { partnershipId: PartnershipId }) {
  const view = usePartnership(partnershipId).data;
  const meetings = useMeetings(partnershipId).data;
  const dates = useMeetingDates().data;
  if (!view || !meetings || !dates) return null;
  const { partnership, today } = view;
  const rules = rulesOn(partnership, today);
  const { year } = partsOf(today);
  const parents = parentDatesOf(partnership, dates);
  const assessment = frequencyShortfall(rules.frequency, meetings, parents, year);
  const says = ruleRow('frequency', rules).value ?? '';
  return frequencyLine(assessment, { year, says, today });
}
