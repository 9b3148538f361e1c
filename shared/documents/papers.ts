import type { Action } from '../model/action';
import type { Organisation, Person } from '../model/directory';
import type { IsoDate } from '../model/iso-date';
import type { Meeting } from '../model/meeting';
import type { Partnership } from '../model/partnership';
import type { DocumentDescription } from './document-block';

/** A partnership and the directory that its records refer to. */
export type PartnershipPapers = {
  partnership: Partnership;
  organisations: readonly Organisation[];
  people: readonly Person[];
  today: IsoDate;
};

/** What an agenda and minutes are made from; a `MeetingView` will do. */
export type MeetingPapers = PartnershipPapers & { meeting: Meeting; actions: readonly Action[] };

/** What an action log needs of each meeting: its agenda tells the number of the item. */
export type LoggedMeeting = Pick<Meeting, 'id' | 'date' | 'state' | 'agenda'>;

/** What an action log is made from. */
export type ActionLogPapers = PartnershipPapers & {
  actions: readonly Action[];
  meetings: readonly LoggedMeeting[];
};

/** What a membership list is made from: `on` is the day as at which it is; meetings tell their days. */
export type MembershipPapers = PartnershipPapers & {
  on: IsoDate;
  meetings: readonly Pick<Meeting, 'id' | 'date'>[];
};

/** What is the same on every paper of a partnership: who made it, its language, its marking. */
export function paperFrame({
  partnership,
  today,
}: PartnershipPapers): Pick<
  DocumentDescription,
  'subject' | 'author' | 'language' | 'made' | 'marking' | 'fontSize'
> {
  const { name, secretariat, marking } = partnership;
  return {
    subject: name,
    author: secretariat.name === '' ? name : secretariat.name,
    language: 'en-GB',
    made: today,
    marking,
    fontSize: 12,
  };
}
