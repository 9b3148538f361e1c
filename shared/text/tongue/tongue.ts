import type { AgendaStatus, MinutesStatus } from '../../domain/document-control';
import type { VoteResult } from '../../domain/decisions/majority';
import type { QuorumAssessment } from '../../domain/quorum/assess-quorum';
import type { AgendaItem } from '../../model/agenda';
import type { Due } from '../../model/action';
import type { IsoDate, IsoTime } from '../../model/iso-date';
import type { LanguageTag } from '../../model/language-tag';
import type { Meeting } from '../../model/meeting';
import type { Adjournment, Cycle, Movement } from '../../model/meeting-cycle';
import type { VoteBlock } from '../../model/minutes';
import type { StandInRule } from '../../model/rules/membership-rules';
import type { QuorumRule } from '../../model/rules/quorum-rules';
import type { Rules } from '../../model/rules/rules';
import type { Setting } from '../../model/setting';
import type { Caveated } from '../decisions/caveat-words';
import type { PaperTerms } from './terms';

type Titled = Pick<Meeting, 'kind' | 'date'>;
type Times = Pick<Meeting, 'startTime' | 'endTime' | 'openedAt' | 'closedAt'>;

/** Days and times in a language, each as `dates.ts` has it in English. */
export type TongueDates = {
  plainDate: (date: IsoDate) => string;
  longDate: (date: IsoDate) => string;
  plainDue: (due: Due) => string;
  shortDue: (due: Due) => string;
  clockTime: (time: IsoTime) => string;
  timeSpan: (from: IsoTime, to: IsoTime | null) => string;
  minuteCount: (minutes: number) => string;
};

/** The sentences of agendas and minutes in a language. */
export type TongueSentences = {
  agendaTitle: (meeting: Titled) => string;
  minutesTitle: (meeting: Titled) => string;
  actionNotesTitle: (meeting: Titled) => string;
  agendaStatus: (status: AgendaStatus, cycle: Cycle) => string;
  minutesStatus: (status: MinutesStatus, cycle: Cycle) => string;
  /** What the foot of each page adds once the minutes are in the minute book. */
  inMinuteBook: (entered: { number: number; sum: string }) => string;
  membershipOn: (date: IsoDate) => string;
  vacancies: (seats: number) => string;
  standInsHeading: (setting: Setting<StandInRule>) => string;
  standingInFor: (setting: Setting<StandInRule>, name: string) => string;
  representedBy: (names: readonly string[]) => string;
  onBehalfOf: (own: string, represented: string) => string;
  attendanceSummary: (group: string) => string;
  whoReportsHeading: (date: IsoDate | null) => string;
  lateItem: (late: NonNullable<AgendaItem['late']>) => string;
  quorumRule: (setting: Setting<QuorumRule>) => string;
  quorum: (assessment: QuorumAssessment) => string;
  inquorate: (assessment: QuorumAssessment, rules: Pick<Rules, 'inquorate'>) => string | null;
  meetingTimes: (meeting: Times) => string;
  movement: (who: string, kind: Movement['kind'], at: IsoTime | null) => string;
  presided: (name: string, how: string, fromItem: number | null) => string;
  adjournment: (adjournment: Adjournment) => string;
  closed: (at: IsoTime) => string;
  itemNumber: (number: number) => string;
  interests: (itemNumbers: readonly number[], noneDeclared: boolean) => string;
  /** Up to the title of the item; its number is null where it is no longer on the agenda. */
  declared: (who: string, itemNumber: number | null) => string;
  waiver: (reason: string) => string;
  movers: (movedBy: string | null, secondedBy: string | null) => string;
  hands: (
    hands: Pick<VoteBlock, 'for' | 'against' | 'abstain'>,
    state: VoteResult['state'],
  ) => string;
  caveat: (caveated: Caveated) => string;
  onProposal: (title: string, sentence: string) => string;
  theMinutesAsAWhole: string;
  asLead: (name: string) => string;
  firstDue: (date: string) => string;
  joined: (parts: readonly string[]) => string;
};

/** What agendas and minutes are worded in: terms, sentences, days and times of one language. */
export type Tongue = TongueDates & TongueSentences & { tag: LanguageTag; terms: PaperTerms };
