import { usualHouseStyle } from '#shared/model/house-style';
import type { Organisation, Person } from '#shared/model/directory';
import {
  actionIdSchema,
  agendaItemIdSchema,
  dutyIdSchema,
  governanceDocumentIdSchema,
  guestIdSchema,
  linkIdSchema,
  meetingIdSchema,
  memberIdSchema,
  officeIdSchema,
  organisationIdSchema,
  partnershipIdSchema,
  personIdSchema,
  reportIdSchema,
  representativeIdSchema,
  termsIdSchema,
  transferIdSchema,
  workStreamIdSchema,
} from '#shared/model/id';
import type { Guest, Member, Office, OfficeRole, Representative } from '#shared/model/membership';
import type { Partnership } from '#shared/model/partnership';
import { ruleNames, type Rules } from '#shared/model/rules/rules';
import { SILENT } from '#shared/model/setting';
import type { Duty, GovernanceDocument, Group, Link, Report } from '#shared/model/structure';
import type { TermsOfReference } from '#shared/model/terms-of-reference';

/** Short names for ids, so that records can point at each other: `ids.person('bell')`. */
export const ids = {
  person: (key: string) => personIdSchema.parse(`person-${key}`),
  organisation: (key: string) => organisationIdSchema.parse(`body-${key}`),
  partnership: (key: string) => partnershipIdSchema.parse(`partnership-${key}`),
  member: (key: string) => memberIdSchema.parse(`member-${key}`),
  part: (person: string, member: string) =>
    representativeIdSchema.parse(`part-${person}-${member}`),
  office: (key: string) => officeIdSchema.parse(`office-${key}`),
  terms: (key: string) => termsIdSchema.parse(`terms-${key}`),
  guest: (key: string) => guestIdSchema.parse(`guest-${key}`),
  link: (key: string) => linkIdSchema.parse(`link-${key}`),
  report: (key: string) => reportIdSchema.parse(`report-${key}`),
  duty: (key: string) => dutyIdSchema.parse(`duty-${key}`),
  governanceDocument: (key: string) => governanceDocumentIdSchema.parse(`document-${key}`),
  meeting: (key: string) => meetingIdSchema.parse(`meeting-${key}`),
  item: (key: string | number) => agendaItemIdSchema.parse(`item-${key}`),
  action: (key: string | number) => actionIdSchema.parse(`action-${key}`),
  transfer: (key: string) => transferIdSchema.parse(`transfer-${key}`),
  workStream: (key: string) => workStreamIdSchema.parse(`stream-${key}`),
};

/** Terms of reference that say nothing about anything. */
export const silentRules = Object.fromEntries(ruleNames.map((name) => [name, SILENT])) as Rules;

/** Terms of reference that are silent but for these rules. */
export function rulesWith(changes: Partial<Rules>): Rules {
  return { ...silentRules, ...changes };
}

/** A version of terms of reference, in force from the start and silent unless `rules` are given. */
export function someTermsOfReference(changes: Partial<TermsOfReference> = {}): TermsOfReference {
  return {
    id: ids.terms('1'),
    version: '1',
    amendments: '',
    byWhom: '',
    circulation: '',
    adopted: null,
    reviewed: null,
    rules: silentRules,
    ...changes,
  };
}

/** A partnership by its key: active, without members, and with silent terms of reference. */
export function aPartnership(changes: Partial<Partnership> = {}, key = 'anyshire'): Partnership {
  return {
    id: ids.partnership(key),
    name: 'Safer Anyshire Partnership Board',
    area: 'Anyshire',
    presetId: null,
    secretariat: { name: '', team: '', email: '', phone: '' },
    marking: 'none',
    members: [],
    representatives: [],
    offices: [],
    guests: [],
    terms: [someTermsOfReference()],
    calendar: { division: 'england-and-wales', closures: [], workedHolidays: [] },
    status: { state: 'active', since: null, successorId: null },
    group: null,
    links: [],
    reports: [],
    duties: [],
    governanceDocuments: [],
    standingItems: [],
    distributionLists: [],
    healthChecks: [],
    documentControl: false,
    houseStyle: usualHouseStyle,
    snippets: [],
    abbreviations: [],
    dictionary: [],
    spelling: 'english',
    parkedItems: [],
    retention: [],
    ...changes,
  };
}

