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
import { LicencesScreen } from '../features/about/licences-screen';
import { ActionsScreen } from '../features/actions/actions-screen';
import { WorkStreamsScreen } from '../features/actions/work-streams/work-streams-screen';
import { AllActionsScreen } from '../features/actions/all-actions-screen';
import { AgendaScreen } from '../features/agenda/agenda-screen';
import { StandingItems } from '../features/agenda/standing-items';
import { BackupsScreen } from '../features/backups/backups-screen';
import { DecisionsScreen, decisionParts } from '../features/decisions/decisions-screen';
import { ElectronicScreen } from '../features/decisions/between/electronic-screen';
import { ProposalScreen } from '../features/decisions/proposal/proposal-screen';
import { HouseStyleScreen } from '../features/house-style/house-style-screen';
import { WelshWordsScreen } from '../features/house-style/welsh-words-screen';
import { InterestsScreen } from '../features/interests/interests-screen';
import { DatesScreen } from '../features/meetings/dates/dates-screen';
import { MeetingFrame } from '../features/meetings/meeting-frame';
import { MeetingsScreen } from '../features/meetings/meetings-screen';
import { MembersScreen } from '../features/membership/members-screen';
import { MinutesScreen } from '../features/minutes/minutes-screen';
import { NewPartnershipScreen } from '../features/partnerships/new-partnership-screen';
import { PartnershipDetailsScreen } from '../features/partnerships/partnership-details-screen';
import { OverviewScreen } from '../features/overview/overview-screen';
import { MinuteBookScreen } from '../features/minute-book/minute-book-screen';
import { RetentionReviewScreen } from '../features/partnerships/retention/retention-review-screen';
import { PapersScreen } from '../features/papers/papers-screen';
import { ImportScreen } from '../features/people/exchange/import-screen';
import { MergeScreen } from '../features/people/merging/merge-screen';
import { OrganisationScreen } from '../features/people/organisations/organisation-screen';
import { OrganisationsScreen } from '../features/people/organisations/organisations-screen';
import { PartnershipFileScreen } from '../features/partnership-file/partnership-file-screen';
import { TakeFileScreen } from '../features/partnership-file/take-file-screen';
import { PeopleScreen } from '../features/people/people-screen';
import { PersonScreen } from '../features/people/person-screen';
import { RecordScreen } from '../features/record/record-screen';
import { RegistersScreen } from '../features/registers/registers-screen';
import { SearchScreen } from '../features/search/search-screen';
import { HelpScreen } from '../features/settings/help-screen';
import { SettingsScreen } from '../features/settings/settings-screen';
import { DataFolderWays } from '../features/store/data-folder-ways';
import { PictureScreen } from '../features/structure/picture/picture-screen';
import { QuarterlyBriefScreen } from '../features/structure/reports/quarterly-brief-screen';
import { StructureScreen } from '../features/structure/structure-screen';
import { TermsScreen } from '../features/terms/terms-screen';
import { TimelineScreen } from '../features/timeline/timeline-screen';
import { TrackerScreen } from '../features/trackers/tracker-screen';
import { TrackersScreen } from '../features/trackers/trackers-screen';
import { VersionsScreen } from '../features/versions/versions-screen';
import { WritingScreen } from '../features/writing/writing-screen';
import { NotFoundScreen } from './not-found-screen';
import { personScreens } from './person-screens';
import { StartScreen } from './start-screen';

/** Every screen by its address. Here alone the features meet. */
export function Routes() {
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
