import type { AttendanceMark } from '../../../model/meeting';
import type { IsoDate } from '../../../model/iso-date';
import type { Swap } from '../references/references-in';

/** What becomes one, or stands beside each other, once two entries are one. */
export type MergeEffect = {
  what:
    | 'attendance-joined'
    | 'attendance-kept'
    | 'same-seat'
    | 'two-seats'
    | 'seat-and-stand-in'
    | 'same-office'
    | 'two-offices'
    | 'one-membership'
    | 'two-memberships'
    | 'too-many-holders'
    | 'one-voter'
    | 'one-recipient';
  /** What it is about: the day of a meeting, the title of an office or a proposal. */
  subject: string;
  /** Which mark of attendance is kept, and which is not. */
  marks: { kept: AttendanceMark; dropped: AttendanceMark } | null;
};

/**
 * Why two entries cannot be made one without the record saying what did not happen: one stood in for the
 * other, both voted, both agreed, one seconded the other, or locked minutes have them as two.
 */
export type MergeBar = {
  because:
    | 'stood-in'
    | 'locked-attendance'
    | 'voted-both'
    | 'replied-both'
    | 'moved-and-seconded'
    | 'agreed-both';
  subject: string;
};

/** A document after the merge, with what that does and why it must not be done. */
export type Merged<T> = { next: T; effects: MergeEffect[]; bars: MergeBar[] };

/** What a merge is judged by besides the document. */
export type MergeContext = {
  swap: Swap;
  today: IsoDate;
  /** Whether the minutes of the meeting are locked (M1); false for other documents. */
  isLocked: boolean;
};

/** An effect without marks of attendance. */
export function effect(what: MergeEffect['what'], subject: string): MergeEffect {
  return { what, subject, marks: null };
}
