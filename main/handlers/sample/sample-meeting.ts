import { plainItem, type NewAgendaItem } from '#shared/domain/standing-items';

/** An action of the sample: under which item, what, whose (by name), due in days from the meeting. */
export type SampleAction = { what: string; owner: string | null; dueInDays: number };

/** An item of the sample's past meeting and what was recorded under it. */
export type SampleItem = NewAgendaItem & {
  paragraphs: readonly string[];
  decision?: string;
  actions?: readonly SampleAction[];
};

const standard = { ...plainItem, minutes: 5 };

/** The agenda and the minutes of the sample's past meeting. */
export const sampleItems: readonly SampleItem[] = [
  {
    ...standard,
    title: 'Welcome, introductions and apologies',
    presenter: 'Chair',
    paragraphs: ['The Chair welcomed members. Apologies are recorded above.'],
  },
  {
    ...standard,
    title: 'Declarations of interest',
    presenter: 'Chair',
    paragraphs: ['No interests were declared.'],
  },
  {
    ...standard,
    title: 'Minutes of the previous meeting',
    purpose: 'decision',
    presenter: 'Chair',
    paper: 'Item 3',
    paragraphs: ['Members considered the minutes of the previous meeting.'],
    decision: 'That the minutes be confirmed as a correct record.',
  },
  {
    ...standard,
    title: 'Violence against women and girls: quarterly report',
    purpose: 'discussion',
    presenter: 'Dr Helen Okafor, Anyshire Integrated Care Board',
    minutes: 20,
    paper: 'Item 4, Appendix A',
    paragraphs: [
      'Dr Okafor presented the report. Recorded offences fell by 6% against the same quarter of last year, while self-referrals to support services rose.',
      'Members asked how much of the change followed from the new recording practice introduced in January.',
    ],
    actions: [
      {
        what: 'Separate the effect of recording practice from the trend and report back.',
        owner: 'Dr Helen Okafor',
        dueInDays: 28,
      },
    ],
  },
  {
    ...standard,
    title: 'Safe spaces in the night-time economy',
    purpose: 'decision',
    presenter: 'Siân Pryce, Northwick District Council',
    minutes: 20,
    paper: 'Item 5',
    paragraphs: ['Ms Pryce reported on the six months of the pilot in Northwick.'],
    decision: 'That the pilot be extended to Midshire and Eastmoor from the spring.',
    actions: [
      {
        what: 'Confirm the sharing of night-time economy data with the Integrated Care Board.',
        owner: 'Łukasz Nowak',
        dueInDays: 14,
      },
      { what: 'Write to licensed premises in the new areas.', owner: null, dueInDays: 42 },
    ],
  },
  {
    ...standard,
    title: 'Any other business',
    presenter: 'Chair',
    paragraphs: ['There was no other business.'],
  },
  {
    ...standard,
    title: 'Date of next meeting',
    presenter: 'Chair',
    minutes: null,
    paragraphs: ['The next meeting is in eight weeks.'],
  },
];
