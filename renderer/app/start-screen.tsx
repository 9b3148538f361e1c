import { Redirect } from 'wouter';
import type { PartnershipId } from '#shared/model/id';
import { usePartnerships, useStatus } from '../data/queries';
import { WelcomeScreen } from '../features/welcome/welcome-screen';
import { Loaded } from '../ui/loaded';

/** Where the app opens: the partnership open last, or the welcome. */
export function StartScreen() {
  return (
    <Loaded reading={useStatus()}>
      {({ settings }) => <FirstPartnership lastId={settings.lastPartnershipId} />}
    </Loaded>
  );
}

function FirstPartnership({ lastId }: { lastId: PartnershipId | null }) {
  return (
    <Loaded reading={usePartnerships()}>
      {(all) => {
        const open = all.find(({ id }) => id === lastId) ?? all[0];
        return open ? <Redirect to={`/p/${open.id}/meetings`} replace /> : <WelcomeScreen />;
      }}
    </Loaded>
  );
}
