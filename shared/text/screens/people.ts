import type { IsoTime } from '../../model/iso-date';
import { countOf } from '../counts';
import { timeSpan } from '../dates';

/** Words of the people across all partnerships. */
export const peopleText = {
  title: 'People',
  lead: 'Everybody known here, on whichever partnership they sit.',
  search: 'Find a person',
  searchHint: 'Name, job title or organisation',
  none: 'Nobody is known here yet',
  noneText:
    'People are added on the Members screen of a partnership, or imported from a table or contact cards.',
  noneFound: 'Nobody matches these words.',
  found: (shown: number, all: number) =>
    shown === all
      ? countOf(all, 'person').replace('persons', 'people')
      : `${shown} of ${all} people`,
  more: 'Not all of them are shown: type more of the name.',
  columns: {
    name: 'Name',
    jobTitle: 'Job title',
    organisation: 'Organisation',
    partnerships: 'Partnerships',
    partnership: 'Partnership',
    holds: 'What they hold',
    day: 'Day',
    first: 'First meeting',
    second: 'Second meeting',
    clash: 'How they stand',
  },
  noPartnership: 'None',
  partnerships: (count: number) => (count === 1 ? '1 partnership' : `${count} partnerships`),
  all: 'All people',
  holdings: 'On all partnerships today',
  noHoldings: 'Holds no seat, office or right to attend on any partnership today.',
  clashes: 'Coming meetings on one day',
  clashesLead:
    'Where a seat, an office or a right to attend has them expected, and no apologies are sent.',
  noClashes: 'No two coming meetings of theirs fall on one day.',
  email: 'E-mail',
  phone: 'Telephone',
  initials: 'Initials',
  initialsHint: 'As notes of a meeting shorten the name',
  pronunciation: 'How the name is said',
  pronunciationHint: 'As “shahn preece”; for whoever reads it out',
  edit: 'Correct the details',
  editOf: (name: string) => `Details of ${name}`,
  editLead:
    'These details hold on every partnership. Whom somebody acts for is entered on the Members screen of each.',
  saved: (name: string) => `${name} saved.`,
  save: 'Save',
  nameOf: 'a name',
  employer: 'Employed by',
  employerHint: 'Choose an organisation known here, or type another; empty for none',
  duplicates: 'May be entered twice',
  duplicatesLead:
    'Each pair may be one person. Compare the two entries: nothing changes before you say so.',
  compare: 'Compare and merge',
  compareOf: (first: string, second: string) => `Compare and merge ${first} and ${second}`,
  why: 'Why',
  oneEntry: 'One entry',
  otherEntry: 'The other entry',
  employerMoved:
    'This corrects what was entered wrongly and touches no seat. For somebody who has moved, choose Change of employer on their page instead.',
  guest: (right: string, scope: string) => `${right}: ${scope}`,
} as const;

/** A meeting of a clash: "Safer Anyshire, 10.00am to 12 noon, County Hall". */
export function clashingMeeting(meeting: {
  partnershipName: string;
  startTime: IsoTime;
  endTime: IsoTime | null;
  place: string;
}): string {
  const { partnershipName, startTime, endTime, place } = meeting;
  return [partnershipName, timeSpan(startTime, endTime), place]
    .filter((word) => word !== '')
    .join(', ');
}
