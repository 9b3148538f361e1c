import { addDays, addMonths } from '#shared/domain/calendar';
import { newDispatch, newMember, newOffice, newPart } from '#shared/domain/new-records';
import { saferEssex } from '#shared/domain/presets/safer-essex';
import type { Directory, Person } from '#shared/model/directory';
import {
  dispatchIdSchema,
  memberIdSchema,
  officeIdSchema,
  representativeIdSchema,
  termsIdSchema,
  type PartnershipId,
} from '#shared/model/id';
import { isoTime, type IsoDate } from '#shared/model/iso-date';
import type { Meeting, MeetingDetails } from '#shared/model/meeting';
import type { Office } from '#shared/model/membership';
import type { Partnership } from '#shared/model/partnership';
import { ONLY } from '../../storage/documents/document-kinds';
import type { NextValue } from '../changes';
import { withOrganisation, withPerson } from '../directory-entries';
import { makeMeeting } from '../meeting-making';
import { makePartnership } from '../partnership-making';
import { minutedMeeting } from './minuted-meeting';
import { sampleBodies } from './sample-people';

type NewId = () => string;

const SECRETARIAT = {
  name: 'Beth Carter',
  team: 'Partnerships Team, Anyshire County Council',
  email: 'partnerships@anyshire.example',
  phone: '01632 960 001',
};

/**
 * A fictional partnership to look around in: members, offices, a meeting that was held and one
 * that is coming, and the actions of the first. Its rules are those of the Safer Essex preset.
 */
export function makeSample(
  directory: Directory,
  today: IsoDate,
  newId: NewId,
): { partnershipId: PartnershipId; values: NextValue[] } {
  const peopled = peoplePartnership(blankPartnership(today, newId), directory, newId);
  const { partnership, people } = peopled;
  const { meeting: held, log } = minutedMeeting({
    meeting: circulated(meetingOn(partnership, addDays(today, -42), newId), newId),
    people,
    newId,
  });
  const coming = meetingOn(partnership, addDays(today, 14), newId);
  return {
    partnershipId: partnership.id,
    values: [
      { kind: 'directory', id: ONLY, next: peopled.directory },
      { kind: 'partnership', id: partnership.id, next: partnership },
      { kind: 'meeting', id: held.id, next: held },
      { kind: 'meeting', id: coming.id, next: coming },
      { kind: 'action-log', id: partnership.id, next: log },
    ],
  };
}

/** Its terms were adopted a year ago, so that their review is not overdue whenever it is looked at. */
function blankPartnership(today: IsoDate, newId: NewId): Partnership {
  const blank = makePartnership(
    {
      name: 'Safer Anyshire',
      area: 'Anyshire',
      secretariat: SECRETARIAT,
      presetId: null,
      answers: [],
    },
    { organisations: [], people: [] },
    newId,
  ).partnership;
  const adopted = addMonths(today, -12);
  const terms = [{ ...saferEssex.content.terms, id: termsIdSchema.parse(newId()), adopted }];
  return { ...blank, presetId: 'safer-essex', terms };
}

function peoplePartnership(
  partnership: Partnership,
  directory: Directory,
  newId: NewId,
): { partnership: Partnership; directory: Directory; people: Person[] } {
  let current = directory;
  const members: Partnership['members'] = [];
  const representatives: Partnership['representatives'] = [];
  for (const body of sampleBodies) {
    const joined = withOrganisation(current, body.name, newId);
    current = joined.directory;
    const memberId = memberIdSchema.parse(newId());
    const organisationId = joined.organisation.id;
    members.push({ ...newMember, id: memberId, organisationId });
    for (const [place, [name, jobTitle]] of body.people.entries()) {
      const facts = { name, jobTitle, organisationId };
      const known = withPerson(current, null, facts, newId);
      current = known.directory;
      representatives.push({
        ...newPart,
        id: representativeIdSchema.parse(newId()),
        memberId,
        personId: known.personId,
        role: place === 0 ? 'representative' : 'stand-in',
      });
    }
  }
  const sampleIds = new Set(representatives.map((one) => one.personId));
  const people = current.people.filter((one) => sampleIds.has(one.id));
  const offices = [
    { ...newOffice, ...office('Chair', 'Amina Ahmed', people, newId), role: 'chair' as const },
    {
      ...newOffice,
      ...office('Vice-Chair', 'Marcus Cole', people, newId),
      role: 'vice-chair' as const,
    },
  ];
  return {
    partnership: { ...partnership, members, representatives, offices },
    directory: current,
    people,
  };
}

function office(
  title: string,
  holder: string,
  people: readonly Person[],
  newId: NewId,
): Pick<Office, 'id' | 'title' | 'personId'> {
  const person = people.find((one) => one.name === holder);
  if (!person) throw new Error(`the sample has no ${holder}`);
  return { id: officeIdSchema.parse(newId()), title, personId: person.id };
}

/** The past meeting with what went out for it, in time. */
function circulated(meeting: Meeting, newId: NewId): Meeting {
  const sent = (what: 'agenda' | 'papers' | 'minutes', days: number) => ({
    id: dispatchIdSchema.parse(newId()),
    what,
    on: addDays(meeting.date, days),
    to: 'All members',
    how: 'E-mail',
    lateReason: '',
    ...newDispatch,
  });
  const all = [sent('agenda', -14), sent('papers', -14), sent('minutes', 9)];
  return { ...meeting, cycle: { ...meeting.cycle, sent: all } };
}

function meetingOn(partnership: Partnership, date: IsoDate, newId: NewId): Meeting {
  const details: MeetingDetails = {
    date,
    startTime: isoTime('10:00'),
    endTime: isoTime('12:00'),
    place: 'Committee Room 1, County Hall, Anyford',
    joining: '',
    form: 'hybrid',
    kind: 'ordinary',
    dateAgreed: true,
    reason: '',
    calledBy: '',
  };
  return makeMeeting(partnership, details, newId);
}
