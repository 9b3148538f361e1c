import { newMember } from '#shared/domain/new-records';
import type { Input } from '#shared/ipc/contract';
import type { PartnershipView } from '#shared/ipc/views';
import { personIdSchema } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { Admission, Member, Suspension } from '#shared/model/membership';
import { cleanLine } from '#shared/model/wording';
import { dateOf } from '#shared/text/read-date';
import { newId } from '../../../data/new-id';
import { typedDate } from '../../../ui/date-field';
import { directoryNames } from '../directory-names';
import { datesFrom, typedDates, type TypedDates } from '../typed-dates';

/** A suspension as the form holds it: `personId` empty for the whole body, `counts` empty while unanswered. */
export type TypedSuspension = TypedDates & {
  /** Tells it apart from the others in the list for as long as the form is open. */
  key: string;
  personId: string;
  counts: '' | 'yes' | 'no';
};

/** A member organisation as its form holds it; what is not recorded is empty text. */
export type TypedMember = TypedDates & {
  organisationName: string;
  seats: string;
  counts: boolean;
  standing: Member['standing'];
  proposedBy: string;
  reasons: string;
  approvedBy: string;
  approvedOn: string;
  resultingSeats: string;
  limitNumber: string;
  limitApplies: NonNullable<Member['limit']>['applies'];
  representedBy: string;
  note: string;
  noticeGiven: string;
  agreedEnd: string;
  suspensions: TypedSuspension[];
};

const NO_ADMISSION: Admission = {
  proposedBy: '',
  reasons: '',
  approvedBy: '',
  approvedOn: null,
  resultingSeats: null,
};

/** What the form starts with. */
export function typedMember(view: PartnershipView, member: Member | null): TypedMember {
  const known = member ?? { ...newMember, organisationId: null };
  const { withdrawal, representedBy, note, standing } = known;
  const limit = known.limit ?? { number: null, applies: 'not-stated' };
  const { proposedBy, reasons, approvedBy, ...admission } = known.admission ?? NO_ADMISSION;
  return {
    organisationName: directoryNames(view).organisation(known.organisationId),
    seats: String(known.seats),
    counts: known.countsTowardsQuorum,
    standing,
    proposedBy,
    reasons,
    approvedBy,
    approvedOn: typedDate(admission.approvedOn),
    resultingSeats: numberAsText(admission.resultingSeats),
    limitNumber: numberAsText(limit.number),
    limitApplies: limit.applies,
    representedBy,
    note,
    noticeGiven: typedDate(withdrawal?.noticeGiven ?? null),
    agreedEnd: typedDate(withdrawal?.agreedEnd ?? null),
    suspensions: known.suspensions.map(typedSuspension),
    ...typedDates(known),
  };
}

const numberAsText = (number: number | null): string => (number === null ? '' : String(number));

/** A suspension as recorded. */
export function typedSuspension(suspension: Suspension): TypedSuspension {
  const { personId, from, until, countsTowardsQuorum } = suspension;
  return {
    key: newId(),
    personId: personId ?? '',
    counts: countsTowardsQuorum ? 'yes' : 'no',
    ...typedDates({ from, until }),
  };
}

/** A new one, of the whole body and from a day on; what becomes of the quorum is yet to be said. */
export function newSuspension(from: IsoDate): TypedSuspension {
  return { key: newId(), personId: '', counts: '', ...typedDates({ from, until: null }) };
}

/** The admission as typed; null where nothing of it was (P13). */
export function admissionFrom(typed: TypedMember): Admission | null {
  const lines = {
    proposedBy: cleanLine(typed.proposedBy),
    reasons: cleanLine(typed.reasons),
    approvedBy: cleanLine(typed.approvedBy),
  };
  const approvedOn = dateOf(typed.approvedOn);
  const resultingSeats = Number(typed.resultingSeats) || null;
  const isEmpty =
    Object.values(lines).every((line) => line === '') &&
    approvedOn === null &&
    resultingSeats === null;
  return isEmpty ? null : { ...lines, approvedOn, resultingSeats };
}

/**
 * A body one of whose representatives alone is suspended may send another, and counts; what of the
 * whole body was asked.
 */
function suspensionFrom(typed: TypedSuspension): Suspension[] {
  const { personId, counts } = typed;
  const { from, until } = datesFrom(typed);
  if (from === null) return [];
  const person = personIdSchema.safeParse(personId).data ?? null;
  const countsTowardsQuorum = person !== null || counts === 'yes';
  return [{ personId: person, from, until, countsTowardsQuorum }];
}

/** What a checked form asks the main process to save. */
export function memberInput(
  { partnership }: PartnershipView,
  member: Member | null,
  typed: TypedMember,
): Input<'partnerships:saveMember'> {
  const limit = Number(typed.limitNumber) || null;
  const noticeGiven = dateOf(typed.noticeGiven);
  return {
    partnershipId: partnership.id,
    memberId: member?.id ?? null,
    organisationName: typed.organisationName,
    standing: typed.standing,
    seats: Number(typed.seats),
    limit: limit === null ? null : { number: limit, applies: typed.limitApplies },
    countsTowardsQuorum: typed.counts,
    representedBy: typed.representedBy,
    note: typed.note,
    admission: admissionFrom(typed),
    withdrawal: noticeGiven === null ? null : { noticeGiven, agreedEnd: dateOf(typed.agreedEnd) },
    suspensions: typed.suspensions.flatMap(suspensionFrom),
    ...datesFrom(typed),
  };
}
