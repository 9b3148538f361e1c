import { newAction } from '#shared/domain/new-records';
import type { Action, ActionUpdate } from '#shared/model/action';
import type { AgendaItem } from '#shared/model/agenda';
import type { Correction } from '#shared/model/correction';
import {
  actionUpdateIdSchema,
  correctionIdSchema,
  type MeetingId,
  type PersonId,
} from '#shared/model/id';
import { isoDate, isoTime } from '#shared/model/iso-date';
import type { Attendance, Meeting } from '#shared/model/meeting';
import type { Office, OfficeRole } from '#shared/model/membership';
import type { Partnership } from '#shared/model/partnership';
import type { Rules } from '#shared/model/rules/rules';
import { NOT_ENTERED, stated } from '#shared/model/setting';
import type { TermsOfReference } from '#shared/model/terms-of-reference';
import { anOffice, aPartnership, ids, rulesWith, someTermsOfReference } from './board-builders';

/** Everything here is made up: the area, the bodies, the people and what they say. */
export const MEETING_DAY = isoDate('2026-06-10');
export const TODAY = isoDate('2026-06-12');

/** Terms of reference with a quorum of a third of the organisations and substitutes, else silent. */
export function someTerms(changes: Partial<Rules> = {}): TermsOfReference[] {
  const rules = rulesWith({
    quorum: stated(
      { unit: 'organisations', measure: { kind: 'fraction', numerator: 1, denominator: 3 } },
      '8.7',
    ),
    inquorate: stated('no-decisions', '8.7'),
    minutesDue: NOT_ENTERED,
    standIn: stated(
      { word: 'substitute', sameOrganisation: true, onlyExceptionally: false },
      '8.6',
    ),
    ...changes,
  });
  return [someTermsOfReference({ adopted: isoDate('2025-04-01'), rules })];
}

/** The board of most tests: its terms are those above, and its secretariat has a name. */
export function anAnyshireBoard(changes: Partial<Partnership> = {}): Partnership {
  const secretariat = {
    name: 'Beth Carter',
    team: 'Partnerships Team, Anyshire County Council',
    email: 'partnerships@anyshire.example',
    phone: '01632 960 001',
  };
  return aPartnership({ secretariat, terms: someTerms(), ...changes });
}

/** An office by its title, and its holder by key. */
export function anOfficeCalled(title: string, person: string): Office {
  const roles: Record<string, OfficeRole> = { Chair: 'chair', 'Vice-Chair': 'vice-chair' };
  return anOffice(roles[title] ?? 'other', person, { title });
}

export function anItem(key: string | number, changes: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: ids.item(key),
    title: 'Performance report',
    purpose: null,
    presenter: '',
    minutes: null,
    paper: '',
    titleWelsh: '',
    paperIds: [],
    source: 'not-stated',
    proposedBy: '',
    isClosed: false,
    late: null,
    ...changes,
  };
}

export function anAttendance(person: PersonId, changes: Partial<Attendance> = {}): Attendance {
  return {
    personId: person,
    capacity: 'member',
    mark: 'present',
    standsInFor: null,
    reason: '',
    ...changes,
  };
}

export function aMeeting(changes: Partial<Meeting> = {}): Meeting {
  return {
    id: ids.meeting('june'),
    partnershipId: ids.partnership('anyshire'),
    date: MEETING_DAY,
    startTime: isoTime('10:00'),
    endTime: isoTime('12:00'),
    place: 'Committee Room 1, County Hall, Anytown',
    joining: '',
    form: 'in-person',
    kind: 'ordinary',
    dateAgreed: true,
    reason: '',
    calledBy: '',
    state: 'closed',
    openedAt: null,
    closedAt: null,
    agenda: [],
    attendance: [],
    minutes: [],
    noneDeclared: false,
    corrections: [],
    cycle: {
      agendaAgreed: [],
      minutesApproved: [],
      confidentialAgreed: [],
      minutesWithChair: null,
      minutesConfirmed: null,
      sent: [],
      packs: [],
    },
    movements: [],
    adjournments: [],
    presiding: [],
    linkedMeetingIds: [],
    ...changes,
  };
}

export function anAction(key: number, changes: Partial<Action> = {}): Action {
  return {
    ...newAction,
    id: ids.action(key),
    reference: `A-2026-${String(key).padStart(3, '0')}`,
    what: 'Circulate the analysis to all responsible authorities',
    ownerIds: [],
    due: isoDate('2026-07-10'),
    firstDue: isoDate('2026-07-10'),
    raisedOn: MEETING_DAY,
    origin: null,
    ...changes,
  };
}

/** A correction to minutes, by the meeting given. */
export function aCorrection(meetingId: MeetingId | null): Correction {
  return {
    id: correctionIdSchema.parse('correction-1'),
    itemId: null,
    was: 'Six cameras',
    shouldBe: 'Five cameras',
    on: TODAY,
    meetingId,
  };
}

/** What was reported on a day, by nobody in particular and outside of a meeting. */
export function anUpdate(
  on: string,
  text = 'Half done',
  changes: Partial<ActionUpdate> = {},
): ActionUpdate {
  return {
    id: actionUpdateIdSchema.parse(`update-${on}`),
    on: isoDate(on),
    text,
    by: '',
    meetingId: null,
    ...changes,
  };
}
