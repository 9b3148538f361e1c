import { itemTo2 } from './item-to-2';

type Fields = Record<string, unknown>;
type Setting = { state: string; value?: unknown; clause?: string };
type Version1 = {
  members: Fields[];
  representatives: Fields[];
  offices: (Fields & { title: string })[];
  standingItems: Fields[];
  terms: { adopted: string | null } & Record<string, Setting>;
} & Fields;

/** The rules that version 2 has and version 1 did not: nobody has entered them yet. */
const NEW_RULES = [
  'forms adjournment datesAgreedBy extraordinaryNotice',
  'papersNotice agendaAgreedBy latePapers',
  'minutesStyle minutesApprovedBy minutesConfirmed confidentialAgreedBy',
  'vacanciesCount remoteCounts standInCounts recusedCount absentBodyAgrees',
  'membership permanentRepresentative delegatedAuthority accompanyingOfficer guestsAgreedBy',
  'admissionApprovedBy changesNotified withdrawalMonths suspension',
  'chairSource viceChairSource reElection maximumTerms chairsFromDifferentBodies noConfidence',
  'presiding jointChairsApprove chairsBodyServices',
  'majorityBase abstentions castingVote votingUnit tieProcedure electronicDecisions',
  'endorsedBy recommendationsTo',
  'interests interestWaiver giftsRegistered concernsPolicy closedApart reuseApproved',
  'anonymised scrutinyInformed',
  'reportMonths groupsUpdate groupsTimeBound risksItem revisionDate reviewConsults',
  'healthCheckMonths',
].flatMap((line) => line.split(' '));

/** A rule with its value made anew and a note; silent and not entered stay as they were. */
function setting(old: Setting, value: (before: Fields) => unknown, note = ''): Setting & Fields {
  if (old.state !== 'set') return old;
  return { state: 'set', value: value(old.value as Fields), clause: old.clause ?? '', note };
}

const same = (value: unknown): unknown => value;
const notice = (old: Fields): Fields => ({ ...old, isTarget: false });

/** What version 1 kept in words only becomes the rule's note. */
function inWords(old: Setting, value: unknown): Setting & Fields {
  return setting(old, () => value, String(old.value));
}

function rulesTo2(old: Version1['terms']): Fields {
  const rule = (name: string): Setting => old[name] ?? { state: 'not-entered' };
  return {
    ...Object.fromEntries(NEW_RULES.map((name) => [name, { state: 'not-entered' }])),
    quorum: setting(rule('quorum'), ({ unit, ...fraction }) => ({
      unit,
      measure: { kind: 'fraction', ...fraction },
    })),
    inquorate: setting(rule('inquorate'), same),
    agendaNotice: setting(rule('agendaNotice'), notice),
    actionLogNotice: setting(rule('actionLogNotice'), notice),
    minutesDue: setting(rule('minutesDue'), notice),
    standIn: setting(rule('standIn'), (value) => ({ ...value, onlyExceptionally: false })),
    frequency: inWords(rule('frequency'), { kind: 'in-words' }),
    decisions: inWords(rule('decisions'), 'in-words'),
    officeTermMonths: setting(rule('officeTermMonths'), same),
    reviewMonths: setting(rule('reviewMonths'), same),
  };
}

function roleOf(title: string): string {
  if (/^(joint |co-?)?chair(man|woman|person)?$/i.test(title)) return 'chair';
  return /^vice[- ]?chair(man|woman|person)?$/i.test(title) ? 'vice-chair' : 'other';
}

/**
 * Terms of reference become versions with all their rules (T8); members, representatives and
 * offices say more; a partnership has a calendar, a status and its ties to others.
 */
export function partnershipTo2(data: unknown): unknown {
  const old = data as Version1;
  const { adopted } = old.terms;
  return {
    ...old,
    members: old.members.map((member) => ({
      ...member,
      standing: 'member',
      limit: null,
      representedBy: '',
      note: '',
      admission: null,
      withdrawal: null,
      suspensions: [],
    })),
    representatives: old.representatives.map((one) => ({ ...one, leadsOn: '' })),
    offices: old.offices.map((office) => ({
      ...office,
      role: roleOf(office.title),
      way: null,
      inExecutive: false,
      endedBy: null,
    })),
    guests: [],
    terms: [
      {
        id: 'first-terms',
        version: '',
        amendments: '',
        byWhom: '',
        circulation: '',
        adopted,
        reviewed: null,
        rules: rulesTo2(old.terms),
      },
    ],
    standingItems: old.standingItems.map(itemTo2),
    calendar: { division: 'england-and-wales', closures: [], workedHolidays: [] },
    status: { state: 'active', since: null, successorId: null },
    group: null,
    links: [],
    reports: [],
    duties: [],
    governanceDocuments: [],
  };
}
