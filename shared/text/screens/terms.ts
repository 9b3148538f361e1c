import type { TermsOfReference } from '../../model/rules';
import type { InquorateRule, Notice, StandInRule } from '../../model/rules';

type Rule = Exclude<keyof TermsOfReference, 'adopted'>;

const COUNTED: Record<Notice['counted'], string> = {
  calendar: 'calendar',
  working: 'working',
  'clear-working': 'clear working',
};

const INQUORATE: Record<InquorateRule, string> = {
  'no-decisions': 'No decisions may be taken',
  warn: 'A warning only; business goes on',
};

function months(count: number): string {
  if (count % 12 !== 0) return `${count} months`;
  return count === 12 ? 'year' : `${count / 12} years`;
}

function noticeWords({ days, counted }: Notice): string {
  return `${days} ${COUNTED[counted]} ${days === 1 ? 'day' : 'days'}`;
}

/** Words of the screen of the terms of reference. */
export const termsText = {
  title: 'Terms of reference',
  lead: 'The rules this partnership set itself, each with the clause it comes from. Where the terms are silent, Minute Book assumes nothing.',
  rules: 'Rules',
  columns: { rule: 'Rule', value: 'What it says', clause: 'Clause' },
  silent: 'Terms of reference silent',
  notEntered: 'Not yet entered',
  adopted: 'Terms adopted',
  names: {
    quorum: 'Quorum',
    inquorate: 'Without a quorum',
    agendaNotice: 'Agenda and papers go out',
    actionLogNotice: 'Action log goes out',
    minutesDue: 'Minutes go out',
    standIn: 'Standing in',
    frequency: 'Meetings',
    decisions: 'Decisions',
    officeTermMonths: 'Term of office',
    reviewMonths: 'Review of the terms',
  } satisfies Record<Rule, string>,
  inquorate: (rule: InquorateRule): string => INQUORATE[rule],
  before: (notice: Notice) => `${noticeWords(notice)} before the meeting`,
  after: (notice: Notice) => `${noticeWords(notice)} after the meeting`,
  standIn: ({ word, sameOrganisation }: StandInRule) =>
    `By a ${word}${sameOrganisation ? ' of the same organisation' : ''}`,
  officeTerm: (count: number) => (count === 12 ? 'One year' : months(count)),
  review: (count: number) => `Every ${months(count)}`,
} as const;
