import type {
  AbstentionRule,
  DecisionMethod,
  InterestRule,
  MajorityBase,
  VotingUnit,
  WaiverRule,
} from '../../model/rules/decision-rules';
import type {
  FrequencyRule,
  MeetingForm,
  MeetingKind,
  Notice,
} from '../../model/rules/meeting-rules';
import type {
  MembershipRule,
  OfficeSource,
  PresidingRule,
  StandInRule,
} from '../../model/rules/membership-rules';
import type { ApprovalRule, LatePapersRule, MinutesStyle } from '../../model/rules/minutes-rules';
import type { InquorateRule, QuorumRule } from '../../model/rules/quorum-rules';

/** What each choice of a rule means, as it is offered and as it is read afterwards. */
export const ruleChoices = {
  counted: {
    calendar: 'calendar days',
    working: 'working days',
    'clear-working': 'clear working days',
  } satisfies Record<Notice['counted'], string>,
  frequencyKinds: {
    'per-year': 'So many a year',
    interval: 'At an interval',
    'in-words': 'In words only (see the note)',
  } satisfies Record<FrequencyRule['kind'], string>,
  forms: {
    'in-person': 'In person',
    virtual: 'By remote means',
    hybrid: 'In person and by remote means',
  } satisfies Record<MeetingForm, string>,
  kinds: {
    ordinary: 'ordinary meetings',
    extraordinary: 'extraordinary meetings',
    conference: 'conferences',
    annual: 'annual meetings',
  } satisfies Record<MeetingKind, string>,
  agreedBy: {
    chair: 'The Chair',
    'chair-and-vice-chair': 'The Chair and the Vice-Chair',
  } satisfies Record<ApprovalRule, string>,
  latePapers: {
    'chair-permits': 'Only if the Chair permits',
    'as-soon-as-possible': 'As soon as possible after the agenda',
  } satisfies Record<LatePapersRule, string>,
  minutesStyle: {
    'action-notes': 'Action notes only, nothing verbatim',
    'decisions-and-actions': 'Decisions and actions',
    narrative: 'Narrative',
  } satisfies Record<MinutesStyle, string>,
  units: { organisations: 'Member organisations', people: 'Members' } satisfies Record<
    QuorumRule['unit'],
    string
  >,
  inquorate: {
    'no-decisions': 'No decisions may be taken',
    warn: 'A warning only; business goes on',
    nothing: 'Nothing follows',
  } satisfies Record<InquorateRule, string>,
  membership: {
    listed: 'The members are listed',
    open: 'Open, without a total',
  } satisfies Record<MembershipRule, string>,
  standInWords: {
    substitute: 'Substitute',
    deputy: 'Deputy',
    proxy: 'Proxy',
  } satisfies Record<StandInRule['word'], string>,
  guestsAgreedBy: { members: 'The members', chair: 'The Chair' },
  ways: {
    elected: 'Elected',
    nominated: 'Nominated',
    'ex-officio': 'Held by a body, ex officio',
    appointed: 'Appointed',
  } satisfies Record<OfficeSource['way'], string>,
  presiding: {
    'either-absent': 'If the Chair or the Vice-Chair is absent',
    'both-absent': 'If the Chair and the Vice-Chair are both absent',
  } satisfies Record<PresidingRule, string>,
  jointChairsApprove: { any: 'Any one of them', all: 'All of them' },
  decisions: {
    'consensus-then-vote': 'By consensus where possible, otherwise by a majority of votes',
    'consensus-exceptionally-vote': 'By consensus, exceptionally by a simple majority',
    consensus: 'By consensus only',
    vote: 'By vote',
    'in-words': 'In words only (see the note)',
  } satisfies Record<DecisionMethod, string>,
  majorityBase: {
    'votes-cast': 'The votes cast',
    present: 'Those present with a vote',
    entitled: 'All who have a vote',
  } satisfies Record<MajorityBase, string>,
  abstentions: {
    'not-counted': 'Not counted',
    'counted-against': 'Counted with those against',
  } satisfies Record<AbstentionRule, string>,
  votingUnit: {
    person: 'Each member present',
    seat: 'Each seat',
    organisation: 'Each organisation',
  } satisfies Record<VotingUnit, string>,
  interestWhen: {
    'each-meeting': 'At each meeting',
    'before-discussion': 'At or before the discussion of the matter',
  } satisfies Record<InterestRule['when'], string>,
  interestTiers: {
    one: 'All interests alike',
    'personal-and-prejudicial': 'Personal and prejudicial interests apart',
  } satisfies Record<InterestRule['tiers'], string>,
  interestWaiver: {
    'partnership-may-agree': 'If the partnership agrees',
    'not-prejudicial': 'If the partnership agrees, but never with a prejudicial interest',
    never: 'Never',
  } satisfies Record<WaiverRule, string>,
} as const;

/** What yes and no mean, for each rule that is a matter of yes or no. */
export const yesNoWords = {
  adjournment: ['Meetings may be adjourned and resumed', 'Meetings may not be adjourned'],
  minutesConfirmed: ['By the next appropriate meeting', 'Not confirmed by a meeting'],
  vacanciesCount: ['Count in the membership', 'Do not count in the membership'],
  remoteCounts: ['Count towards the quorum', 'Do not count towards the quorum'],
  standInCounts: ['Count for the member', 'Do not count'],
  recusedCount: ['Still count towards the quorum', 'Do not count for that item'],
  absentBodyAgrees: ['Are bound only once they have agreed', 'Are bound like the others'],
  permanentRepresentative: ['Each organisation names one', 'Not asked for'],
  delegatedAuthority: ['Members can decide, or bring approval with them', 'Not asked for'],
  accompanyingOfficer: ['A representative may bring one', 'None may be brought'],
  changesNotified: ['Members tell the partnership', 'Not asked for'],
  suspension: ['The Chair may keep a member out of business', 'Not possible'],
  reElection: ['Possible', 'Not possible'],
  chairsFromDifferentBodies: ['From different organisations', 'May be from the same organisation'],
  noConfidence: ['A majority may remove the Chair', 'Not possible'],
  chairsBodyServices: ['The Chair’s own organisation', 'Stays where it is'],
  castingVote: ['The Chair has one', 'There is none'],
  tieProcedure: [
    'Reasons, an alternative, then the next meeting; after that only if substantially modified',
    'No procedure',
  ],
  electronicDecisions: ['May be taken by electronic means', 'May not be taken'],
  giftsRegistered: ['Registered', 'Not registered'],
  closedApart: ['Before or after what the public attends', 'At any point'],
  reuseApproved: ['Only if the organisation it came from approves', 'Without approval'],
  anonymised: ['Anonymised unless the matter needs them', 'As they are'],
  scrutinyInformed: ['Given, in summary where it is confidential', 'Not given'],
  groupsUpdate: ['To every meeting', 'When they have something to report'],
  groupsTimeBound: ['For a limited time', 'Without an end'],
  risksItem: ['Brought to every meeting', 'Brought when they arise'],
} as const satisfies Record<string, readonly [yes: string, no: string]>;

/** A rule that is a matter of yes or no. */
export type YesNoRule = keyof typeof yesNoWords;
