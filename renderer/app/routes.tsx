import type { ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { documentKindSchema } from '#shared/ipc/views';
import {
  meetingIdSchema,
  partnershipIdSchema,
  type MeetingId,
  type PartnershipId,
} from '#shared/model/id';
import { ActionsScreen } from '../features/actions/actions-screen';
import { AgendaScreen } from '../features/agenda/agenda-screen';
import { StandingItems } from '../features/agenda/standing-items';
import { BackupsScreen } from '../features/backups/backups-screen';
import { MeetingFrame } from '../features/meetings/meeting-frame';
import { MeetingsScreen } from '../features/meetings/meetings-screen';
import { MembersScreen } from '../features/membership/members-screen';
import { MinutesScreen } from '../features/minutes/minutes-screen';
import { NewPartnershipScreen } from '../features/partnerships/new-partnership-screen';
import { PartnershipDetailsScreen } from '../features/partnerships/partnership-details-screen';
import { HelpScreen } from '../features/settings/help-screen';
import { SettingsScreen } from '../features/settings/settings-screen';
import { OtherFolder } from '../features/store/other-folder';
import { TermsScreen } from '../features/terms/terms-screen';
import { VersionsScreen } from '../features/versions/versions-screen';
import { NotFoundScreen } from './not-found-screen';
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
      <Route path="/p/:id/:screen">
        {({ id, screen }) => {
          const partnershipId = partnershipIdSchema.safeParse(id).data;
          const show = partnershipScreens[screen];
          return partnershipId && show ? show(partnershipId) : <NotFoundScreen />;
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
      <Route path="/help/:page?">{({ page }) => <HelpScreen page={page ?? null} />}</Route>
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
      <Route path="/settings">
        <SettingsScreen otherFolder={<OtherFolder />} />
      </Route>
      <Route>
        <NotFoundScreen />
      </Route>
    </Switch>
  );
}

/** The key gives each partnership its own screen, so that no half-filled form moves to another. */
const partnershipScreens: Record<string, (id: PartnershipId) => ReactNode> = {
  meetings: (id) => <MeetingsScreen key={id} partnershipId={id} />,
  actions: (id) => <ActionsScreen key={id} partnershipId={id} />,
  members: (id) => <MembersScreen key={id} partnershipId={id} />,
  terms: (id) => (
    <TermsScreen key={id} partnershipId={id} standingItems={<StandingItems partnershipId={id} />} />
  ),
  settings: (id) => <PartnershipDetailsScreen key={id} partnershipId={id} />,
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
};
