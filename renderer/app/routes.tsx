import type { ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { documentKindSchema } from '#shared/ipc/views';
import {
  meetingIdSchema,
  organisationIdSchema,
  partnershipIdSchema,
  personIdSchema,
  type MeetingId,
  type PartnershipId,
} from '#shared/model/id';
import { decisionParts } from '../features/decisions/decision-parts';
import { NotFoundScreen } from './not-found-screen';
import { personScreens } from './person-screens';
import {
  LicencesScreen,
  ActionsScreen,
  WorkStreamsScreen,
  AllActionsScreen,
  AgendaScreen,
  StandingItems,
  BackupsScreen,
  DecisionsScreen,
  ElectronicScreen,
  ProposalScreen,
  HouseStyleScreen,
  WelshWordsScreen,
  InterestsScreen,
  DatesScreen,
  MeetingFrame,
  MeetingsScreen,
  MembersScreen,
  MinutesScreen,
  NewPartnershipScreen,
  PartnershipDetailsScreen,
  OverviewScreen,
  MinuteBookScreen,
  RetentionReviewScreen,
  PapersScreen,
  ImportScreen,
  MergeScreen,
  OrganisationScreen,
  OrganisationsScreen,
  PartnershipFileScreen,
  TakeFileScreen,
  PeopleScreen,
  PersonScreen,
  RecordScreen,
  RegistersScreen,
  SearchScreen,
  HelpScreen,
  SettingsScreen,
  DataFolderWays,
  PictureScreen,
  QuarterlyBriefScreen,
  StructureScreen,
  TermsScreen,
  TimelineScreen,
  TrackerScreen,
  TrackersScreen,
  VersionsScreen,
  WritingScreen,
} from './screens';
import { StartScreen } from './start-screen';
import { useReadAhead } from './use-read-ahead';

/** Every screen by its address. Here alone the features meet. */
export function Routes() {
  useReadAhead();
  return (
    <Switch>
      <Route path="/">
        <StartScreen />
      </Route>
      <Route path="/partnerships/new/:way?">
        {({ way }) => <NewPartnershipScreen key={way} wantsPreset={way === 'preset'} />}
      </Route>
      <Route path="/partnerships/take/:given?">
        {({ given }) => <TakeFileScreen key={given} isGiven={given !== undefined} />}
      </Route>
      <Route path="/p/:id/:screen">
        {({ id, screen }) => {
          const partnershipId = partnershipIdSchema.safeParse(id).data;
          const show = partnershipScreens[screen];
          return partnershipId && show ? show(partnershipId) : <NotFoundScreen />;
        }}
      </Route>
      <Route path="/p/:id/:screen/:part">
        {({ id, screen, part }) => {
          const partnershipId = partnershipIdSchema.safeParse(id).data;
          const show = partnershipParts[screen];
          return (partnershipId && show?.(partnershipId, part)) || <NotFoundScreen />;
        }}
      </Route>
      <Route path="/p/:id">{({ id }) => <Redirect to={`/p/${id}/meetings`} replace />}</Route>
      <Route path="/m/:id/:screen">
        {({ id, screen }) => {
          const meetingId = meetingIdSchema.safeParse(id).data;
          const show = meetingScreens[screen];
          return meetingId && show ? show(meetingId) : <NotFoundScreen />;
        }}
      </Route>
      <Route path="/overview">
        <OverviewScreen />
      </Route>
      <Route path="/actions">
        <AllActionsScreen />
      </Route>
      <Route path="/search">
        <SearchScreen />
      </Route>
      <Route path="/people">
        <PeopleScreen />
      </Route>
      <Route path="/people/merge/:stays/:goes">{(which) => peopleMerge(which)}</Route>
      <Route path="/people/organisations/merge/:stays/:goes">{(which) => bodiesMerge(which)}</Route>
      <Route path="/people/import">
        <ImportScreen />
      </Route>
      <Route path="/people/organisations">
        <OrganisationsScreen />
      </Route>
      <Route path="/people/organisations/:id">
        {({ id }) => {
          const found = organisationIdSchema.safeParse(id).data;
          return found ? (
            <OrganisationScreen key={found} organisationId={found} />
          ) : (
            <NotFoundScreen />
          );
        }}
      </Route>
      <Route path="/people/:screen/:id">
        {({ id, screen }) => {
          const found = personIdSchema.safeParse(id).data;
          const show = personScreens[screen];
          return found && show ? show(found) : <NotFoundScreen />;
        }}
      </Route>
      <Route path="/people/:id">
        {({ id }) => {
          const personId = personIdSchema.safeParse(id).data;
          return personId ? (
            <PersonScreen key={personId} personId={personId} />
          ) : (
            <NotFoundScreen />
          );
        }}
      </Route>
      <Route path="/help/:page?">{({ page }) => <HelpScreen page={page ?? null} />}</Route>
      <Route path="/structure">
        <PictureScreen />
      </Route>
      <Route path="/backups">
        <BackupsScreen />
      </Route>
      <Route path="/versions/:kind/:id">
        {({ kind, id }) => {
          const documentKind = documentKindSchema.safeParse(kind).data;
          return documentKind ? (
            <VersionsScreen key={`${kind} ${id}`} which={{ documentKind, id }} />
          ) : (
            <NotFoundScreen />
          );
        }}
      </Route>
      <Route path="/licences">
        <LicencesScreen />
      </Route>
      <Route path="/settings">
        <SettingsScreen otherFolder={<DataFolderWays />} />
      </Route>
      <Route>
        <NotFoundScreen />
      </Route>
    </Switch>
  );
}

type TwoIds = { stays: string; goes: string };

function peopleMerge(which: TwoIds): ReactNode {
  const stays = personIdSchema.safeParse(which.stays).data;
  const goes = personIdSchema.safeParse(which.goes).data;
  if (!stays || !goes) return <NotFoundScreen />;
  return <MergeScreen key={`${stays} ${goes}`} merging={{ kind: 'person', stays, goes }} />;
}

function bodiesMerge(which: TwoIds): ReactNode {
  const stays = organisationIdSchema.safeParse(which.stays).data;
  const goes = organisationIdSchema.safeParse(which.goes).data;
  if (!stays || !goes) return <NotFoundScreen />;
  return <MergeScreen key={`${stays} ${goes}`} merging={{ kind: 'organisation', stays, goes }} />;
}

/** The key gives each partnership its own screen, so that no half-filled form moves to another. */
const partnershipScreens: Record<string, (id: PartnershipId) => ReactNode> = {
  meetings: (id) => <MeetingsScreen key={id} partnershipId={id} />,
  dates: (id) => <DatesScreen key={id} partnershipId={id} />,
  actions: (id) => <ActionsScreen key={id} partnershipId={id} />,
  decisions: (id) => <DecisionsScreen key={id} partnershipId={id} part="proposals" />,
  interests: (id) => <InterestsScreen key={id} partnershipId={id} />,
  members: (id) => <MembersScreen key={id} partnershipId={id} />,
  terms: (id) => (
    <TermsScreen key={id} partnershipId={id} standingItems={<StandingItems partnershipId={id} />} />
  ),
  trackers: (id) => <TrackersScreen key={id} partnershipId={id} />,
  papers: (id) => <PapersScreen key={id} partnershipId={id} />,
  registers: (id) => <RegistersScreen key={id} partnershipId={id} part={null} />,
  'partnership-file': (id) => <PartnershipFileScreen key={id} partnershipId={id} />,
  'minute-book': (id) => <MinuteBookScreen key={id} partnershipId={id} />,
  writing: (id) => <WritingScreen key={id} partnershipId={id} />,
  structure: (id) => <StructureScreen key={id} partnershipId={id} />,
  settings: (id) => <PartnershipDetailsScreen key={id} partnershipId={id} />,
  retention: (id) => <RetentionReviewScreen key={id} partnershipId={id} />,
};

/** Screens within a screen: a part of it, or one entry of its lists. */
const partnershipParts: Record<string, (id: PartnershipId, part: string) => ReactNode> = {
  actions: (id, part) =>
    part === 'work-streams' && <WorkStreamsScreen key={id} partnershipId={id} />,
  decisions: (id, part) => {
    const shown = decisionParts.find((one) => one === part);
    return shown && <DecisionsScreen key={`${id} ${shown}`} partnershipId={id} part={shown} />;
  },
  settings: (id, part) =>
    (part === 'house-style' && <HouseStyleScreen key={id} partnershipId={id} />) ||
    (part === 'welsh-words' && <WelshWordsScreen key={id} partnershipId={id} />),
  structure: (id, part) =>
    part === 'quarterly-brief' && <QuarterlyBriefScreen key={id} partnershipId={id} />,
  registers: (id, part) => <RegistersScreen key={`${id} ${part}`} partnershipId={id} part={part} />,
  trackers: (id, part) => <TrackerScreen key={part} partnershipId={id} trackerId={part} />,
  proposals: (id, part) => <ProposalScreen key={part} partnershipId={id} proposalId={part} />,
  'between-meetings': (id, part) => (
    <ElectronicScreen key={part} partnershipId={id} electronicId={part} />
  ),
};

const meetingScreens: Record<string, (id: MeetingId) => ReactNode> = {
  agenda: (id) => (
    <MeetingFrame key={`${id} agenda`} meetingId={id} screen="agenda">
      <AgendaScreen meetingId={id} />
    </MeetingFrame>
  ),
  minutes: (id) => (
    <MeetingFrame key={`${id} minutes`} meetingId={id} screen="minutes">
      <MinutesScreen meetingId={id} />
    </MeetingFrame>
  ),
  timeline: (id) => (
    <MeetingFrame key={`${id} timeline`} meetingId={id} screen="timeline">
      <TimelineScreen meetingId={id} />
    </MeetingFrame>
  ),
  record: (id) => (
    <MeetingFrame key={`${id} record`} meetingId={id} screen="record">
      <RecordScreen meetingId={id} />
    </MeetingFrame>
  ),
};
