import { Code, Radio, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { ColourScheme } from '#shared/model/app-settings';
import { aboutText } from '#shared/text/screens/about';
import { settingsText } from '#shared/text/screens/settings';
import { useCommand } from '../../data/commands';
import { useStatus } from '../../data/queries';
import { Loaded } from '../../ui/loaded';
import { optionsOf } from '../../ui/options-of';
import { Page } from '../../ui/page';
import { PrivacyChoice } from './privacy-choice';
import { YourName } from './your-name';

/** Who works here, how the app looks on this computer, and where its data are. */
export function SettingsScreen({ otherFolder }: { otherFolder: ReactNode }) {
  return (
    <Page title={settingsText.title} width="narrow">
      <Loaded reading={useStatus()}>
        {({ settings, dataFolder, version }) => (
          <Stack gap="xl">
            <YourName saved={settings.userName} />
            <Colours chosen={settings.colourScheme} />
            <PrivacyChoice chosen={settings.hideAfterMinutes} />
            <section>
              <Title order={2} mb="xs">
                {settingsText.data}
              </Title>
              <Text size="sm">{settingsText.folderText}</Text>
              <Code block mt="xs" aria-label={settingsText.folder}>
                {dataFolder}
              </Code>
              <Text size="sm" mt="xs">
                <Link href="/backups">{settingsText.toBackups}</Link>
              </Text>
              {otherFolder}
            </section>
            <section>
              <Title order={2} mb="xs">
                {settingsText.about}
              </Title>
              <Text size="sm">{settingsText.version(version)}</Text>
              <Text size="sm" c="dimmed">
                {settingsText.offline}
              </Text>
              <Text size="sm" mt="xs">
                <Link href="/licences">{aboutText.toLicences}</Link>
              </Text>
            </section>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Colours({ chosen }: { chosen: ColourScheme }) {
  const { run } = useCommand('app:saveSettings');
  const [picked, setPicked] = useState(chosen);
  const pick = async (colourScheme: ColourScheme): Promise<void> => {
    setPicked(colourScheme);
    if (!(await run({ colourScheme }))) setPicked(chosen);
  };
  return (
    <Radio.Group label={settingsText.colours} value={picked} onChange={(value) => void pick(value)}>
      <Stack gap="xs" mt="xs">
        {optionsOf(settingsText.schemes).map(({ value, label }) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
