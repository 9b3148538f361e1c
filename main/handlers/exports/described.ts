import type { Dependencies } from '../dependencies';
import { describedCirculationLog, describedMeetingCirculation } from './circulation-papers';
import { describedActionLog, describedWorkStreams } from './action-papers';
import { describedAgenda, describedMinutes } from './meeting-papers';
import { describedMembership, describedRules } from './partnership-papers';
import type { Described, Requests } from './paper-request';
import { describedBriefing, describedMeetingNotice, describedWithdrawalLetter } from './letters';
import { describedFrontSheet } from './front-sheet';
import { describedHealthCheck } from './health-check-paper';
import { describedPack } from './pack';
import { describedQuarterlyBrief } from './quarterly-brief';
import {
  describedAttendanceList,
  describedAttendanceRecord,
  describedDecisionLog,
  describedGifts,
  describedInterests,
} from './register-papers';
import { describedRegister } from './register-list-paper';
import { describedRetentionReview } from './retention-paper';
import { describedSubjectAccess } from './subject-access-paper';
import { describedTracker } from './tracker-paper';

/** Which paper is made by what. */
const describers: {
  [D in keyof Requests]: (deps: Dependencies, request: Requests[D]) => Promise<Described>;
} = {
  agenda: describedAgenda,
  minutes: describedMinutes,
  'action-log': describedActionLog,
  'work-streams': describedWorkStreams,
  rules: describedRules,
  membership: describedMembership,
  tracker: describedTracker,
  'withdrawal-letter': describedWithdrawalLetter,
  'meeting-notice': describedMeetingNotice,
  'member-briefing': describedBriefing,
  'front-sheet': describedFrontSheet,
  pack: describedPack,
  'quarterly-brief': describedQuarterlyBrief,
  'decision-log': describedDecisionLog,
  'attendance-list': describedAttendanceList,
  'attendance-record': describedAttendanceRecord,
  'health-check': describedHealthCheck,
  'circulation-log': describedCirculationLog,
  'meeting-circulation-log': describedMeetingCirculation,
  'interests-register': describedInterests,
  'gifts-register': describedGifts,
  register: describedRegister,
  'retention-review': describedRetentionReview,
  'subject-access': describedSubjectAccess,
};

/** The paper that is asked for, made of the records as they are now. */
export async function described<D extends keyof Requests>(
  deps: Dependencies,
  document: D,
  request: Requests[D],
): Promise<Described> {
  return describers[document](deps, request);
}
