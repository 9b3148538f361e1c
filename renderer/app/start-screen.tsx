import { DueScreen } from '../features/due/due-screen';
import { WelcomeScreen } from '../features/welcome/welcome-screen';
import { usePartnerships } from '../data/queries';
import { Loaded } from '../ui/loaded';

/** Where the app opens: what is due, or the welcome while there is no partnership. */
export function StartScreen() {
  return (
    <Loaded reading={usePartnerships()}>
      {(all) => (all.length > 0 ? <DueScreen /> : <WelcomeScreen />)}
    </Loaded>
  );
}
