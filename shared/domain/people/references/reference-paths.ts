/** What somebody or a body has a part in, where a record refers to them. */
export type ReferenceKind =
  | 'seats'
  | 'offices'
  | 'guest-rights'
  | 'suspensions'
  | 'memberships'
  | 'group-lead'
  | 'distribution-lists'
  | 'attendance'
  | 'presence'
  | 'minutes'
  | 'agreements'
  | 'actions'
  | 'work-streams'
  | 'proposals'
  | 'electronic-decisions'
  | 'interests'
  | 'gifts'
  | 'trackers'
  | 'risks'
  | 'minute-versions'
  | 'saved-filters'
  | 'employer';

/** Where a record refers to a person, to a body, or to either: a path of keys, `[]` for each of a list. */
export type ReferencePath = {
  path: string;
  to: 'person' | 'organisation' | 'either';
  kind: ReferenceKind;
};

const of =
  (to: ReferencePath['to'], kind: ReferenceKind) =>
  (path: string): ReferencePath => ({ path, to, kind });

const VOTED = 'proposals[].submissions[].rounds[].way.count.voters[]';
const ROUND = 'proposals[].submissions[].rounds[]';
const BLOCK = 'minutes[].blocks[]';
const VERSION_BLOCK = 'versions[].items[].blocks[]';

/**
 * Every place in every kind of document that refers to a person or a body of the directory (P18). A test
 * goes through the schemas and fails where one is missing here, so that a merge forgets nothing.
 */
export const referencePaths = {
  settings: [of('either', 'saved-filters')('savedFilters[].question.ownerId')],
  directory: [of('organisation', 'employer')('people[].organisationId')],
  partnership: [
    of('organisation', 'memberships')('members[].organisationId'),
    of('person', 'suspensions')('members[].suspensions[].personId'),
    of('person', 'seats')('representatives[].personId'),
    of('person', 'offices')('offices[].personId'),
    of('person', 'guest-rights')('guests[].personId'),
    of('person', 'group-lead')('group.leadId'),
    of('person', 'distribution-lists')('distributionLists[].personIds[]'),
  ],
  'action-log': [
    of('person', 'actions')('actions[].ownerIds[]'),
    of('organisation', 'actions')('actions[].bodyIds[]'),
    of('either', 'actions')('actions[].leadId'),
    of('person', 'work-streams')('workStreams[].leadId'),
    of('organisation', 'work-streams')('workStreams[].leadBodyId'),
  ],
  registers: [
    of('person', 'proposals')('proposals[].proposer.personId'),
    of('organisation', 'proposals')('proposals[].proposer.organisationId'),
    of('organisation', 'proposals')('proposals[].submissions[].represented[]'),
    ...[`${ROUND}.movedBy`, `${ROUND}.recused[]`, `${ROUND}.way.castingVote.personId`].map(
      of('person', 'proposals'),
    ),
    ...[`${VOTED}.personId`, `${VOTED}.seatOf`, `${ROUND}.feedback[].personId`].map(
      of('person', 'proposals'),
    ),
    ...[`${VOTED}.organisationId`, `${ROUND}.feedback[].organisationId`].map(
      of('organisation', 'proposals'),
    ),
    ...['proposals[].commitments[].organisationId', 'proposals[].authority[].organisationId'].map(
      of('organisation', 'proposals'),
    ),
    ...[
      'electronicDecisions[].recipients[].personId',
      'electronicDecisions[].recipients[].seatOf',
      'electronicDecisions[].recused[]',
      'electronicDecisions[].replies[].personId',
    ].map(of('person', 'electronic-decisions')),
    of('organisation', 'electronic-decisions')('electronicDecisions[].recipients[].organisationId'),
    of('person', 'interests')('standingInterests[].personId'),
    of('person', 'gifts')('gifts[].personId'),
    of('person', 'trackers')('trackers[].keeperId'),
    of('person', 'trackers')('trackers[].rows[].ownerIds[]'),
    of('organisation', 'trackers')('trackers[].rows[].bodyIds[]'),
    of('person', 'risks')('risks[].ownerId'),
    of('organisation', 'risks')('risks[].bodyId'),
  ],
  meeting: [
    of('person', 'attendance')('attendance[].personId'),
    of('person', 'attendance')('attendance[].standsInFor'),
    ...[`${BLOCK}.personId`, `${BLOCK}.movedBy`, `${BLOCK}.secondedBy`].map(
      of('person', 'minutes'),
    ),
    ...[
      'cycle.agendaAgreed[].personId',
      'cycle.minutesApproved[].personId',
      'cycle.confidentialAgreed[].personId',
    ].map(of('person', 'agreements')),
    of('person', 'presence')('movements[].personId'),
    of('person', 'presence')('presiding[].personId'),
  ],
  'edit-history': [],
  'minute-versions': [
    ...[
      `${VERSION_BLOCK}.personId`,
      `${VERSION_BLOCK}.movedBy`,
      `${VERSION_BLOCK}.secondedBy`,
      'versions[].actions[].ownerIds[]',
    ].map(of('person', 'minute-versions')),
    of('organisation', 'minute-versions')('versions[].actions[].bodyIds[]'),
  ],
  'minute-book': [],
  'partnership-files': [],
} as const satisfies Record<string, readonly ReferencePath[]>;

/** A kind of document, by the name under which it is kept. */
export type ReferringKind = keyof typeof referencePaths;
