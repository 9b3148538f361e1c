import type { Organisation, Person } from '#shared/model/directory';
import { isoTime } from '#shared/model/iso-date';
import type { Attendance } from '#shared/model/meeting';
import type { Partnership } from '#shared/model/partnership';
import { aMember, anOrganisation, aPerson, aRepresentative, ids } from './board-builders';
import { anAttendance, anOfficeCalled, anAnyshireBoard } from './sample-records';

/** Key and name of each of the sixteen bodies. */
const BODIES: [string, string][] = [
  ['county', 'Anyshire County Council'],
  ['police', 'Anyshire Constabulary'],
  ['pcc', 'Office of the Police and Crime Commissioner for Anyshire'],
  ['fire', 'Anyshire Fire and Rescue Service'],
  ['probation', 'Probation Service, Anyshire Delivery Unit'],
  ['icb', 'Anyshire Integrated Care Board'],
  ['north', 'North Anyshire District Council'],
  ['south', 'South Anyshire District Council'],
  ['riverton', 'Riverton Borough Council'],
  ['health', 'Public Health Anyshire'],
  ['youth', 'Youth Justice Service'],
  ['homes', 'Anyshire Homes'],
  ['voluntary', 'Anyshire Voluntary Sector Forum'],
  ['schools', 'Association of Anyshire Schools'],
  ['victims', 'Victim Care Anyshire'],
  ['prison', 'HMP Riverton'],
];

/** Key, name, post and body of each of the twenty people. */
const PEOPLE: [string, string, string, string][] = [
  ['ahmed', 'Cllr Amara Ahmed', 'Cabinet Member for Communities', 'county'],
  ['pryce', 'Siân Pryce', 'Chief Superintendent', 'police'],
  ['okafor', 'Dr Helen Okafor', 'Director of Policy', 'pcc'],
  ['rhys', 'Tomos ap Rhys', 'Area Manager', 'fire'],
  ['oneill', 'Grace O’Neill', 'Head of Probation Delivery Unit', 'probation'],
  ['nowak', 'Łukasz Nowak', 'Designated Nurse for Safeguarding', 'icb'],
  ['bennett', 'Cllr Joan Bennett', 'Portfolio Holder', 'north'],
  ['cole', 'Martin Cole', 'Head of Communities', 'south'],
  ['shah', 'Priya Shah', 'Community Safety Manager', 'riverton'],
  ['evans', 'Rhodri Evans', 'Consultant in Public Health', 'health'],
  ['mensah', 'Kofi Mensah', 'Service Manager', 'youth'],
  ['lloyd', 'Frances Lloyd', 'Director of Neighbourhoods', 'homes'],
  ['haddad', 'ليلى حداد', 'Chief Officer', 'voluntary'],
  ['grant', 'Peter Grant', 'Head Teacher', 'schools'],
  ['silva', 'Maria da Silva', 'Operations Manager', 'victims'],
  ['young', 'Derek Young', 'Governor', 'prison'],
  ['webb', 'Carla Webb', 'Superintendent', 'police'],
  ['carter', 'Beth Carter', 'Partnerships Officer', 'county'],
  ['lane', 'Oliver Lane', 'Strategic Analyst', 'county'],
  ['frost', 'Nadia Frost', 'Domestic Abuse Commissioner’s Regional Lead', 'pcc'],
];

export const boardOrganisations: Organisation[] = BODIES.map(([key, name]) =>
  anOrganisation(key, name),
);

export const boardPeople: Person[] = PEOPLE.map(([key, name, jobTitle, body]) =>
  aPerson(key, { name, jobTitle, organisationId: ids.organisation(body) }),
);

const SEAT_HOLDERS = PEOPLE.slice(0, 16);

/** A board of sixteen organisations, one seat each, with a chair and a vice-chair. */
export function aBoard(changes: Partial<Partnership> = {}): Partnership {
  return anAnyshireBoard({
    marking: 'OFFICIAL-SENSITIVE',
    members: BODIES.map(([key]) => aMember(key)),
    representatives: [
      ...SEAT_HOLDERS.map(([key, , , body]) => aRepresentative(key, body)),
      aRepresentative('webb', 'police', { role: 'stand-in' }),
    ],
    offices: [anOfficeCalled('Chair', 'ahmed'), anOfficeCalled('Vice-Chair', 'okafor')],
    ...changes,
  });
}

/** Who came: twelve of the sixteen bodies, one through a substitute and two by remote means. */
export function boardAttendance(): Attendance[] {
  const away: Record<string, Attendance['mark']> = {
    pryce: 'apologies',
    grant: 'apologies',
    young: 'absent',
    lloyd: 'absent',
    silva: 'not-marked',
    evans: 'remote',
    haddad: 'remote',
  };
  const guest = { capacity: 'in-attendance' } as const;
  return [
    ...SEAT_HOLDERS.map(([key]) => anAttendance(ids.person(key), { mark: away[key] ?? 'present' })),
    anAttendance(ids.person('webb'), {
      capacity: 'stand-in',
      standsInFor: ids.person('pryce'),
    }),
    anAttendance(ids.person('carter'), guest),
    anAttendance(ids.person('lane'), guest),
    anAttendance(ids.person('frost'), { ...guest, mark: 'remote' }),
  ];
}

/** When the sample meeting opened and closed. */
export const BOARD_TIMES = { openedAt: isoTime('10:04'), closedAt: isoTime('12:15') };
