import { Text } from '@mantine/core';
import { Redirect } from 'wouter';
import type { PartnershipId } from '#shared/model/id';
import { refusalText } from '#shared/text/refusals';
import { storeText } from '#shared/text/screens/shell';
import { usePartnerships, useStatus } from '../data/queries';
import { WelcomeScreen } from '../features/welcome/welcome-screen';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';

/** Where the app opens: the partnership open last, the welcome, or why the data cannot be used. */
export function StartScreen() {
  return (
    <Loaded reading={useStatus()}>
      {({ settings, unusable, dataFolder }) =>
        unusable ? (
          <Page title={storeText.unusable} width="narrow">
            <Text>{refusalText(unusable)}</Text>
            <Text c="dimmed">{storeText.folder(dataFolder)}</Text>
          </Page>
        ) : (
          <FirstPartnership lastId={settings.lastPartnershipId} />
        )
      }
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
