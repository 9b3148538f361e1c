import type { Action } from '#shared/model/action';
import type { AgendaItem } from '#shared/model/agenda';
import type { Organisation, Person } from '#shared/model/directory';
import {
  actionIdSchema,
  agendaItemIdSchema,
  meetingIdSchema,
  memberIdSchema,
  officeIdSchema,
  organisationIdSchema,
  partnershipIdSchema,
  personIdSchema,
  representativeIdSchema,
  type PersonId,
} from '#shared/model/id';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { Attendance, Meeting } from '#shared/model/meeting';
import type { Member, Office, Partnership, Representative } from '#shared/model/partnership';
import type { TermsOfReference } from '#shared/model/rules';
import { NOT_ENTERED, SILENT, stated } from '#shared/model/setting';

/** Everything here is made up: the area, the bodies, the people and what they say. */
export const MEETING_DAY = isoDate('2026-06-10');
export const TODAY = isoDate('2026-06-12');

/** Short names for ids, so that records can point at each other: `ids.person('bell')`. */
export const ids = {
  person: (key: string) => personIdSchema.parse(`person-${key}`),
  organisation: (key: string) => organisationIdSchema.parse(`body-${key}`),
  member: (key: string) => memberIdSchema.parse(`member-${key}`),
  item: (key: string | number) => agendaItemIdSchema.parse(`item-${key}`),
  action: (key: string | number) => actionIdSchema.parse(`action-${key}`),
  meeting: (key: string) => meetingIdSchema.parse(`meeting-${key}`),
};

/** Terms of reference with a quorum of half the organisations and substitutes. */
export function someTerms(changes: Partial<TermsOfReference> = {}): TermsOfReference {
  return {
    adopted: isoDate('2025-04-01'),
    quorum: stated({ unit: 'organisations', numerator: 1, denominator: 3 }, '8.7'),
    inquorate: stated('no-decisions', '8.7'),
    agendaNotice: SILENT,
    actionLogNotice: SILENT,
    minutesDue: NOT_ENTERED,
    standIn: stated({ word: 'substitute', sameOrganisation: true }, '8.6'),
    frequency: SILENT,
    decisions: SILENT,
    officeTermMonths: SILENT,
    reviewMonths: SILENT,
    ...changes,
  };
}

export function aPartnership(changes: Partial<Partnership> = {}): Partnership {
  return {
    id: partnershipIdSchema.parse('partnership-anyshire'),
    name: 'Safer Anyshire Partnership Board',
    area: 'Anyshire',
    presetId: null,
    secretariat: {
      name: 'Beth Carter',
      team: 'Partnerships Team, Anyshire County Council',
      email: 'partnerships@anyshire.example',
      phone: '01632 960 001',
    },
    marking: 'none',
    members: [],
    representatives: [],
    offices: [],
    terms: someTerms(),
    standingItems: [],
    ...changes,
  };
}

export function anOrganisation(key: string, name: string): Organisation {
  return { id: ids.organisation(key), name };
}

export function aPerson(key: string, changes: Partial<Person> = {}): Person {
  return {
    id: ids.person(key),
    name: 'Grace Bell',
    jobTitle: 'Head of Community Safety',
    organisationId: null,
    email: '',
    phone: '',
    ...changes,
  };
}

/** An organisation's membership, by the organisation's key. */
export function aMember(key: string, changes: Partial<Member> = {}): Member {
  return {
    id: ids.member(key),
    organisationId: ids.organisation(key),
    seats: 1,
    countsTowardsQuorum: true,
    from: null,
    until: null,
    ...changes,
  };
}

/** A person's part in a membership, both by key. */
export function aRepresentative(
  person: string,
  member: string,
  changes: Partial<Representative> = {},
): Representative {
  return {
    id: representativeIdSchema.parse(`part-${person}`),
    memberId: ids.member(member),
    personId: ids.person(person),
    role: 'representative',
    from: null,
    until: null,
    ...changes,
  };
}

export function anOffice(title: string, person: string): Office {
  return {
    id: officeIdSchema.parse(`office-${person}`),
    title,
    personId: ids.person(person),
    from: null,
    until: null,
  };
}

export function anItem(key: string | number, changes: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: ids.item(key),
    title: 'Performance report',
    purpose: null,
    presenter: '',
    minutes: null,
    paper: '',
    ...changes,
  };
}

export function anAttendance(person: PersonId, changes: Partial<Attendance> = {}): Attendance {
  return { personId: person, capacity: 'member', mark: 'present', standsInFor: null, ...changes };
}

export function aMeeting(changes: Partial<Meeting> = {}): Meeting {
  return {
    id: ids.meeting('june'),
    partnershipId: partnershipIdSchema.parse('partnership-anyshire'),
    date: MEETING_DAY,
    startTime: isoTime('10:00'),
    endTime: isoTime('12:00'),
    place: 'Committee Room 1, County Hall, Anytown',
    joining: '',
    form: 'in-person',
    kind: 'ordinary',
    state: 'closed',
    openedAt: null,
    closedAt: null,
    agenda: [],
    attendance: [],
    minutes: [],
    ...changes,
  };
}

export function anAction(key: number, changes: Partial<Action> = {}): Action {
  return {
    id: ids.action(key),
    reference: `A-2026-${String(key).padStart(3, '0')}`,
    what: 'Circulate the analysis to all responsible authorities',
    ownerIds: [],
    due: isoDate('2026-07-10'),
    firstDue: isoDate('2026-07-10'),
    status: 'open',
    raisedOn: MEETING_DAY,
    origin: null,
    updates: [],
    closedOn: null,
    ...changes,
  };
}
