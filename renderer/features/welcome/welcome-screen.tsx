import { Button, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { FilePlus2, Landmark, PackageOpen, Sparkles, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { partnershipFileText as fileWords } from '#shared/text/screens/partnership-file';
import { partnershipsText as words } from '#shared/text/screens/partnerships';
import { useCommand } from '../../data/commands';
import { BusyButton } from '../../ui/busy-button';
import { Page } from '../../ui/page';
import { TourOffer } from './tour/tour-offer';
import classes from './welcome-screen.module.css';

/** The first screen of a new installation: four ways to begin. */
export function WelcomeScreen() {
  const [, navigate] = useLocation();
  const sample = useCommand('partnerships:createSample', () => words.sampleReady);
  const openSample = async (): Promise<void> => {
    const view = await sample.run({});
    if (view) navigate(`/p/${view.partnership.id}/meetings`);
  };
  return (
    <Page title={words.welcome} lead={words.welcomeLead}>
      <TourOffer />
      <div className={classes.ways}>
        <Way icon={Landmark} title={words.fromPreset} text={words.fromPresetText}>
          <Button component={Link} href="/partnerships/new/preset">
            {words.newFromPreset}
          </Button>
        </Way>
        <Way icon={FilePlus2} title={words.blank} text={words.blankText}>
          <Button variant="default" component={Link} href="/partnerships/new">
            {words.newBlank}
          </Button>
        </Way>
        <Way icon={PackageOpen} title={fileWords.takeTitle} text={fileWords.takeText}>
          <Button variant="default" component={Link} href="/partnerships/take">
            {fileWords.takeCommand}
          </Button>
        </Way>
        <Way icon={Sparkles} title={words.sample} text={words.sampleText}>
          <BusyButton variant="default" isBusy={sample.isRunning} onClick={() => void openSample()}>
            {words.openSample}
          </BusyButton>
        </Way>
      </div>
    </Page>
  );
}

type WayProps = { icon: LucideIcon; title: string; text: string; children: ReactNode };

function Way({ icon: Icon, title, text, children }: WayProps) {
  return (
    <Stack component="section" className={classes.way} gap="xs">
      <ThemeIcon size={40} radius="md" variant="light">
        <Icon size={20} aria-hidden />
      </ThemeIcon>
      <Title order={2}>{title}</Title>
      <Text size="sm" c="dimmed" flex={1}>
        {text}
      </Text>
      <div>{children}</div>
    </Stack>
  );
}
