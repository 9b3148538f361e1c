import type { PaperWarning } from '../domain/papers/paper-warnings';
import type { Paper } from '../model/paper';
import { plainDate } from './dates';
import { asSentence } from './documents';
import { paperWarningWords, personalDataLabels } from './paper-words';

/** Fixed words of the front sheet of a paper. */
export const frontSheetWords = {
  name: 'front sheet',
  tableTitle: 'Particulars of the paper',
  tableSummary:
    'Each particular of the paper, and what is entered for it or still to be completed.',
  field: 'Particular',
  value: 'Details',
  meeting: 'Meeting',
  item: 'Item',
  paperReference: 'Paper reference',
  title: 'Title',
  author: 'Author',
  presenter: 'Presenter',
  purpose: 'Purpose',
  state: 'Where it stands',
  considered: 'Considered before',
  notConsidered: 'Not considered by a meeting so far',
  source: 'Source organisation',
  ownSource: 'The partnership’s own information',
  reuse: 'Approval of re-use',
  reuseGiven: (by: string, on: string) => `Given by ${by} on ${on}`,
  reuseOwn: 'Not needed: it is the partnership’s own information',
  reuseMissing: 'Not given so far',
  personalData: 'Details of people',
  distribution: 'Distribution',
  noDistribution: 'No distribution list is chosen',
  publication: 'Publication',
  open: 'Taken in the open part of the meeting',
  closed: 'Closed: taken without the public',
  contact: 'Contact',
  summaryHeading: 'Summary',
  recommendationsHeading: 'Recommendations',
  recommendationsLead: 'The partnership is asked:',
  /** What nobody has entered stays visible, to be filled in by hand. */
  toComplete: (what: string) => `To be completed by the author: ${what}`,
  toCompleteBySecretariat: (what: string) => `To be completed by the secretariat: ${what}`,
  missing: {
    meeting: 'the meeting',
    item: 'the item',
    reference: 'the paper reference',
    author: 'name, role and organisation',
    presenter: 'who presents it',
    purpose: 'information, discussion, decision or assurance',
    summary: 'what the paper is about, in a few sentences',
    recommendations: ['first recommendation', 'second recommendation'],
  },
  /** What no record holds, in the order of a front sheet: the name, and what to write. */
  byHand: [
    ['Priority or plan', 'the priority of the plan that it serves'],
    ['Consultation', 'who was consulted'],
    ['Financial', 'financial implications'],
    ['Legal', 'legal implications, including section 17 of the Crime and Disorder Act 1998'],
    ['Equality', 'equality implications and any impact assessment'],
    ['Data protection', 'data protection and information sharing implications'],
    ['Safeguarding', 'safeguarding implications'],
    ['Risk', 'the main risks and how they are managed'],
    ['Appendices', 'appendices, by letter'],
    ['Background papers', 'background papers'],
  ],
} as const;

type Warnings = readonly PaperWarning[];

function withWarning(words: string, warnings: Warnings, kinds: PaperWarning['kind'][]): string {
  const said = warnings.filter(({ kind }) => kinds.includes(kind)).map(paperWarningWords);
  return [words, ...said].join('\n');
}

/** Who agreed to the information being used again, or that it is still to be asked (X4, BCP 7.1 d). */
export function reuseCell(
  { sourceOrganisation, reuseApproval }: Pick<Paper, 'sourceOrganisation' | 'reuseApproval'>,
  warnings: Warnings,
): string {
  const words = frontSheetWords;
  if (reuseApproval !== null)
    return words.reuseGiven(reuseApproval.by, plainDate(reuseApproval.on));
  if (sourceOrganisation === '') return words.reuseOwn;
  return withWarning(`${words.reuseMissing}.`, warnings, ['reuse-not-approved']);
}

/** Whether people can be told from the paper, and what the terms say of that (X5, BCP 7.1 e). */
export function personalDataCell(
  { personalData }: Pick<Paper, 'personalData'>,
  warnings: Warnings,
): string {
  const words = asSentence(personalDataLabels[personalData]);
  return withWarning(words, warnings, ['personal', 'personal-not-stated']);
}
