import type { IsoDate } from '../model/iso-date';
import { countOf } from './counts';
import { plainDate } from './dates';
import { shortNote } from './decisions/clause-notes';

/** Fixed words of the membership list. */
export const membershipWords = {
  title: 'Membership list',
  name: 'membership list',
  members: 'Members and their representatives',
  membersSummary:
    'Each member organisation with its seats, who holds them, which are vacant, and who may stand in.',
  noMembers: 'No organisation is a member on this day.',
  organisation: 'Organisation',
  seats: 'Seats',
  representatives: 'Representatives',
  offices: 'Offices',
  officesSummary: 'Each office with its holder, the holder’s organisation, and its term.',
  noOffices: 'Nobody holds an office on this day.',
  office: 'Office',
  holder: 'Holder',
  term: 'Term',
  termNotKnown: 'Not stated',
  executive: 'Executive group:',
  leads: 'Nominated leads',
  leadsSummary: 'Each nominated lead with what they lead on and for which organisation they sit.',
  leadsOn: 'Leads on',
  person: 'Name',
  guests: 'May also attend',
  guestsSummary: 'Everybody who may attend without a seat, in what right and for what.',
  right: 'In what right',
  scope: 'For what',
  invited: 'Invited, not yet members:',
  end: 'End of the membership list.',
} as const;

/** "Membership list as at 12 June 2026" (M4, WACSO). */
export function membershipTitle(on: IsoDate): string {
  return `${membershipWords.title} as at ${plainDate(on)}`;
}

/** "13 organisations with 17 seats: 15 held, 2 vacant." (P1). */
export function membershipCount(bodies: number, seats: number, vacant: number): string {
  const held = vacant === 0 ? 'none vacant' : `${seats - vacant} held, ${vacant} vacant`;
  return `${countOf(bodies, 'organisation')} with ${countOf(seats, 'seat')}: ${held}.`;
}

/** Who acts for a body at present: "Represented by Mid Anyshire ICB" (P4). */
export function actedForBy(body: string): string {
  return `Represented by ${body}`;
}

/** Who only comes along: "Accompanied by Grace Bell" (P3). */
export function accompaniedBy(name: string): string {
  return `Accompanied by ${name}`;
}

/** How many hold a seat beyond those there are. */
export function beyondSeats(count: number): string {
  return `${count} more than the seats`;
}

/** From when to when an office is held, as far as it is known: "From 1 April 2025 to 31 March 2027 (5.2)". */
export function termInWords(from: IsoDate | null, lastDay: IsoDate | null, clause: string): string {
  const end = lastDay === null ? '' : `${plainDate(lastDay)}${shortNote(clause)}`;
  if (from === null) return end === '' ? membershipWords.termNotKnown : `Until ${end}`;
  return `From ${plainDate(from)}${end === '' ? '' : ` to ${end}`}`;
}
