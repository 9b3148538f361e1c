import type { ItemParticulars } from '../pages/meeting-pages';
import type { NewPerson } from '../pages/partnership-pages';

/** A fictional board under the rules of the Safer Essex preset. Every name is invented. */

/** The member bodies of the preset, renamed: the 16 that count towards the quorum, then 6 boards. */
export const renamedBodies: readonly (readonly [from: string, to: string])[] = [
  ['Association of Secondary Heads in Essex', 'Anyshire Secondary Heads'],
  ['Clinical Commissioning Groups', 'Anyshire Integrated Care Board'],
  ['Essex Alliance', 'Anyshire Alliance'],
  ['Essex Association of Local Councils', 'Anyshire Association of Local Councils'],
  ['Essex Council for Voluntary Services', 'Anyshire Voluntary Action'],
  ['Essex Council for Voluntary Youth Services', 'Anyshire Youth Voluntary Services'],
  ['Essex County Council', 'Anyshire County Council'],
  ['Essex County Fire and Rescue Service', 'Anyshire Fire and Rescue Service'],
  ['Essex Police', 'Anyshire Police'],
  ['Essex Police, Fire and Crime Commissioner', 'Anyshire Police and Crime Commissioner'],
  ['HMP Chelmsford', 'HMP Anyford'],
  ['Local Authorities and CSPs', 'District Councils of Anyshire'],
  ['National Probation Service', 'Probation Service, Anyshire'],
  ['Policing Institute for the Eastern Region', 'University of Anyshire'],
  ['Violence and Vulnerability Unit', 'Anyshire Violence Reduction Unit'],
  ['Youth Offending Services', 'Anyshire Youth Justice Service'],
  ['Essex Criminal Justice Board', 'Anyshire Criminal Justice Board'],
  ['Reducing Reoffending Board', 'Anyshire Reducing Reoffending Board'],
  ['Safeguarding Adults Boards', 'Anyshire Safeguarding Adults Board'],
  ['Safeguarding Children Boards', 'Anyshire Safeguarding Children Board'],
  ['Domestic Abuse Board', 'Anyshire Domestic Abuse Board'],
  ['Strategic Hate Crime Prevention Partnership', 'Anyshire Hate Crime Partnership'],
];

/** 20 people: a representative of each of the 16, a second for the districts, three substitutes. */
export const people: readonly NewPerson[] = [
  { name: 'Alan Whitby', organisation: 'Anyshire Secondary Heads', jobTitle: 'Headteacher' },
  {
    name: 'Dr Helen Okafor',
    organisation: 'Anyshire Integrated Care Board',
    jobTitle: 'Consultant in Public Health',
  },
  { name: 'Joanne Firth', organisation: 'Anyshire Alliance', jobTitle: 'Partnerships Director' },
  {
    name: 'Margaret Dunn',
    organisation: 'Anyshire Association of Local Councils',
    jobTitle: 'County Officer',
  },
  { name: 'Faith Mensah', organisation: 'Anyshire Voluntary Action', jobTitle: 'Chief Officer' },
  {
    name: 'Zainab Malik',
    organisation: 'Anyshire Youth Voluntary Services',
    jobTitle: 'Chief Executive',
  },
  {
    name: 'Amina Ahmed',
    organisation: 'Anyshire County Council',
    jobTitle: 'Director of Communities',
  },
  {
    name: 'Grace O’Neill',
    organisation: 'Anyshire Fire and Rescue Service',
    jobTitle: 'Area Manager',
  },
  { name: 'Marcus Cole', organisation: 'Anyshire Police', jobTitle: 'Superintendent' },
  {
    name: 'Priya Shah',
    organisation: 'Anyshire Police and Crime Commissioner',
    jobTitle: 'Policy Lead',
  },
  { name: 'Deborah Lane', organisation: 'HMP Anyford', jobTitle: 'Head of Reducing Reoffending' },
  {
    name: 'Cllr Parveen Shah',
    organisation: 'District Councils of Anyshire',
    jobTitle: 'Portfolio Holder',
  },
  {
    name: 'Siân Pryce',
    organisation: 'District Councils of Anyshire',
    jobTitle: 'Head of Community Safety',
  },
  {
    name: 'Rhys Evans',
    organisation: 'Probation Service, Anyshire',
    jobTitle: 'Head of Delivery Unit',
  },
  {
    name: 'Prof. Owen Hughes',
    organisation: 'University of Anyshire',
    jobTitle: 'Professor of Criminology',
  },
  {
    name: 'Łukasz Nowak',
    organisation: 'Anyshire Violence Reduction Unit',
    jobTitle: 'Unit Director',
  },
  {
    name: 'Kwame Boateng',
    organisation: 'Anyshire Youth Justice Service',
    jobTitle: 'Service Manager',
  },
  {
    name: 'Ruth Adeyemi',
    organisation: 'Anyshire Police',
    role: 'Substitute',
    jobTitle: 'Chief Inspector',
  },
  {
    name: 'Ellen Marsh',
    organisation: 'Anyshire Youth Justice Service',
    role: 'Substitute',
    jobTitle: 'Team Manager',
  },
  {
    name: 'Jonah Bennett',
    organisation: 'Anyshire County Council',
    role: 'Substitute',
    jobTitle: 'Community Safety Manager',
  },
];

