import type { RecordedMeeting } from '../domain/attendance-record';
import type { PaperVersion } from '../domain/confidential/paper-version';
import type { Recipients } from '../domain/distribution/recipients';
import type { PaperPlace } from '../domain/papers/place-of-paper';
import type { WithdrawalState } from '../domain/withdrawal';
import type { Action } from '../model/action';
import type { Organisation, Person } from '../model/directory';
import type { HouseStyle } from '../model/house-style';
import type { OrganisationId } from '../model/id';
import type { IsoDate } from '../model/iso-date';
import type { LanguageTag } from '../model/language-tag';
import type { Meeting } from '../model/meeting';
import type { Member } from '../model/membership';
import type { Paper } from '../model/paper';
import type { Partnership } from '../model/partnership';
import type { Proposal } from '../model/proposal';
import type { Registers } from '../model/registers';
import type { MinutesStyle } from '../model/rules/minutes-rules';
import type { WorkStream } from '../model/work-stream';
import type { DocumentDescription, PaperLook } from './document-block';

/** A partnership and the directory that its records refer to. */
export type PartnershipPapers = {
  partnership: Partnership;
  organisations: readonly Organisation[];
  people: readonly Person[];
  today: IsoDate;
};

/** A meeting with its partnership's actions; a `MeetingView` will do. */
export type MeetingPapers = PartnershipPapers & { meeting: Meeting; actions: readonly Action[] };

/** Whom a paper is for, by the distribution list of this name (X3). */
export type PaperCirculation = Recipients & { listName: string };

/** What an agenda is made from; its recipients are printed where it is for a list (X3). */
export type AgendaPapers = MeetingPapers & {
  circulation: PaperCirculation | null;
  /** The partnership’s meetings, by which it is told who reports on what (A1). */
  meetings: readonly LoggedMeeting[];
  language: LanguageTag;
};

/** What minutes are made from: the proposals tell what decisions wait for (Q2, P10, V12). */
export type MinutesPapers = Omit<AgendaPapers, 'meetings'> & {
  proposals: readonly Proposal[];
  version: PaperVersion;
  /** How they are written, for this once; null for as the terms say (M2). */
  style: MinutesStyle | null;
  /** Where they stand in the minute book, if they are in it as they are printed. */
  entered?: EnteredInBook | null;
};

/** An entry of the minute book as it is printed: its number, and its check sum shortened. */
export type EnteredInBook = { number: number; sum: string };

/**
 * What an action log needs of each meeting: its agenda tells the number of the item, its minutes
 * which actions stand under a closed one.
 */
export type LoggedMeeting = Pick<
  Meeting,
  'id' | 'date' | 'startTime' | 'state' | 'agenda' | 'minutes'
>;

/** What an action log is made from. */
export type ActionLogPapers = PartnershipPapers & {
  actions: readonly Action[];
  meetings: readonly LoggedMeeting[];
  version: PaperVersion;
};

/** What the table of work to be carried forward is made from (A7). */
export type WorkStreamPapers = Omit<ActionLogPapers, 'version'> & {
  workStreams: readonly WorkStream[];
};

/** What a membership list is made from: `on` is the day as at which it is; meetings tell their days. */
export type MembershipPapers = PartnershipPapers & {
  on: IsoDate;
  meetings: readonly Pick<Meeting, 'id' | 'date'>[];
};

/** What the letter to a body that gave notice is made from (P15): how far its leaving has come, and the records. */
export type WithdrawalPapers = PartnershipPapers & {
  member: Member;
  leaving: Exclude<WithdrawalState, { state: 'not-withdrawing' }>;
  meetings: readonly Meeting[];
  actions: readonly Action[];
};

/** What the notice of an extraordinary meeting is made from (F3). */
export type NoticePapers = PartnershipPapers & { meeting: Meeting };

/** What the briefing for one body is made from: the meeting, and those after it (P8). */
export type BriefingPapers = MeetingPapers & {
  organisationId: OrganisationId;
  meetings: readonly Meeting[];
};

/** What a front sheet is made from: a paper, and where it is to go as far as that is known (M7). */
export type FrontSheetPapers = PartnershipPapers & {
  paper: Paper;
  /** The meeting and the item it goes under; null where no record tells. */
  place: PaperPlace | null;
  /** The days of the meetings that its steps name. */
  meetings: readonly Pick<Meeting, 'id' | 'date'>[];
};
/** What a decision log is made from: whole meetings, of which the version takes what it may show. */
export type DecisionLogPapers = PartnershipPapers & {
  meetings: readonly Meeting[];
  actions: readonly Action[];
  registers: Pick<Registers, 'proposals' | 'electronicDecisions'>;
  version: PaperVersion;
};

/** What the attendance list of a meeting is made from. */
export type AttendanceListPapers = PartnershipPapers & { meeting: Meeting };

/** What the attendance record of a time is made from, both of its days belonging to it. */
export type AttendanceRecordPapers = PartnershipPapers & {
  meetings: readonly RecordedMeeting[];
  from: IsoDate;
  until: IsoDate;
};

/** What the register of interests is made from. */
export type InterestsRegisterPapers = PartnershipPapers & {
  meetings: readonly Meeting[];
  actions: readonly Action[];
  registers: Pick<Registers, 'standingInterests' | 'interestCategories'>;
  version: PaperVersion;
};

/** What the register of gifts and hospitality is made from. */
export type GiftsRegisterPapers = PartnershipPapers & { registers: Pick<Registers, 'gifts'> };

/** A template brings a logo of its own: ours would be a second one. */
function lookOf({ accent, logo, template }: HouseStyle): PaperLook {
  return { accent, logo: template === null ? logo : null, template };
}

/** What is the same on every paper of a partnership: who made it, its language, its marking. */
export function paperFrame({
  partnership,
  today,
}: PartnershipPapers): Pick<
  DocumentDescription,
  'subject' | 'author' | 'language' | 'made' | 'marking' | 'fontSize' | 'look'
> {
  const { name, secretariat, marking, houseStyle } = partnership;
  return {
    subject: name,
    author: secretariat.name === '' ? name : secretariat.name,
    language: 'en-GB',
    made: today,
    marking,
    fontSize: houseStyle.typeSize,
    look: lookOf(houseStyle),
  };
}
