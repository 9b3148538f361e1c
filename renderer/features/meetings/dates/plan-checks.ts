import { datesText, meetingsText } from '#shared/text/screens/meetings';
import { checkLine, checkNeededDate, checkNeededTime } from '../../../ui/checks';
import { fieldText } from '#shared/text/screens/fields';
import { checkEnd } from '../typed-details';
import {
  isPeriodTooLong,
  needsParent,
  numberIn,
  periodFrom,
  readDays,
  type PlanFacts,
  type TypedPlan,
} from './typed-plan';

type Check = (value: string, typed: TypedPlan) => string | null;

/** What must hold for each entry of the form; what the rule of the terms settles is not asked. */
export function planChecks(facts: PlanFacts) {
  const asksFor = (way: TypedPlan['way'], most: number, words: string): Check => {
    return (value, typed) =>
      facts.rule === null && typed.way === way && numberIn(value, most) === null ? words : null;
  };
  const isParentNeeded = needsParent(facts.rule);
  return {
    interval: asksFor('interval', 366, datesText.daysNeeded),
    number: asksFor('per-year', 52, datesText.numberNeeded),
    from: (value: string | null) =>
      value === null ? null : checkNeededDate(datesText.fromDay)(value),
    until: (value: string | null, typed: TypedPlan) =>
      (value === null ? null : checkNeededDate(datesText.untilDay)(value)) ??
      periodProblem(periodFrom(facts, typed)),
    parentDates: (value: string) => (isParentNeeded ? readDays(value).problem : null),
    daysBefore: (value: string) =>
      isParentNeeded && numberIn(value, 60) === null ? datesText.daysBeforeNeeded : null,
    startTime: checkNeededTime(meetingsText.form.needsStart),
    endTime: (value: string, { startTime }: TypedPlan) => checkEnd(startTime, value),
    place: checkLine,
  };
}

function periodProblem(period: ReturnType<typeof periodFrom>): string | null {
  if (period.until < period.from) return fieldText.lastBeforeFirst;
  return isPeriodTooLong(period) ? datesText.tooLong : null;
}