/** The five items between the standing ones, which make the agenda one of 12. */
export const themedItems: readonly ItemParticulars[] = [
  {
    title: 'Violence against women and girls: quarter 2 report',
    purpose: 'For discussion',
    presenter: 'Dr Helen Okafor, Anyshire Integrated Care Board',
    minutes: 20,
    paper: 'Item 5, Appendix A',
  },
  {
    title: 'Community safety agreement 2027 to 2030',
    purpose: 'For decision',
    presenter: 'Amina Ahmed, Anyshire County Council',
    minutes: 20,
    paper: 'Item 6',
  },
  {
    title: 'Safe spaces in the night-time economy',
    purpose: 'For decision',
    presenter: 'Siân Pryce, District Councils of Anyshire',
    minutes: 15,
    paper: 'Item 7',
  },
  {
    title: 'Serious violence duty: progress',
    purpose: 'For assurance',
    presenter: 'Łukasz Nowak, Anyshire Violence Reduction Unit',
    minutes: 15,
    paper: 'Verbal',
  },
  {
    title: 'Hate crime pathway',
    purpose: 'For information',
    presenter: 'Marcus Cole, Anyshire Police',
    minutes: 10,
    paper: 'To follow',
  },
];

type Recorded = {
  item: string;
  paragraphs: readonly string[];
  decision?: string;
  actions?: readonly { what: string; owners: readonly string[]; due: string }[];
};

/** What is recorded under each item: 3 decisions and 8 actions in all. */
export const minuted: readonly Recorded[] = [
  {
    item: 'Welcome, introductions and apologies',
    paragraphs: ['The Chair welcomed everyone to the meeting and noted the apologies received.'],
  },
  {
    item: 'Minutes of the previous meeting',
    paragraphs: ['Members considered the minutes of the previous meeting.'],
    decision: 'That the minutes be confirmed as a correct record.',
  },
  {
    item: 'Matters arising and action log',
    paragraphs: ['The secretariat reported that all actions due by today were complete.'],
    actions: [
      {
        what: 'Confirm the date of the data-sharing review with all partners.',
        owners: ['Priya Shah'],
        due: '18/12/2026',
      },
    ],
  },
  {
    item: 'Violence against women and girls: quarter 2 report',
    paragraphs: [
      'Dr Okafor presented the report. Recorded offences fell by 6% against the same quarter of last year, while self-referrals to support services rose.',
      'Members asked how much of the change followed from the recording practice introduced in January.',
    ],
    actions: [
      {
        what: 'Separate the effect of recording practice from the trend and report back.',
        owners: ['Dr Helen Okafor', 'Marcus Cole'],
        due: '29/1/2027',
      },
      {
        what: 'Circulate the list of support services that are taking self-referrals.',
        owners: ['Faith Mensah'],
        due: '15/1/2027',
      },
    ],
  },
  {
    item: 'Community safety agreement 2027 to 2030',
    paragraphs: [
      'Ms Ahmed set out the draft priorities and the comments received from partners.',
      'Members supported the four priorities and asked for measures under each of them.',
    ],
    decision:
      'That the four priorities of the community safety agreement 2027 to 2030 be approved, subject to measures being added.',
    actions: [
      {
        what: 'Draft measures for each priority and send them to members for comment.',
        owners: ['Amina Ahmed'],
        due: '15/1/2027',
      },
      {
        what: 'Take the agreement to the next meeting of the district chairs.',
        owners: ['Cllr Parveen Shah'],
        due: '5/2/2027',
      },
    ],
  },
  {
    item: 'Safe spaces in the night-time economy',
    paragraphs: ['Ms Pryce reported on the first six months of the pilot.'],
    decision: 'That the pilot be extended to all districts from the spring of 2027.',
    actions: [
      {
        what: 'Write to licensed premises in the districts that join the pilot.',
        owners: ['Siân Pryce'],
        due: '29/1/2027',
      },
    ],
  },
  {
    item: 'Serious violence duty: progress',
    paragraphs: ['Mr Nowak gave a verbal update. All specified authorities have named a lead.'],
    actions: [
      {
        what: 'Bring the delivery plan to the next meeting.',
        owners: ['Łukasz Nowak'],
        due: '5/2/2027',
      },
    ],
  },
  {
    item: 'Hate crime pathway',
    paragraphs: ['The report was received. It will be taken in full at the next meeting.'],
    actions: [
      {
        what: 'Send the report on third-party reporting centres to members.',
        owners: ['Ruth Adeyemi'],
        due: '18/12/2026',
      },
    ],
  },
  {
    item: 'Any other business',
    paragraphs: ['There was no other business.'],
  },
  {
    item: 'Date of next meeting',
    paragraphs: ['The next meeting will be on Thursday 4 February 2027 at 10.00am.'],
  },
];
