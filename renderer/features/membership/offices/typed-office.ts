import { newOffice } from '#shared/domain/new-records';
import { roleOfTitle } from '#shared/domain/office-role';
import type { Input } from '#shared/ipc/contract';
import { officeIdSchema, personIdSchema, type PartnershipId } from '#shared/model/id';
import type { Office, OfficeRole } from '#shared/model/membership';
import { datesFrom, typedDates, type TypedDates } from '../typed-dates';

/** An office as its form holds it; what is not recorded is empty text. */
export type TypedOffice = TypedDates & {
  title: string;
  role: OfficeRole;
  personId: string;
  way: NonNullable<Office['way']> | '';
  inExecutive: boolean;
  endedBy: NonNullable<Office['endedBy']> | '';
};

/** What the form starts with: an office as recorded, or the vacant one that is to be filled. */
export function typedOffice(
  office: Office | null,
  vacancy: Pick<Office, 'role' | 'title'> | null,
): TypedOffice {
  const known = office ?? { ...newOffice, title: '', personId: '', ...vacancy };
  const { title, role, personId, way, inExecutive, endedBy } = known;
  return {
    title,
    role,
    personId,
    way: way ?? '',
    inExecutive,
    endedBy: endedBy ?? '',
    ...typedDates(known),
  };
}

/** The role that goes with another title, as long as the role was the one that went with the last. */
export function roleAfter(title: string, before: Pick<TypedOffice, 'title' | 'role'>): OfficeRole {
  return before.role === roleOfTitle(before.title) ? roleOfTitle(title) : before.role;
}

/** What a checked form asks the main process to save. */
export function officeInput(
  partnershipId: PartnershipId,
  office: Office | null,
  typed: TypedOffice,
): Input<'partnerships:saveOffice'> {
  return {
    partnershipId,
    officeId: office?.id ?? null,
    title: typed.title,
    role: typed.role,
    personId: personIdSchema.parse(typed.personId),
    way: typed.way || null,
    inExecutive: typed.inExecutive,
    endedBy: typed.endedBy || null,
    ...datesFrom(typed),
  };
}

/** An id for an office that has none yet, while its form shows what would follow from it. */
const UNSAVED = officeIdSchema.parse('unsaved');

/** The office as it would be recorded; null while nobody is chosen for it. */
export function officeAsTyped(office: Office | null, typed: TypedOffice): Office | null {
  const personId = personIdSchema.safeParse(typed.personId).data;
  if (personId === undefined) return null;
  const { title, role, inExecutive } = typed;
  return {
    id: office?.id ?? UNSAVED,
    title,
    role,
    personId,
    way: typed.way || null,
    inExecutive,
    endedBy: typed.endedBy || null,
    ...datesFrom(typed),
  };
}
