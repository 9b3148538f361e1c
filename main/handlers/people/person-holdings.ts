import { termEnd } from '#shared/domain/offices/term-end';
import { holdingsOf, type Holding } from '#shared/domain/people';
import { rulesOn } from '#shared/domain/terms';
import type { HoldingView } from '#shared/ipc/areas/people';
import type { MeetingSummary } from '#shared/ipc/views';
import type { Directory } from '#shared/model/directory';
import type { MeetingId, OrganisationId, PersonId } from '#shared/model/id';
import type { IsoDate } from '#shared/model/iso-date';
import type { Partnership } from '#shared/model/partnership';
import type { Rules } from '#shared/model/rules/rules';

/** What holdings are described with. */
export type Known = {
  partnerships: readonly Partnership[];
  meetings: readonly MeetingSummary[];
  directory: Directory;
};

/** The name of a body; empty for none. */
export function organisationNames({
  organisations,
}: Directory): (id: OrganisationId | null) => string {
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return (id) => (id === null ? '' : (names.get(id) ?? ''));
}

/** All that somebody holds on a day, partnership by partnership, with the names it refers to (P18). */
export function personHoldings(known: Known, personId: PersonId, on: IsoDate): HoldingView[] {
  return holdingsOf(known.partnerships, personId, on).map((one) => described(one, known, on));
}

function described(
  { partnershipId, parts, offices, guestRights }: Holding,
  { partnerships, meetings, directory }: Known,
  on: IsoDate,
): HoldingView {
  const partnership = partnerships.find(({ id }) => id === partnershipId) as Partnership;
  const rules = rulesOn(partnership, on);
  const organisation = organisationNames(directory);
  const dateOf = (id: MeetingId): IsoDate | null =>
    meetings.find((one) => one.id === id)?.date ?? null;
  return {
    partnershipId,
    partnershipName: partnership.name,
    standIn: rules.standIn,
    parts: parts.map(({ role, leadsOn, organisationId }) => ({
      role,
      leadsOn,
      organisation: organisation(organisationId),
    })),
    offices: offices.map((office) => ({ title: office.title, ...endOf(office, rules) })),
    guestRights: guestRights.map(({ right, condition, scope }) => ({
      right,
      condition,
      scope: scope.kind,
      date: scope.kind === 'standing' ? null : dateOf(scope.meetingId),
    })),
  };
}

function endOf(
  office: Partnership['offices'][number],
  rules: Rules,
): Pick<HoldingView['offices'][number], 'lastDay' | 'clause'> {
  const term = termEnd(office, rules);
  if (term.state !== 'ends') return { lastDay: null, clause: '' };
  return { lastDay: term.lastDay, clause: term.from === 'rule' ? term.clause : '' };
}
