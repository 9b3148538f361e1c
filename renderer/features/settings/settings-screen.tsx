import { Anchor, Code, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { aboutText } from '#shared/text/screens/about';
import { settingsText as words } from '#shared/text/screens/settings';
import { useStatus } from '../../data/queries';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { EachPartnership } from './each-partnership';
import { PrivacyChoice } from './privacy-choice';
import { Samples } from './samples';
import { SettingChoice } from './setting-choice';
import { YourName } from './your-name';

/** Who works here, how the app looks and speaks on this computer, and where its data are. */
export function SettingsScreen({ otherFolder }: { otherFolder: ReactNode }) {
  return (
    <Page title={words.title} width="narrow">
      <Loaded reading={useStatus()}>
        {({ settings, dataFolder, version }) => (
          <Stack gap="xl">
            <YourName saved={settings.userName} />
            <Section id="look" title={words.look}>
              <Stack gap="md">
                <SettingChoice
                  label={words.colours}
                  chosen={settings.colourScheme}
                  choices={words.schemes}
                  change={(colourScheme) => ({ colourScheme })}
                />
                <SettingChoice
                  label={words.typeSize}
                  hint={words.typeSizeHint}
                  chosen={settings.typeSize}
                  choices={words.typeSizes}
                  change={(typeSize) => ({ typeSize })}
                />
              </Stack>
            </Section>
            <Section id="language" title={words.language} lead={words.languageText}>
              <SettingChoice
                label={words.spelling}
                hint={words.spellingHint}
                chosen={settings.spelling}
                choices={words.spellings}
                change={(spelling) => ({ spelling })}
              />
            </Section>
            <PrivacyChoice chosen={settings.hideAfterMinutes} />
            <Section id="data" title={words.data} lead={words.folderText}>
              <Code block aria-label={words.folder}>
                {dataFolder}
              </Code>
              <Text size="sm" mt="xs">
                <Anchor component={Link} href="/backups">
                  {words.toBackups}
                </Anchor>
              </Text>
              {otherFolder}
            </Section>
            <EachPartnership />
            <Samples />
            <About version={version} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function About({ version }: { version: string }) {
  return (
    <Section id="about" title={words.about}>
      <Text size="sm">{words.version(version)}</Text>
      <Text size="sm" c="dimmed">
        {words.offline}
      </Text>
      <Group gap="md">
        <Anchor size="sm" component={Link} href="/help/who-can-see-what">
          {words.helpOf}
        </Anchor>
        <Anchor size="sm" component={Link} href="/licences">
          {aboutText.toLicences}
        </Anchor>
      </Group>
    </Section>
  );
}
