import { lateItemSentence } from '../agenda-notes';
import { asLead } from '../actions/carried-words';
import { usualItemTitles } from '../usual-item-titles';
import { logPaperWords, whoReportsHeading } from '../actions/log-paper';
import { firstDue } from '../actions/log-words';
import {
  clockTime,
  longDate,
  minuteCount,
  plainDate,
  plainDue,
  shortDue,
  timeSpan,
} from '../dates';
import { caveatSentence } from '../decisions/caveat-words';
import { handsOpening, handsSentence, moversSentence } from '../decisions/hands-words';
import {
  agendaStatusWords,
  controlWords,
  minutesMarks,
  minutesStatusWords,
  inMinuteBookWords,
} from '../document-control';
import * as papers from '../documents';
import {
  attendanceMarkLabels,
  meetingFormLabels,
  outcomeLabels,
  purposeLabels,
  standingInFor,
  standInsHeading,
} from '../labels';
import { inquorateSentence, quorumRuleSentence, quorumSentence } from '../quorum';
import { MINUTES_AS_A_WHOLE, correctionWords } from '../record-words';
import { adjournmentWords } from '../screens/sittings';
import type { PaperTerms } from './terms';
import type { Tongue } from './tongue';

const terms: PaperTerms = {
  paper: papers.paperWords,
  agenda: papers.agendaWords,
  minutes: papers.minutesWords,
  versions: papers.minutesVersions,
  tiers: papers.interestTiers,
  control: controlWords,
  corrections: correctionWords,
  reporting: logPaperWords,
  purposes: purposeLabels,
  outcomes: outcomeLabels,
  marks: attendanceMarkLabels,
  forms: meetingFormLabels,
  minutesMarks,
  votes: { opening: handsOpening },
  items: usualItemTitles,
  elsewhere: {
    agenda: 'This agenda is also available in Welsh.',
    minutes: 'These minutes are also available in Welsh.',
  },
};

/** What agendas and minutes are worded in, in English. */
export const english: Tongue = {
  tag: 'en-GB',
  terms,
  plainDate,
  longDate,
  plainDue,
  shortDue,
  clockTime,
  timeSpan,
  minuteCount,
  agendaTitle: papers.agendaTitle,
  minutesTitle: papers.minutesTitle,
  actionNotesTitle: papers.actionNotesTitle,
  agendaStatus: agendaStatusWords,
  minutesStatus: minutesStatusWords,
  inMinuteBook: inMinuteBookWords,
  membershipOn: papers.membershipOn,
  vacancies: papers.vacancies,
  standInsHeading,
  standingInFor,
  representedBy: papers.representedBy,
  onBehalfOf: papers.onBehalfOf,
  attendanceSummary: papers.attendanceSummary,
  whoReportsHeading,
  lateItem: lateItemSentence,
  quorumRule: quorumRuleSentence,
  quorum: quorumSentence,
  inquorate: inquorateSentence,
  meetingTimes: papers.meetingTimes,
  movement: papers.movementSentence,
  presided: papers.presidedWords,
  adjournment: adjournmentWords,
  closed: papers.closedSentence,
  itemNumber: (number) => `${papers.paperWords.item} ${number}`,
  interests: papers.interestsSentence,
  declared: (who, itemNumber) => `${who} declared an interest in ${papers.itemPhrase(itemNumber)}`,
  waiver: papers.waiverSentence,
  movers: moversSentence,
  hands: handsSentence,
  caveat: caveatSentence,
  onProposal: papers.proposalSentence,
  theMinutesAsAWhole: MINUTES_AS_A_WHOLE,
  asLead,
  firstDue,
  joined: papers.joined,
};
