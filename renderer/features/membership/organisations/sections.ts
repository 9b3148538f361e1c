import type { TypedMember } from './typed-member';

/** The parts of the form that are rarely needed. */
export type Section = 'standing' | 'limit' | 'withdrawal' | 'suspension';

const FIELDS: Record<Section, readonly (keyof TypedMember)[]> = {
  standing: ['standing', 'proposedBy', 'reasons', 'approvedBy', 'approvedOn', 'resultingSeats'],
  limit: ['limitNumber', 'limitApplies', 'representedBy', 'note'],
  withdrawal: ['noticeGiven', 'agreedEnd'],
  suspension: ['suspensions'],
};

/** The section a field is in, by its path as "suspensions.0.from"; none for the usual fields. */
export function sectionOf(path: string): Section | undefined {
  const [field] = path.split('.');
  return (Object.keys(FIELDS) as Section[]).find((section) =>
    FIELDS[section].some((one) => one === field),
  );
}

/** The sections in which something is recorded, which are therefore open at first. */
export function sectionsInUse(typed: TypedMember): Section[] {
  const isUsed: Record<Section, boolean> = {
    standing:
      typed.standing !== 'member' ||
      [typed.proposedBy, typed.reasons, typed.approvedBy, typed.approvedOn].some(Boolean) ||
      typed.resultingSeats !== '',
    limit: [typed.limitNumber, typed.representedBy, typed.note].some(Boolean),
    withdrawal: typed.noticeGiven !== '',
    suspension: typed.suspensions.length > 0,
  };
  return (Object.keys(isUsed) as Section[]).filter((section) => isUsed[section]);
}
