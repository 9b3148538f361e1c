import { isoDate } from '../../model/iso-date';
import { stated } from '../../model/setting';
import {
  aBody,
  aDuty,
  aLink,
  oneSeatEach,
  presetRules,
  termsOf,
  type Preset,
  type PresetContent,
} from './preset';

const rules = presetRules({
  frequency: stated({ kind: 'interval', days: 56 }, '8.3'),
  forms: stated(['in-person', 'virtual', 'hybrid'], '8.5'),
  adjournment: stated(true, '8.5'),
  agendaNotice: stated({ days: 5, counted: 'clear-working', isTarget: false }, '8.4'),
  papersNotice: stated({ days: 5, counted: 'clear-working', isTarget: true }, '8.4'),
  latePapers: stated('as-soon-as-possible', '8.4'),
  confidentialAgreedBy: stated('chair-and-vice-chair', '8.4'),
  quorum: stated(
    { unit: 'organisations', measure: { kind: 'fraction', numerator: 1, denominator: 3 } },
    '8.7',
  ),
  inquorate: stated('no-decisions', '8.7'),
  membership: stated('listed', '11'),
  standIn: stated({ word: 'substitute', sameOrganisation: true, onlyExceptionally: false }, '7.1'),
  delegatedAuthority: stated(true, '11'),
  accompanyingOfficer: stated(true, '11'),
  chairSource: stated({ way: 'elected', organisation: '', fromMembers: true }, '8.2'),
  viceChairSource: stated({ way: 'elected', organisation: '', fromMembers: true }, '8.2'),
  officeTermMonths: stated(24, '8.2'),
  decisions: stated('consensus-then-vote', '8.6'),
  tieProcedure: stated(true, '8.6'),
  groupsTimeBound: stated(true, '5.4'),
  reviewMonths: stated(24, '8.8'),
});

const ORGANISATIONS = [
  ...oneSeatEach(['Association of Secondary Heads in Essex']),
  aBody('Clinical Commissioning Groups', { representedBy: 'Mid and South Essex CCG' }),
  ...oneSeatEach([
    'Essex Alliance',
    'Essex Association of Local Councils',
    'Essex Council for Voluntary Services',
    'Essex Council for Voluntary Youth Services',
  ]),
  aBody('Essex County Council', {
    note: 'Children’s Services, Public Health and the relevant Member',
  }),
  ...oneSeatEach([
    'Essex County Fire and Rescue Service',
    'Essex Police',
    'Essex Police, Fire and Crime Commissioner',
    'HMP Chelmsford',
  ]),
  aBody('Local Authorities and CSPs', {
    seats: 2,
    limit: { number: 2, applies: 'not-stated' },
    note: 'Relevant member, CSP Chair or CSP manager, settled locally',
  }),
  ...oneSeatEach([
    'National Probation Service',
    'Policing Institute for the Eastern Region',
    'Violence and Vulnerability Unit',
  ]),
  aBody('Youth Offending Services', { note: 'Of Essex, Southend and Thurrock' }),
];

const BOARDS = [
  'Essex Criminal Justice Board',
  'Reducing Reoffending Board',
  'Safeguarding Adults Boards',
  'Safeguarding Children Boards',
  'Domestic Abuse Board',
  'Strategic Hate Crime Prevention Partnership',
].map((name) => aBody(name, { countsTowardsQuorum: false }));

const LIAISON = [
  'Essex Chief Executives Association',
  'Essex Children’s Partnership Board',
  'Essex Criminal Justice Board',
  'Essex Leaders and Chief Executives Group',
  'Essex Partners',
  'Safeguarding Adult Boards',
  'Safeguarding Children Boards',
  'Health and Wellbeing Boards',
  'Prevent Delivery Groups and Southend Violence and Vulnerability Strategic Group',
  'Reducing Reoffending Board',
  'Sexual Abuse Strategic Partnership',
  'Domestic Abuse Board',
  'Strategic Hate Crime Partnership',
  'Violence and Vulnerability Roundtable and Operational Group',
];

const CLOSE = [
  'Essex Criminal Justice Board',
  'Reducing Reoffending Board',
  'Domestic Abuse Board',
  'Sexual Abuse Strategic Partnership',
  'Strategic Hate Crime Partnership',
];

function countBoards(content: PresetContent): PresetContent {
  const members = content.members.map((one) => ({ ...one, countsTowardsQuorum: true }));
  return { ...content, members };
}

function limitApplies(applies: 'in-all' | 'each-body') {
  return (content: PresetContent): PresetContent => ({
    ...content,
    members: content.members.map((one) =>
      one.limit === null ? one : { ...one, limit: { ...one.limit, applies } },
    ),
  });
}

/** Safer Essex, terms of reference adopted March 2022 (register S4, section 1.14). */
export const saferEssex: Preset = {
  id: 'safer-essex',
  name: 'Safer Essex',
  area: 'Essex, Southend and Thurrock',
  membership: '16 organisations and 6 partnership boards',
  content: {
    terms: termsOf(rules, { adopted: isoDate('2022-03-01') }),
    members: [...ORGANISATIONS, ...BOARDS],
    links: [
      ...LIAISON.map((name) => aLink('liaison', name, '9.1')),
      ...CLOSE.map((name) => aLink('close', name, '9.2')),
    ],
    reports: [],
    duties: [
      aDuty('County-wide strategic assessment', '3.ii'),
      aDuty('Community safety agreement', '3.iii'),
    ],
    governanceDocuments: [],
  },
  offices: [
    { title: 'Chair', role: 'chair', inExecutive: false },
    { title: 'Vice-Chair', role: 'vice-chair', inExecutive: false },
  ],
  questions: [
    {
      id: 'quorum-base',
      question: 'Do the 6 partnership boards of section 11 count towards the quorum (8.7)?',
      answers: [
        { id: 'organisations', words: 'No: 16 organisations count, 6 needed', apply: (all) => all },
        { id: 'with-boards', words: 'Yes: all 22 count, 8 needed', apply: countBoards },
      ],
    },
    {
      id: 'maximum-of-2',
      question: 'Is the maximum of 2 for local authorities and CSPs (11) for each, or in all?',
      answers: [
        { id: 'in-all', words: '2 in all', apply: limitApplies('in-all') },
        { id: 'each-body', words: '2 for each authority', apply: limitApplies('each-body') },
      ],
    },
  ],
  reminders: ['What becomes of an even vote that the Chair rules urgent is not stated (8.6).'],
};