export function anOrganisation(key: string, name = key): Organisation {
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
    initials: '',
    pronunciation: '',
    anonymisedOn: null,
    ...changes,
  };
}

/** An organisation's membership, by the organisation's key: one seat, always in force. */
export function aMember(key: string, changes: Partial<Member> = {}): Member {
  return {
    id: ids.member(key),
    organisationId: ids.organisation(key),
    standing: 'member',
    seats: 1,
    limit: null,
    countsTowardsQuorum: true,
    representedBy: '',
    note: '',
    from: null,
    until: null,
    admission: null,
    withdrawal: null,
    suspensions: [],
    ...changes,
  };
}

/** A person's part in a membership, both by key: the holder of a seat unless `role` says otherwise. */
export function aRepresentative(
  person: string,
  member: string,
  changes: Partial<Representative> = {},
): Representative {
  return {
    id: ids.part(person, member),
    memberId: ids.member(member),
    personId: ids.person(person),
    role: 'representative',
    leadsOn: '',
    from: null,
    until: null,
    ...changes,
  };
}

const TITLES: Record<OfficeRole, string> = {
  chair: 'Chair',
  'vice-chair': 'Vice-Chair',
  other: 'Treasurer',
};

/** An office and its holder, by the person's key; nothing is known of how it was come by. */
export function anOffice(role: OfficeRole, person: string, changes: Partial<Office> = {}): Office {
  return {
    id: ids.office(`${role}-${person}`),
    role,
    title: TITLES[role],
    personId: ids.person(person),
    way: null,
    inExecutive: false,
    from: null,
    until: null,
    endedBy: null,
    ...changes,
  };
}

/** Somebody without a seat, by the person's key: invited to every meeting unless said otherwise. */
export function aGuest(person: string, changes: Partial<Guest> = {}): Guest {
  return {
    id: ids.guest(person),
    personId: ids.person(person),
    right: 'invited',
    scope: { kind: 'standing' },
    condition: '',
    agreedBy: '',
    from: null,
    until: null,
    ...changes,
  };
}

/** A tie to the partnership of this key, kept here; `partnershipId: null` makes it any other body. */
export function aLink(kind: Link['kind'], key: string, changes: Partial<Link> = {}): Link {
  return {
    id: ids.link(`${kind}-${key}`),
    kind,
    partnershipId: ids.partnership(key),
    name: key,
    note: '',
    clause: '',
    meetingDates: [],
    ...changes,
  };
}

export function aGroup(changes: Partial<Group> = {}): Group {
  return {
    kind: 'task-and-finish',
    purpose: '',
    requestedBy: '',
    starts: null,
    ends: null,
    leadId: null,
    ...changes,
  };
}

export function aReport(key: string, changes: Partial<Report> = {}): Report {
  return {
    id: ids.report(key),
    direction: 'out',
    title: 'Performance report',
    body: 'Executive Board',
    everyMonths: 3,
    nextDue: null,
    clause: '',
    done: [],
    ...changes,
  };
}

export function aDuty(key: string, changes: Partial<Duty> = {}): Duty {
  return {
    id: ids.duty(key),
    title: 'Strategic assessment',
    month: 3,
    clause: '',
    doneYears: [],
    ...changes,
  };
}

export function aGovernanceDocument(
  key: string,
  changes: Partial<GovernanceDocument> = {},
): GovernanceDocument {
  return {
    id: ids.governanceDocument(key),
    title: 'Code of Conduct',
    version: '',
    approvedBy: '',
    reviewDue: null,
    ...changes,
  };
}
