import type { SavedFilter } from '../../../model/saved-filter';
import type { Movement } from '../../../model/meeting-cycle';
import { plainDate } from '../../dates';
import type { IsoDate } from '../../../model/iso-date';

/** Where an entry stands that is of no meeting. */
export const subjectPlaces = {
  directory: 'Directory of people',
  members: 'Members',
  offices: 'Offices',
  guests: 'People without a seat',
  details: 'Partnership details',
  lists: 'Distribution lists',
  actions: 'Action log',
  workStreams: 'Work streams',
  proposals: 'Proposals',
  electronic: 'Decisions between meetings',
  interests: 'Register of interests',
  gifts: 'Register of gifts and hospitality',
  trackers: 'Trackers',
  risks: 'Risks and issues',
  settings: 'Settings of this computer',
} as const;

/** The meeting an entry is of. */
export function meetingPlace(date: IsoDate): string {
  return `Meeting of ${plainDate(date)}`;
}

/** What of a person's parts in partnerships and meetings is said in words of its own. */
export const subjectEntryWords = {
  fact: (name: string, value: string) => `${name}: ${value}`,
  employer: 'Employer',
  anonymised: (day: string) => `What identified this person was taken out on ${day}.`,
  office: (title: string, facts: readonly string[]) =>
    facts.length === 0 ? title : `${title}. ${facts.join('. ')}`,
  inExecutive: 'In the executive group',
  suspended: (body: string) => `Suspended: took no part in business for ${body}`,
  leadsGroup: (purpose: string) =>
    purpose === '' ? 'Leads this group' : `Leads this group, which is for: ${purpose}`,
  guest: (right: string, scope: string, condition: string, agreedBy: string) =>
    [
      `${right}. ${scope}`,
      condition === '' ? '' : `Condition: ${condition}`,
      agreedBy === '' ? '' : `Agreed by: ${agreedBy}`,
    ]
      .filter((part) => part !== '')
      .join('. '),
  onList: (name: string, seesConfidential: boolean) =>
    `On the distribution list “${name}”${seesConfidential ? ', which is sent confidential matter' : ''}`,
  attendance: (capacity: string, mark: string, reason: string) =>
    `${capacity}: ${mark.toLowerCase()}${reason === '' ? '' : `. Reason: ${reason}`}`,
  stoodInFor: (name: string) => `In the place of ${name}`,
  stoodInBy: (name: string, mark: string) =>
    `${name} was to take their place: ${mark.toLowerCase()}`,
  moved: (kind: Movement['kind'], item: string, at: string) =>
    `${kind === 'arrives' ? 'Arrived' : 'Left'} before item ${item}${at === '' ? '' : `, at ${at}`}`,
  presided: (how: string, item: string) =>
    `Presided${item === '' ? '' : ` from item ${item} on`}${how === '' ? '' : `. ${how}`}`,
  goneItem: 'that is no longer on the agenda',
  declared: (item: string, nature: string, part: string) =>
    `Declared an interest in “${item}”: ${nature === '' ? 'nothing was said of its nature' : nature}. ${part}`,
  tookPart: 'Took part in the decision',
  tookNoPart: 'Took no part in the decision',
  waiver: (waiver: string) => `Let in because: ${waiver}`,
  tier: (tier: string) => `Kind of interest: ${tier}`,
  voteMoved: (text: string) => `Proposed what was put to the vote: ${text}`,
  voteSeconded: (text: string) => `Seconded what was put to the vote: ${text}`,
  agreed: {
    agendaAgreed: 'Agreed to the agenda',
    minutesApproved: 'Approved the minutes',
    confidentialAgreed: 'Agreed to what is left out of the minutes as confidential',
  },
  agreedAs: (what: string, by: string) => `${what}, entered as “${by}”`,
  sent: (what: string, how: string, name: string, email: string) =>
    `Was sent: ${what}${how === '' ? '' : `, by ${how}`}. Written down as ${[name, email].filter((one) => one !== '').join(', ')}`,
  version: (name: string, roles: readonly string[]) => `${name}: ${roles.join('; ')}`,
  versionRoles: {
    keptBy: 'their name as that of who kept it',
    personId: 'an interest they declared',
    movedBy: 'a vote they proposed',
    secondedBy: 'a vote they seconded',
    ownerIds: (references: string) => `actions they own (${references})`,
    named: (titles: string) => `their name in the text, under ${titles}`,
  },
  savedFilter: (name: string, filter: SavedFilter['question']['filter']) =>
    `The saved question about actions “${name}” asks for theirs (${filter === 'no-owner' ? 'without owner' : filter})`,
  userName: 'Their name is entered as that of the person who works at this computer',
  filterNames: (name: string) => `The saved question about actions “${name}” has their name in it`,
  editHistory:
    'The history of edits to the minutes, from which Undo works, has their name. It holds the same words as the minutes, and some that were taken out again. It cannot be read on screen.',
  inText: (label: string, field: string, passage: string) =>
    [label, field, passage].filter((part) => part !== '').join(': '),
} as const;
