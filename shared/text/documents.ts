import type { IsoDate, IsoTime } from '../model/iso-date';
import type { Meeting } from '../model/meeting';
import type { Movement } from '../model/meeting-cycle';
import { clockTime, plainDate, timeSpan } from './dates';
import { meetingKindPhrases } from './labels';

type Times = Pick<Meeting, 'startTime' | 'endTime' | 'openedAt' | 'closedAt'>;

/** What every paper says. No cell of a table is ever blank, so each gap has its word. */
export const paperWords = {
  none: 'None',
  notRecorded: 'Not recorded',
  notSet: 'Not set',
  toBeConfirmed: 'To be confirmed',
  vacant: 'Vacant',
  nameNotKnown: 'Name not known',
  organisationNotKnown: 'Organisation not known',
  date: 'Date',
  time: 'Time',
  place: 'Place',
  joining: 'Joining',
  circulation: 'Circulation',
  form: 'Form',
  chair: 'Chair',
  viceChair: 'Vice-Chair',
  quorum: 'Quorum',
  status: 'Status',
  reference: 'Ref',
  item: 'Item',
  action: 'Action',
  owner: 'Owner',
  ownerNotNamed: 'Not yet named',
  due: 'Due',
  noDueDate: 'No date set',
  firstDue: 'First due',
  /** Who counts as a page of how many; the numbers are fields that Word fills in. */
  page: 'Page ',
  pageOf: ' of ',
} as const;

/** What agendas say. */
export const agendaWords = {
  closed: 'Closed: taken without the public.',
  name: 'Agenda',
  secretariat: 'Secretariat',
  itemsHeading: 'Items of business',
  itemsTitle: 'Items of business',
  itemsSummary: 'Each item with who presents it, its purpose, its paper and its time.',
  noItems: 'No items have been put on the agenda yet.',
  number: 'No',
  presenter: 'Presenter',
  purpose: 'Purpose',
  paper: 'Paper',
  time: 'Time',
  membershipHeading: 'Membership',
  membershipTitle: 'Member organisations and their representatives',
  membershipSummary: 'Each member organisation with its representatives and who may stand in.',
  noMembers: 'No organisation is a member on this day.',
  organisation: 'Organisation',
  representatives: 'Representatives',
  end: 'End of the agenda.',
} as const;

/** What minutes say. */
export const minutesWords = {
  name: 'Minutes',
  actionNotes: 'Action notes',
  minutesBy: 'Minutes by',
  contents: 'Contents',
  completeMark: ' (complete, confidential)',
  confidential: 'Confidential:',
  confidentialCell: 'Confidential',
  closedCirculated: 'Taken in closed session. What was recorded is kept separately.',
  closedComplete: 'Taken in closed session. Left out of the minutes that are circulated.',
  partApart: 'Part of this item is recorded separately.',
  itemApart: 'What was recorded under this item is kept separately.',
  actionsApart: 'Actions that are recorded separately are not shown.',
  decisionsApart: 'Decisions that are recorded separately are not shown.',
  noneDeclared: 'None declared.',
  natureNotGiven: 'its nature is recorded separately',
  interests: 'Interests',
  attendanceHeading: 'Attendance',
  present: 'Present',
  inAttendance: 'In attendance',
  apologies: 'Apologies',
  absent: 'Absent',
  notMarked: 'Attendance not recorded',
  nobody: 'None recorded.',
  personName: 'Name',
  personRole: 'Role',
  personOrganisation: 'Organisation',
  byRemoteMeans: 'By remote means',
  presenter: 'Presenter:',
  purpose: 'Purpose:',
  paper: 'Paper:',
  owner: 'Owner:',
  due: 'Due:',
  declaration: 'Declaration of interest:',
  tookPart: 'Took part in the decision.',
  tookNoPart: 'Took no part in the decision.',
  nothingRecorded: 'Nothing was recorded under this item.',
  nothingSettled: 'No decision or action was recorded under this item.',
  actionGone: 'An action noted here is no longer in the action log.',
  itemsHeading: 'Items of business',
  noItems: 'The agenda of this meeting holds no items.',
  actionsHeading: 'Summary of actions',
  actionsByItem: 'Actions',
  actionsByItemSummary:
    'Each action of the meeting with the item it was raised under, its owner and the date it is due.',
  decisionsByItem: 'Decisions and declarations',
  actionsSummary: 'Each action of the meeting with its owner and the date it is due.',
  noActions: 'No actions were recorded.',
  decisionsHeading: 'Summary of decisions',
  decisionsSummary: 'Each decision of the meeting with the item it was taken under.',
  noDecisions: 'No decisions were recorded.',
  decision: 'Decision',
  approvalHeading: 'Close and approval',
  signedAsCorrect: 'Signed as a correct record of the meeting:',
  signed: 'Signed',
  signedBy: 'Chair',
  signedOn: 'Date',
} as const;

/** Said only where the minutes hold something confidential, so that the versions differ (M3). */
export const minutesVersions = {
  circulated: 'Circulated: confidential matter is recorded separately',
  complete: 'Complete: holds confidential matter, not for circulation',
} as const;

/** How far an interest goes, where there are two tiers (I2). */
export const interestTiers = {
  personal: 'A personal interest.',
  prejudicial: 'A prejudicial interest.',
} as const;

