import { isoDate, type IsoDate } from '../model/iso-date';
import type { Meeting } from '../model/meeting';
import type { FrequencyRule, MeetingKind } from '../model/rules/meeting-rules';
import type { Setting } from '../model/setting';
import { daysBetween, partsOf } from './calendar';

/** How many meetings of a kind a year needs, and how many are dated (F1). */
export type KindCount = { kind: MeetingKind; dated: number; needed: number };

/** A stretch without a meeting that is longer than the rule allows (F3), in days. */
export type LongGap = {
  /** The meeting before it, or null where none is known: it then begins with the year. */
  after: IsoDate | null;
  /** The meeting after it, or null where none is dated: it then ends with the year. */
  before: IsoDate | null;
  days: number;
  allowed: number;
};

/** How a year's dates stand against the rule; nothing is missing where all three say so. */
export type FrequencyAssessment =
  /** No rule, or one in words that gives no number: nothing can be missing (F4, BCP). */
  | { state: 'silent' | 'not-entered' | 'in-words' }
  | {
      state: 'assessed';
      clause: string;
      /** Each kind the rule names, whether or not it has enough: "3 of 3", "0 of 1". */
      counts: KindCount[];
      /** Meetings of the parent with none of our own between them and the one before (F2). */
      parentsWithoutMeeting: IsoDate[];
      longGaps: LongGap[];
    };

/** A meeting as far as its date goes. */
type Dated = Pick<Meeting, 'date' | 'kind'>;

/**
 * What the dates of a calendar year lack by the rule on frequency: too few of a kind (F1, WACSO
 * Operation), none in advance of a meeting of the parent (F2, Warwickshire 5.1), or too long from
 * one to the next (F3, Safer Essex 8.3). Meetings and parent dates of the years beside it may be
 * given too, and close the gaps at both ends.
 */
export function frequencyShortfall(
  rule: Setting<FrequencyRule>,
  meetings: readonly Dated[],
  parentDates: readonly IsoDate[],
  year: number,
): FrequencyAssessment {
  if (rule.state !== 'set') return { state: rule.state };
  const { value, clause } = rule;
  const nothing = { counts: [], parentsWithoutMeeting: [], longGaps: [] };
  switch (value.kind) {
    case 'in-words':
      return { state: 'in-words' };
    case 'interval':
      return {
        state: 'assessed',
        clause,
        ...nothing,
        longGaps: longGapsIn(meetings, year, value.days),
      };
    case 'per-year':
      return {
        state: 'assessed',
        clause,
        ...nothing,
        counts: value.counts.map(({ kind, number }) => ({
          kind,
          dated: meetings.filter((one) => one.kind === kind && yearOf(one.date) === year).length,
          needed: number,
        })),
        parentsWithoutMeeting: value.beforeParent ? unpreceded(meetings, parentDates, year) : [],
      };
  }
}

function yearOf(date: IsoDate): number {
  return partsOf(date).year;
}

/** A meeting on the very day of the parent's is not in advance of it. */
function unpreceded(
  meetings: readonly Dated[],
  parentDates: readonly IsoDate[],
  year: number,
): IsoDate[] {
  const parents = [...new Set(parentDates)].toSorted();
  return parents.filter((parent, place) => {
    const previous = parents[place - 1];
    const isPreceded = meetings.some(
      ({ date }) => date < parent && (previous === undefined || date >= previous),
    );
    return yearOf(parent) === year && !isPreceded;
  });
}

/** Extraordinary meetings come on top of the regular ones, and close no gap between them. */
function longGapsIn(meetings: readonly Dated[], year: number, allowed: number): LongGap[] {
  const regular = meetings.filter((one) => one.kind !== 'extraordinary').map((one) => one.date);
  const dates = [...new Set(regular)].toSorted();
  const inYear = dates.filter((date) => yearOf(date) === year);
  const points = [
    dates.findLast((date) => yearOf(date) < year) ?? null,
    ...inYear,
    dates.find((date) => yearOf(date) > year) ?? null,
  ];
  const name = String(year).padStart(4, '0');
  return points
    .slice(1)
    .map((before, place) => {
      const after = points[place] ?? null;
      const from = after ?? isoDate(`${name}-01-01`);
      const until = before ?? isoDate(`${name}-12-31`);
      return { after, before, days: daysBetween(from, until), allowed };
    })
    .filter((gap) => gap.days > allowed);
}
