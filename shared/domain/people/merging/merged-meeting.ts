import type { Attendance, AttendanceMark, Meeting } from '../../../model/meeting';
import { withReferencesMoved, type Swap } from '../references/references-in';
import {
  effect,
  type MergeBar,
  type MergeContext,
  type Merged,
  type MergeEffect,
} from './merge-findings';

type Concerned = Pick<
  Meeting,
  'date' | 'attendance' | 'minutes' | 'cycle' | 'movements' | 'presiding'
>;

/** What is said of somebody more surely comes first: that they were there outweighs an apology. */
const STRENGTH: readonly AttendanceMark[] = [
  'present',
  'remote',
  'apologies',
  'absent',
  'not-marked',
];
const strength = ({ mark }: Attendance): number => STRENGTH.indexOf(mark);

/**
 * A meeting in which two entries of one person are one (P18). Of two marks of attendance the surer one is
 * kept, that of the entry that stays where they are as sure. The words of the minutes stay as they are.
 */
export function mergedMeeting<T extends Concerned>(
  before: T,
  { swap, isLocked }: MergeContext,
): Merged<T> {
  const moved = withReferencesMoved('meeting', before, swap);
  if (moved === before) return { next: before, effects: [], bars: [] };
  const pair = pairOf(before.attendance, swap);
  const next = {
    ...moved,
    attendance: pair ? withoutSecond(moved.attendance, pair, swap) : moved.attendance,
    movements: firstOfEach(moved.movements, ({ personId, itemId, kind, at }) =>
      [personId, itemId, kind, at].join(' '),
    ),
    presiding: firstOfEach(moved.presiding, ({ personId, fromItemId }) =>
      [personId, fromItemId].join(' '),
    ),
  };
  return {
    next,
    effects: pair ? [attendanceEffect(pair, before.date)] : [],
    bars: barsIn(before, next, { swap, isLocked, pair }),
  };
}

/** Both entries of one attendance list: the one to keep first. */
type Pair = { kept: Attendance; dropped: Attendance };

function pairOf(attendance: readonly Attendance[], swap: Swap): Pair | null {
  const stays = attendance.find(({ personId }) => personId === swap.to);
  const goes = attendance.find(({ personId }) => personId === swap.from);
  if (!stays || !goes) return null;
  return strength(goes) < strength(stays)
    ? { kept: goes, dropped: stays }
    : { kept: stays, dropped: goes };
}

function withoutSecond(moved: readonly Attendance[], { kept }: Pair, { to }: Swap): Attendance[] {
  const place = moved.findIndex(({ personId }) => personId === to);
  return moved.flatMap((one, index) => {
    if (one.personId !== to) return [one];
    return index === place ? [{ ...kept, personId: one.personId }] : [];
  });
}

function attendanceEffect({ kept, dropped }: Pair, date: string): MergeEffect {
  return isSameEntry(kept, dropped)
    ? effect('attendance-joined', date)
    : {
        what: 'attendance-kept',
        subject: date,
        marks: { kept: kept.mark, dropped: dropped.mark },
      };
}

function isSameEntry(a: Attendance, b: Attendance): boolean {
  return a.mark === b.mark && a.capacity === b.capacity && a.standsInFor === b.standsInFor;
}

function firstOfEach<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((one) => {
    const isNew = !seen.has(keyOf(one));
    seen.add(keyOf(one));
    return isNew;
  });
}

type Judged = Pick<MergeContext, 'swap' | 'isLocked'> & { pair: Pair | null };

function barsIn(before: Concerned, next: Concerned, { swap, isLocked, pair }: Judged): MergeBar[] {
  const both = new Set<string | null>([swap.from, swap.to]);
  const stoodIn = before.attendance.some(
    ({ personId, standsInFor }) =>
      both.has(personId) && both.has(standsInFor) && personId !== standsInFor,
  );
  const isTwice =
    pair !== null && pair.dropped.mark !== 'not-marked' && !isSameEntry(pair.kept, pair.dropped);
  const causes: [boolean, MergeBar['because']][] = [
    [stoodIn, 'stood-in'],
    [isLocked && isTwice && !stoodIn, 'locked-attendance'],
    [secondsItself(before, next), 'moved-and-seconded'],
    [agreedTwice(before.cycle, swap), 'agreed-both'],
  ];
  return causes.flatMap(([holds, because]) => (holds ? [{ because, subject: before.date }] : []));
}

/** Whether somebody comes to second what they proposed, which nobody did before. */
function secondsItself(before: Concerned, next: Concerned): boolean {
  const own = (meeting: Concerned): number =>
    meeting.minutes
      .flatMap(({ blocks }) => blocks)
      .filter(
        (block) =>
          block.type === 'vote' && block.movedBy !== null && block.movedBy === block.secondedBy,
      ).length;
  return own(next) > own(before);
}

/** Whether both agreed to one thing, as joint Chairs do (C8). */
function agreedTwice(
  { agendaAgreed, minutesApproved, confidentialAgreed }: Meeting['cycle'],
  { from, to }: Swap,
): boolean {
  return [agendaAgreed, minutesApproved, confidentialAgreed].some(
    (approvals) =>
      approvals.some(({ personId }) => personId === from) &&
      approvals.some(({ personId }) => personId === to),
  );
}
