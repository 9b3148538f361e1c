import type { PersonId } from '../../model/id';
import type { IsoDate } from '../../model/iso-date';
import type { OfficeRole } from '../../model/membership';
import type { Partnership } from '../../model/partnership';
import type { Rules } from '../../model/rules/rules';
import { holdersOn } from '../offices';

/** Who presides at a meeting by office, and whether the meeting may elect somebody else to. */
export type PresidingChoice = {
  /** The office by which somebody who is there presides; null where nobody there holds either. */
  byOffice: 'chair' | 'vice-chair' | null;
  /** Who that is; several where joint Chairs are there, who settle it among themselves (C8). */
  personIds: PersonId[];
} & (
  | { mayElect: 'yes' | 'no'; clause: string }
  /** Neither is absent, so that the question does not arise. */
  | { mayElect: 'not-needed' }
  /** Somebody is absent, and the terms do not say what follows. */
  | { mayElect: 'ask'; because: 'silent' | 'not-entered' }
);

/**
 * Who may preside when these people are there (C4, Warwickshire 5.4: in the absence of Chair "or"
 * Vice-Chair the meeting may elect; whether either's absence is enough is the partnership's to say,
 * 1.15, 5). A vacant office is an absence; an office the partnership does not have is none.
 */
export function presidingChoice(
  partnership: Pick<Partnership, 'offices'>,
  rules: Pick<Rules, 'presiding' | 'chairSource' | 'viceChairSource'>,
  presentIds: readonly PersonId[],
  on: IsoDate,
): PresidingChoice {
  const there = (role: OfficeRole): PersonId[] =>
    holdersOn(partnership, role, on).filter((id) => presentIds.includes(id));
  const [chairs, vices] = [there('chair'), there('vice-chair')];
  const isAbsent = (role: 'chair' | 'vice-chair', present: readonly PersonId[]): boolean =>
    present.length === 0 && hasOffice(partnership, rules, role);
  const absences = [isAbsent('chair', chairs), isAbsent('vice-chair', vices)].filter(Boolean);
  const isNobodyThere = chairs.length === 0 && vices.length === 0;
  return {
    ...presiding(chairs, vices),
    ...election(rules.presiding, absences.length, isNobodyThere),
  };
}

function hasOffice(
  { offices }: Pick<Partnership, 'offices'>,
  rules: Pick<Rules, 'chairSource' | 'viceChairSource'>,
  role: 'chair' | 'vice-chair',
): boolean {
  const source = role === 'chair' ? rules.chairSource : rules.viceChairSource;
  return source.state === 'set' || offices.some((office) => office.role === role);
}

function presiding(
  chairs: PersonId[],
  vices: PersonId[],
): Pick<PresidingChoice, 'byOffice' | 'personIds'> {
  if (chairs.length > 0) return { byOffice: 'chair', personIds: chairs };
  if (vices.length > 0) return { byOffice: 'vice-chair', personIds: vices };
  return { byOffice: null, personIds: [] };
}

function election(
  rule: Rules['presiding'],
  absences: number,
  isNobodyThere: boolean,
):
  | { mayElect: 'yes' | 'no'; clause: string }
  | { mayElect: 'not-needed' }
  | { mayElect: 'ask'; because: 'silent' | 'not-entered' } {
  if (absences === 0 && !isNobodyThere) return { mayElect: 'not-needed' };
  if (rule.state !== 'set') return { mayElect: 'ask', because: rule.state };
  const mayElect = rule.value === 'either-absent' || isNobodyThere;
  return { mayElect: mayElect ? 'yes' : 'no', clause: rule.clause };
}
