import { dayOfAppointment, forbiddenBy } from '#shared/domain/offices/appointment';
import { removedByNoConfidence } from '#shared/domain/offices/vacant-offices';
import { rulesOn } from '#shared/domain/terms';
import type { Parsed } from '#shared/ipc/contract';
import type { Directory } from '#shared/model/directory';
import { officeIdSchema, type OrganisationId, type PersonId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { Office } from '#shared/model/membership';
import type { Partnership } from '#shared/model/partnership';
import { Refused } from '../../refused';
import { refuseUnknown, withEntry } from '../entries';
import { refuseWrongDates, type Records } from './membership-records';

/**
 * Records an office. What forbids an appointment is looked at when somebody is put into an office,
 * not when their record is corrected later: what has happened since is shown, and blocks nothing.
 */
export function saveOffice(
  { partnership, directory }: Records,
  input: Parsed<'partnerships:saveOffice'>,
  { newId, today }: { newId: () => string; today: IsoDate },
): Records {
  const { partnershipId: _, officeId, ...facts } = input;
  refuseWrongDates(facts);
  refuseUnknown(partnership.offices, officeId, 'office');
  refuseUnknown(directory.people, facts.personId, 'person');
  const before = partnership.offices.find(({ id }) => id === officeId) ?? null;
  const entry: Office = { id: officeId ?? officeIdSchema.parse(newId()), ...facts };
  refuseUnfoundedRemoval(partnership, before, entry);
  const next = { ...partnership, offices: withEntry(partnership.offices, entry) };
  const isAppointment = before?.personId !== entry.personId || before.role !== entry.role;
  if (isAppointment) refuseForbidden(next, directory, entry, today);
  return { partnership: next, directory };
}

/** The rules of the day on which somebody takes office judge the appointment (T8). */
function refuseForbidden(
  partnership: Partnership,
  directory: Directory,
  office: Office,
  today: IsoDate,
): void {
  const rules = rulesOn(partnership, dayOfAppointment(office, today));
  const [finding] = forbiddenBy({ partnership, rules, directory }, office, today);
  if (!finding) return;
  const nameOf = (list: readonly { id: string; name: string }[], id: PersonId | OrganisationId) =>
    list.find((one) => one.id === id)?.name ?? '';
  throw new Refused('not-eligible', {
    about: finding.about,
    clause: finding.clause,
    name: nameOf(directory.people, office.personId),
    ...(finding.about === 'same-body'
      ? {
          other: nameOf(directory.people, finding.with),
          body: nameOf(directory.organisations, finding.body),
        }
      : {}),
  });
}

/** A motion of no confidence ends a Chair's term on the day it is passed, where the terms know one (C5). */
function refuseUnfoundedRemoval(
  partnership: Partnership,
  before: Office | null,
  entry: Office,
): void {
  if (entry.endedBy !== 'no-confidence' || before?.endedBy === 'no-confidence') return;
  const on = entry.until;
  if (on === null) throw new Refused('no-confidence-not-open', { because: 'no-day' });
  const held = before ?? { ...entry, until: null };
  const removal = removedByNoConfidence(partnership, rulesOn(partnership, on), held, on);
  if (removal.state === 'removed') return;
  throw new Refused('no-confidence-not-open', {
    because: removal.state,
    ...('clause' in removal ? { clause: removal.clause } : {}),
  });
}
