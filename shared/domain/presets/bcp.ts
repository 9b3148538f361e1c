import { isoDate } from '../../model/iso-date';
import { stated } from '../../model/setting';
import {
  aDuty,
  aLink,
  aReport,
  oneSeatEach,
  presetRules,
  termsOf,
  withRule,
  type Preset,
} from './preset';

const PARENT = 'BCP CSP Executive Board';
/** Set where the terms are silent and the partnership has to make up its mind. */
const DECIDED = 'Decided by the partnership; the terms do not say';

const rules = presetRules({
  actionLogNotice: stated({ days: 5, counted: 'working', isTarget: false }, '4.2'),
  minutesStyle: stated('action-notes', '4.2'),
  quorum: stated(
    { unit: 'organisations', measure: { kind: 'fraction', numerator: 1, denominator: 2 } },
    '4.4',
  ),
  inquorate: stated('warn', '4.4', 'The clause sets a quorum and says that absences halt nothing'),
  standInCounts: stated(true, '3.2'),
  absentBodyAgrees: stated(true, '4.4'),
  membership: stated('listed', '3.3'),
  standIn: stated({ word: 'deputy', sameOrganisation: true, onlyExceptionally: false }, '3.2'),
  permanentRepresentative: stated(true, '5.2'),
  delegatedAuthority: stated(true, '5.2'),
  chairSource: stated({ way: 'ex-officio', organisation: 'Police', fromMembers: true }, '4.1'),
  endorsedBy: stated(PARENT, '2.5'),
  closedApart: stated(true, '3.4'),
  reuseApproved: stated(true, '7.1 d'),
  anonymised: stated(true, '7.1 e'),
  reportMonths: stated(3, '5.1'),
  groupsUpdate: stated(true, '4.5'),
  reviewMonths: stated(12, '6.1'),
  revisionDate: stated(isoDate('2023-03-31'), 'Header', 'Given as March 2023'),
});

/** Bournemouth, Christchurch and Poole strategic group, version 3.0 of May 2021 (register S1, 1.14). */
export const bcp: Preset = {
  id: 'bcp',
  name: 'BCP Safer Communities Strategic Group',
  area: 'Bournemouth, Christchurch and Poole',
  membership: '11 standing services',
  content: {
    terms: termsOf(rules, { adopted: isoDate('2021-05-01'), version: '3.0' }),
    members: oneSeatEach([
      'Community Safety Service',
      'Police',
      'Housing',
      'Fire and Rescue services',
      'Mental Health services',
      'Adults and Children Safeguarding services',
      'Victim Support and Mediation services',
      'Supporting People services',
      'Environmental Enforcement services',
      'Street Enforcement services',
      'Trading Standards and Licensing services',
    ]),
    links: [
      aLink('parent', PARENT, 'Header'),
      aLink('child', 'Partnership Coordinating Group', 'Header'),
      aLink('child', 'ASB Coordinating Group', 'Header'),
      aLink('child', 'Public Safety Coordinating Group', 'Header'),
    ],
    reports: [aReport('out', ['Quarterly brief', PARENT], 3, '5.1')],
    duties: [
      aDuty('Strategic assessment', '2.5'),
      aDuty('Crime reduction plan, for agreement by the Executive Board', '2.5'),
    ],
    governanceDocuments: [],
  },
  offices: [{ title: 'Chair', role: 'chair', inExecutive: false }],
  questions: [
    {
      id: 'vacancies',
      question:
        'Does a service without a representative count in the membership of which half is the quorum (4.4)?',
      answers: [
        {
          id: 'count',
          words: 'Yes: half of all 11, so 6',
          apply: (all) => withRule(all, { vacanciesCount: stated(true, '', DECIDED) }),
        },
        {
          id: 'do-not-count',
          words: 'No: half of those that have one',
          apply: (all) => withRule(all, { vacanciesCount: stated(false, '', DECIDED) }),
        },
      ],
    },
  ],
  reminders: [
    'Clause 4.4 sets a quorum and also says that absences do not halt business: Minute Book warns and does not block.',
    'The Police hold the chair by office: who is their Chair now?',
  ],
};
