import { NOT_ENTERED, stated } from '../../model/setting';
import {
  aBody,
  aDuty,
  aLink,
  aReport,
  oneSeatEach,
  presetRules,
  termsOf,
  withRule,
  type Preset,
} from './preset';

const PARENT = 'Public Service Board';
const fiveDays = { days: 5, counted: 'working', isTarget: false } as const;

const rules = presetRules({
  frequency: stated(
    {
      kind: 'per-year',
      counts: [{ kind: 'ordinary', number: 5 }],
      isMinimum: true,
      beforeParent: true,
    },
    '5.1',
  ),
  agendaNotice: stated(fiveDays, '5.7'),
  papersNotice: stated(fiveDays, '5.7'),
  agendaAgreedBy: stated('chair', '5.7'),
  latePapers: stated('chair-permits', '5.7'),
  minutesDue: stated({ days: 10, counted: 'working', isTarget: false }, '5.8'),
  minutesApprovedBy: stated('chair', '5.8'),
  minutesConfirmed: stated(true, '5.8'),
  membership: stated('listed', '4.1'),
  standIn: stated({ word: 'substitute', sameOrganisation: false, onlyExceptionally: true }, '3.2'),
  delegatedAuthority: stated(true, '3.2'),
  guestsAgreedBy: stated('chair', '4.4'),
  admissionApprovedBy: stated(PARENT, '4.3'),
  changesNotified: stated(true, '3.1'),
  withdrawalMonths: stated(12, '9'),
  suspension: stated(true, 'Code, Compliance'),
  chairSource: stated({ way: 'elected', organisation: '', fromMembers: true }, '5.2'),
  viceChairSource: stated({ way: 'elected', organisation: '', fromMembers: true }, '5.2'),
  officeTermMonths: stated(24, '5.2'),
  reElection: stated(true, '5.2'),
  chairsFromDifferentBodies: stated(true, '5.4'),
  noConfidence: stated(true, '5.3'),
  presiding: NOT_ENTERED,
  chairsBodyServices: stated(true, '5.9'),
  decisions: stated('consensus-exceptionally-vote', '5.6'),
  recommendationsTo: stated(
    [
      PARENT,
      'County themed partnerships',
      'Local Strategic Partnerships',
      'District themed partnerships',
    ],
    '6.2',
  ),
  interests: stated({ when: 'before-discussion', tiers: 'personal-and-prejudicial' }, '7'),
  interestWaiver: NOT_ENTERED,
  giftsRegistered: stated(true, 'Code, Gifts and hospitality'),
  concernsPolicy: stated(
    'That of one’s own organisation, otherwise that of Warwickshire County Council',
    'Code, Whistle-blowing',
  ),
  scrutinyInformed: stated(true, '8.1'),
  reportMonths: stated(3, '6.1'),
  risksItem: stated(true, '2(p)'),
  reviewMonths: stated(12, '10'),
  reviewConsults: stated([PARENT, 'Relevant partner agencies'], '10'),
});

/** Warwickshire Safer Communities Partnership (register S2, section 1.14). */
export const warwickshire: Preset = {
  id: 'warwickshire',
  name: 'Warwickshire Safer Communities Partnership',
  area: 'Warwickshire',
  membership: '17 seats held by 13 nominating bodies',
  content: {
    terms: termsOf(rules, {}),
    members: [
      ...oneSeatEach(['Warwickshire County Council', 'Police Authority', 'Fire Authority']),
      aBody('CDRP strategy group Chairs', {
        seats: 5,
        note: 'One for each CDRP; a portfolio holder who is not its Chair may also attend (4.1)',
      }),
      ...oneSeatEach([
        'Probation',
        'Warwickshire PCT',
        'Voluntary and Community Sector',
        'Police Service',
        'Youth Justice',
        'Courts Service',
        'Crown Prosecution Service',
        'Coventry and Warwickshire Partnership NHS Trust',
        'Warwickshire Road Safety Partnership',
      ]),
    ],
    links: [aLink('parent', PARENT, '6.1')],
    reports: [
      aReport('out', ['Performance report', PARENT], 3, '6.1'),
      aReport('in', ['Programme performance', 'Supporting People Commissioning Body'], 3, '2(o)'),
      aReport(
        'out',
        ['Community safety', 'Government Office for the West Midlands'],
        null,
        '6.3(i)',
      ),
      aReport('out', ['Drugs and alcohol', 'National Treatment Agency'], null, '6.3(ii)'),
      aReport('out', ['Youth justice', 'Youth Justice Board'], null, '6.3(iii)'),
    ],
    duties: [
      aDuty('Community safety agreement', '2(f)'),
      aDuty('Strategic intelligence assessments', '2(l)'),
    ],
    governanceDocuments: [
      { title: 'Code of Conduct', version: '', approvedBy: PARENT, reviewDue: null },
      { title: 'Information Sharing Charter', version: '', approvedBy: PARENT, reviewDue: null },
    ],
  },
  offices: [
    { title: 'Chair', role: 'chair', inExecutive: false },
    { title: 'Vice-Chair', role: 'vice-chair', inExecutive: false },
  ],
  questions: [
    {
      id: 'waiver',
      question:
        'Clause 7 lets the Board agree that somebody with an interest takes part; the Code has no such rule for a prejudicial interest. Which governs?',
      answers: [
        {
          id: 'clause-7',
          words: 'Clause 7: the Board may agree, whatever the interest',
          apply: (all) => withRule(all, { interestWaiver: stated('partnership-may-agree', '7') }),
        },
        {
          id: 'code',
          words: 'The Code: never for a prejudicial interest',
          apply: (all) =>
            withRule(all, {
              interestWaiver: stated('not-prejudicial', 'Code, Declaring interests'),
            }),
        },
      ],
    },
    {
      id: 'presiding',
      question:
        'Clause 5.4 lets the meeting elect somebody to preside in the absence of the Chair or the Vice-Chair. When?',
      answers: [
        {
          id: 'either-absent',
          words: 'When either is absent, as it is written',
          apply: (all) => withRule(all, { presiding: stated('either-absent', '5.4') }),
        },
        {
          id: 'both-absent',
          words: 'Only when both are absent',
          apply: (all) => withRule(all, { presiding: stated('both-absent', '5.4') }),
        },
      ],
    },
  ],
  reminders: [
    'When were these terms adopted? The yearly review is counted from that day.',
    'On which days does the Public Service Board meet? A meeting is due before each.',
  ],
};
