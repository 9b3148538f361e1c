import { NOT_ENTERED, stated } from '../../model/setting';
import { aLink, aReport, presetRules, termsOf, withRule, type Preset } from './preset';

const OPERATION = 'Operation';
const ROLES = 'Roles and Responsibilities';
const PARENT = 'Safer Communities Board';
const oneWeek = { days: 7, counted: 'calendar', isTarget: true } as const;
const nominated = { way: 'nominated', organisation: '', fromMembers: true } as const;
const ONGOING = 'The terms speak of ongoing health checks and give no interval';

const rules = presetRules({
  frequency: stated(
    {
      kind: 'per-year',
      counts: [
        { kind: 'ordinary', number: 3 },
        { kind: 'conference', number: 1 },
      ],
      isMinimum: false,
      beforeParent: false,
    },
    OPERATION,
  ),
  datesAgreedBy: stated('chair-and-vice-chair', ROLES),
  agendaNotice: stated(oneWeek, OPERATION),
  papersNotice: stated(oneWeek, OPERATION),
  agendaAgreedBy: stated('chair-and-vice-chair', ROLES),
  membership: stated('open', 'Membership'),
  standIn: stated({ word: 'proxy', sameOrganisation: false, onlyExceptionally: false }, ROLES),
  guestsAgreedBy: stated('members', 'Membership'),
  changesNotified: stated(true, ROLES),
  chairSource: stated(nominated, OPERATION),
  viceChairSource: stated(nominated, OPERATION),
  officeTermMonths: stated(12, OPERATION),
  electronicDecisions: stated(true, OPERATION),
  interests: stated({ when: 'each-meeting', tiers: 'one' }, OPERATION),
  risksItem: stated(true, ROLES),
  healthCheckMonths: NOT_ENTERED,
});

/** Wales Association of Community Safety Officers; its clauses have headings, no numbers (register S0). */
export const wacso: Preset = {
  id: 'wacso',
  name: 'Wales Association of Community Safety Officers',
  area: 'Wales',
  membership: 'open to community safety officers of local authorities, others by invitation',
  content: {
    terms: termsOf(rules, {
      version: '1',
      amendments: 'New terms of reference',
      byWhom: 'SC',
      circulation: 'WACSO',
    }),
    members: [],
    links: [
      aLink(
        'parent',
        PARENT,
        OPERATION,
        'Itself updates the Policing Partnership Board for Wales, Policing in Wales, the WLGA forums and the Criminal Justice in Wales Board',
      ),
    ],
    reports: [aReport('out', ['Progress and updates', PARENT], null, OPERATION)],
    duties: [],
    governanceDocuments: [],
  },
  offices: [
    { title: 'Chair', role: 'chair', inExecutive: true },
    { title: 'Vice-Chair', role: 'vice-chair', inExecutive: true },
    { title: 'Treasurer', role: 'other', inExecutive: true },
  ],
  questions: [
    {
      id: 'health-check',
      question: 'How often is the health check that members expect (Roles and Responsibilities)?',
      answers: [
        {
          id: 'yearly',
          words: 'Once a year',
          apply: (all) => withRule(all, { healthCheckMonths: stated(12, ROLES, ONGOING) }),
        },
        {
          id: 'half-yearly',
          words: 'Every six months',
          apply: (all) => withRule(all, { healthCheckMonths: stated(6, ROLES, ONGOING) }),
        },
      ],
    },
  ],
  reminders: [
    'Which organisations and officers are members now? Membership is open, so none are preset.',
    'How often does the Safer Communities Board want a report? The terms say regularly.',
  ],
};