/** Why somebody with an interest took part: "The partnership agreed to it: small sum." (I5). */
export function waiverSentence(reason: string): string {
  return `The partnership agreed to it: ${reason}.`;
}

/** Who presided in place of those in office: "from item 3 Martin Cole, presiding, elected by the meeting" (C4). */
export function presidedWords(name: string, how: string, fromItem: number | null): string {
  const since = fromItem === null ? '' : `from item ${fromItem} `;
  return [`${since}${name}`, 'presiding', ...(how === '' ? [] : [how])].join(', ');
}

/** What waits, where no decision of the minutes is tied to it: "On “Fund”: Awaiting endorsement by the board." */
export function proposalSentence(title: string, sentence: string): string {
  return `On “${title}”: ${sentence}`;
}

/** "Grace Bell (Anyshire Council) left before this item, at 10.40am." (Q9). */
export function movementSentence(who: string, kind: Movement['kind'], at: IsoTime | null): string {
  const verb = kind === 'leaves' ? 'left' : 'arrived';
  return `${who} ${verb} before this item${at === null ? '' : `, at ${clockTime(at)}`}.`;
}

/** "Agenda for the annual meeting on 10 June 2026". */
export function agendaTitle({ kind, date }: Pick<Meeting, 'kind' | 'date'>): string {
  return `Agenda for the ${meetingKindPhrases[kind]} on ${plainDate(date)}`;
}

/** "Minutes of the meeting held on 10 June 2026". */
export function minutesTitle({ kind, date }: Pick<Meeting, 'kind' | 'date'>): string {
  return `Minutes of the ${meetingKindPhrases[kind]} held on ${plainDate(date)}`;
}

/** "Action notes of the meeting held on 10 June 2026" (M2). */
export function actionNotesTitle({ kind, date }: Pick<Meeting, 'kind' | 'date'>): string {
  return `${minutesWords.actionNotes} of the ${meetingKindPhrases[kind]} held on ${plainDate(date)}`;
}

/** An item as a heading where its number is not the list's: "Item 5: Community safety fund". */
export function itemHeading(number: number, title: string): string {
  return `${paperWords.item} ${number}: ${title}`;
}

/** "Membership on 10 June 2026", where membership may differ from day to day. */
export function membershipOn(date: IsoDate): string {
  return `Organisations in membership on ${plainDate(date)}, and who represents them.`;
}

/** How many seats nobody holds, as a cell says it: "Vacant", "2 seats vacant" (P1). */
export function vacancies(seats: number): string {
  return seats === 1 ? paperWords.vacant : `${seats} seats vacant`;
}

/** When the meeting was: as recorded, and where nothing was, as planned, which it then says. */
export function meetingTimes({ startTime, endTime, openedAt, closedAt }: Times): string {
  if (openedAt !== null) {
    return closedAt === null ? `Opened at ${clockTime(openedAt)}` : timeSpan(openedAt, closedAt);
  }
  if (closedAt !== null) {
    return `${clockTime(startTime)} (as planned) to ${clockTime(closedAt)}`;
  }
  return `${timeSpan(startTime, endTime)} (as planned)`;
}

/** "The meeting closed at 12.15pm." */
export function closedSentence(closedAt: IsoTime): string {
  return `The meeting closed at ${clockTime(closedAt)}.`;
}

/** Who took somebody's place: "Represented by Sam Okafor". */
export function representedBy(names: readonly string[]): string {
  return `Represented by ${joined(names)}`;
}

/** Whom a person represents who belongs to another body: "Police, for Fire Service". */
export function onBehalfOf(own: string, represented: string): string {
  return `${own}, for ${represented}`;
}

/** What an attendance table holds: "Name, role and organisation: apologies." */
export function attendanceSummary(group: string): string {
  return `Name, role and organisation: ${group.toLowerCase()}.`;
}

/** The reference with its outcome, as it opens a decision: "RESOLVED D-2026-011:". */
export function decisionOpening(outcome: string, reference: string): string {
  return [outcome, reference].filter((part) => part !== '').join(' ') + ':';
}

/** The words that open an action: "Action A-2026-031:". */
export function actionOpening(reference: string): string {
  return `${paperWords.action} ${reference}:`;
}

/**
 * Which items interests were declared under, for the head of the minutes (M1); where members were
 * asked and none was declared, that (I1).
 */
export function interestsSentence(itemNumbers: readonly number[], noneDeclared: boolean): string {
  if (itemNumbers.length === 0) return noneDeclared ? 'None declared' : 'No declarations recorded';
  const items = itemNumbers.length === 1 ? 'item' : 'items';
  return `Declared under ${items} ${joined(itemNumbers.map(String))}`;
}

/** "Grace Bell (Anyshire Council) declared an interest in item 5, Budget: nature." */
export function declarationSentence(who: string, about: string, nature: string): string {
  return `${who} declared an interest in ${about}: ${asSentence(nature)}`;
}

/** "item 5, Community safety fund", or "item 5" alone; a matter that is no longer on the agenda has no number. */
export function itemPhrase(number: number | null, title = ''): string {
  if (number === null) return 'a matter no longer on the agenda';
  return title === '' ? `item ${number}` : `item ${number}, ${title}`;
}

/** A list in running text: "A", "A and B", "A, B and C". */
export function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** The text as a sentence: with a full stop unless it ends with a mark of its own. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?:;…]["'’”)\]]*$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
