import type { IsoDate } from '../../model/iso-date';
import type { Office } from '../../model/membership';
import type { Partnership } from '../../model/partnership';
import type { Rules } from '../../model/rules/rules';
import { addDays } from '../calendar';
import { isInForce } from '../in-force';
import { isSameOffice, type OfficeName } from '../offices';
import type { Unstated } from '../unstated';

/** An office that nobody holds. */
export type Vacancy = {
  role: Office['role'];
  /** As the last holder bore it; null for Chair and Vice-Chair where nobody is recorded in it. */
  title: string | null;
  /** The first day without a holder; null where there never was one. */
  since: IsoDate | null;
  lastHolder: Office | null;
};

/**
 * The offices that nobody holds on a day: Chair and Vice-Chair where the terms provide for them, and
 * every office that somebody has held or is to hold (C5, C7, P17).
 */
export function vacantOffices(
  partnership: Pick<Partnership, 'offices'>,
  rules: Pick<Rules, 'chairSource' | 'viceChairSource'>,
  on: IsoDate,
): Vacancy[] {
  return knownOffices(partnership, rules).flatMap((name): Vacancy[] => {
    const own = partnership.offices.filter((office) => isSameOffice(office, name));
    if (own.some((office) => isInForce(office, on))) return [];
    const last = lastHolder(own, on);
    if (last === null) {
      return [{ role: name.role, title: name.title || null, since: null, lastHolder: null }];
    }
    const { office, until } = last;
    return [{ role: name.role, title: office.title, since: addDays(until, 1), lastHolder: office }];
  });
}

function knownOffices(
  { offices }: Pick<Partnership, 'offices'>,
  { chairSource, viceChairSource }: Pick<Rules, 'chairSource' | 'viceChairSource'>,
): OfficeName[] {
  const provided: OfficeName[] = [
    ...(chairSource.state === 'set' ? [{ role: 'chair', title: '' } as const] : []),
    ...(viceChairSource.state === 'set' ? [{ role: 'vice-chair', title: '' } as const] : []),
  ];
  return [...provided, ...offices].filter(
    (name, place, all) => all.findIndex((other) => isSameOffice(other, name)) === place,
  );
}

function lastHolder(
  offices: readonly Office[],
  on: IsoDate,
): { office: Office; until: IsoDate } | null {
  const ended = offices.flatMap((office) =>
    office.until !== null && office.until < on ? [{ office, until: office.until }] : [],
  );
  return ended.toSorted((a, b) => b.until.localeCompare(a.until))[0] ?? null;
}

/** What becomes of a Chair when a motion of no confidence is passed. */
export type Removal =
  | {
      state: 'removed';
      clause: string;
      /** The office as it then is to be recorded: it ends on the day of the motion. */
      office: Office;
      /** Whether nobody is left in it, so that there is a vacancy to be filled. */
      opensVacancy: boolean;
    }
  | { state: 'not-provided'; clause: string }
  /** The motion is against the Chair alone; the office is another, or its holder's time was over. */
  | { state: 'no-such-chair' }
  | Unstated;

/**
 * Ends a Chair's term because a motion of no confidence was passed on a day (C5, Warwickshire 5.3). Of
 * joint Chairs the others remain.
 */
export function removedByNoConfidence(
  { offices }: Pick<Partnership, 'offices'>,
  { noConfidence: rule }: Pick<Rules, 'noConfidence'>,
  office: Office,
  on: IsoDate,
): Removal {
  if (office.role !== 'chair' || !isInForce(office, on)) return { state: 'no-such-chair' };
  if (rule.state !== 'set') return rule;
  if (!rule.value) return { state: 'not-provided', clause: rule.clause };
  const dayAfter = addDays(on, 1);
  const remains = offices.some(
    (one) => one.id !== office.id && one.role === 'chair' && isInForce(one, dayAfter),
  );
  return {
    state: 'removed',
    clause: rule.clause,
    office: { ...office, until: on, endedBy: 'no-confidence' },
    opensVacancy: !remains,
  };
}
