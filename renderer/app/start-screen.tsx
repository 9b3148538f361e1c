import { Redirect } from 'wouter';
import { usePartnerships, useStatus } from '../data/queries';
import { WelcomeScreen } from '../features/welcome/welcome-screen';
import { Loaded } from '../ui/loaded';

/** Where the app opens: the partnership open last, or the welcome where there is none yet. */
export function StartScreen() {
  const status = useStatus();
  const partnerships = usePartnerships();
  return (
    <Loaded reading={status}>
      {({ settings }) => (
        <Loaded reading={partnerships}>
          {(all) => {
            const open = all.find(({ id }) => id === settings.lastPartnershipId) ?? all[0];
            return open ? <Redirect to={`/p/${open.id}/meetings`} replace /> : <WelcomeScreen />;
          }}
        </Loaded>
      )}
    </Loaded>
  );
}
