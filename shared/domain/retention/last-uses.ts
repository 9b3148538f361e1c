import type { PersonId } from '../../model/id';
import type { Gift } from '../../model/interest';
import type { IsoDate } from '../../model/iso-date';
import type { Meeting } from '../../model/meeting';
import type { Paper } from '../../model/paper';
import type { Partnership } from '../../model/partnership';

type Day = IsoDate | null;

function latest<First extends Day>(first: First, others: readonly Day[]): First | IsoDate {
  return others.reduce<First | IsoDate>(
    (last, day) => (day !== null && (last === null || day > last) ? day : last),
    first,
  );
}

/** The day of the last sitting of a meeting: its own, or that on which it went on after an adjournment (F6, X6). */
export function lastSittingOf({
  date,
  adjournments,
}: Pick<Meeting, 'date' | 'adjournments'>): IsoDate {
  return latest(
    date,
    adjournments.map(({ resumesOn }) => resumesOn),
  );
}

/** The last day on which a paper was drafted, considered or agreed (M7, X6). */
export function lastStepOf({ steps }: Pick<Paper, 'steps'>): IsoDate | null {
  return latest(
    null,
    steps.map(({ on }) => on),
  );
}

/** The last day on which anything was done about a gift: offered, or registered elsewhere (I6, X6). */
export function lastDayOfGift({ on, registeredOn }: Pick<Gift, 'on' | 'registeredOn'>): IsoDate {
  return latest(on, [registeredOn]);
}

/**
 * The last day on which somebody had a seat, an office or a right to attend on a partnership (X6). That of a seat is
 * the body's, where only it left. Null where no record tells the last day of any of them.
 */
export function lastDayOn(
  {
    members,
    representatives,
    offices,
    guests,
  }: Pick<Partnership, 'members' | 'representatives' | 'offices' | 'guests'>,
  personId: PersonId,
): IsoDate | null {
  const isTheirs = (one: { personId: PersonId }): boolean => one.personId === personId;
  const seats = representatives
    .filter(isTheirs)
    .map(
      ({ until, memberId }) => until ?? members.find(({ id }) => id === memberId)?.until ?? null,
    );
  const others = [...offices, ...guests].filter(isTheirs).map(({ until }) => until);
  return latest(null, [...seats, ...others]);
}
