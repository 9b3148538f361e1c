import type { IsoDate } from '../../model/iso-date';
import type { Meeting } from '../../model/meeting';
import type { Cycle } from '../../model/meeting-cycle';
import type { MinutesStep } from '../../model/minute-version';
import type { Partnership } from '../../model/partnership';
import { minutesApprovedOn, minutesStatus } from '../document-control';

type Board = Pick<Partnership, 'terms' | 'offices'>;
type Held = Pick<Meeting, 'date' | 'cycle'>;

/** A step of the minutes, and the day it was taken; null while it has not been. */
export type StandingStep = { step: MinutesStep; on: IsoDate | null };

/** By what minutes are locked: by a meeting, or by approval where no meeting need confirm them. */
export type Lock = 'confirmed' | 'approved';

/** How far the minutes of a meeting have come, and since when. */
export type MinutesStanding = {
  /** The furthest step taken; a draft until one is. */
  state: MinutesStep | 'draft';
  /** The day of that step; null for a draft. */
  since: IsoDate | null;
  /** All steps in their order, whether taken or not: terms may leave one out. */
  steps: readonly StandingStep[];
  lockedBy: Lock | null;
};

/**
 * How far the minutes of a meeting have come (M1, Warwickshire 5.8): with the Chair, approved by
 * those whose word the terms ask for, circulated, confirmed by a meeting; and whether they are locked.
 */
export function minutesStanding(partnership: Board, meeting: Held): MinutesStanding {
  const { cycle } = meeting;
  const steps: StandingStep[] = [
    { step: 'with-chair', on: cycle.minutesWithChair },
    { step: 'approved', on: minutesApprovedOn(partnership, meeting) },
    { step: 'circulated', on: firstSentOn(cycle) },
    { step: 'confirmed', on: cycle.minutesConfirmed?.on ?? null },
  ];
  const last = steps.findLast(({ on }) => on !== null);
  return {
    state: last?.step ?? 'draft',
    since: last?.on ?? null,
    steps,
    lockedBy: minutesLock(partnership, meeting),
  };
}

/**
 * By what the minutes are locked, so that their record is only corrected and no longer rewritten (M1):
 * once confirmed, and where the terms say that no meeting need confirm them, once approved.
 */
export function minutesLock(partnership: Board, meeting: Held): Lock | null {
  const status = minutesStatus(partnership, meeting);
  return status === 'confirmed' || status === 'approved' ? status : null;
}

/**
 * The step forward that a change takes, at which the text is kept as a version (M1); null where it
 * takes none. Sending the minutes out once more is a step each time, for each time they are read.
 */
export function stepTaken(partnership: Board, before: Held, after: Held): MinutesStep | null {
  if (sentDays(after.cycle).length > sentDays(before.cycle).length) return 'circulated';
  const takenBefore = new Set(taken(partnership, before));
  return taken(partnership, after).findLast((step) => !takenBefore.has(step)) ?? null;
}

function taken(partnership: Board, meeting: Held): MinutesStep[] {
  const { steps } = minutesStanding(partnership, meeting);
  return steps.filter(({ on }) => on !== null).map(({ step }) => step);
}

function sentDays({ sent }: Cycle): IsoDate[] {
  return sent.filter(({ what }) => what === 'minutes').map(({ on }) => on);
}

function firstSentOn(cycle: Cycle): IsoDate | null {
  return sentDays(cycle).toSorted()[0] ?? null;
}
