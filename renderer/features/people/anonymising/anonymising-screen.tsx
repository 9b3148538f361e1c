import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { AnonymisingPreview } from '#shared/ipc/areas/people-anonymising';
import type { PersonId } from '#shared/model/id';
import { anonymisingText } from '#shared/text/screens/anonymising';
import { useAnonymisingPreview } from '../../../data/queries';
import { useLongCommand } from '../../../records/use-long-command';
import { BusyButton } from '../../../ui/busy-button';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Section } from '../../../ui/section';
import { WarningLine } from '../../../ui/warning-line';
import { ChangedFacts } from './changed-facts';
import { KeptRecords, KeptTimes } from './kept-records';
import { Lines } from './lines';
import { MentionsTable } from './mentions-table';
import { NameWords } from './name-words';

/** What identifies a person, before it is taken out: what changes, what stays, what is not reached (X6). */
export function AnonymisingScreen({ personId }: { personId: PersonId }) {
  return (
    <Loaded reading={useAnonymisingPreview(personId)}>
      {(preview) => <Preview personId={personId} preview={preview} />}
    </Loaded>
  );
}

type PreviewProps = { personId: PersonId; preview: AnonymisingPreview };

function Preview({ personId, preview }: PreviewProps) {
  const { name, becomes, facts, held, kept, retention, mentions, words, unread } = preview;
  const [staying, setStaying] = useState<readonly number[]>([]);
  const [, navigate] = useLocation();
  const { run, isRunning } = useLongCommand('people:anonymise', ({ erased }, wasStopped) =>
    anonymisingText.done(becomes, erased, wasStopped),
  );
  const takeOut = async (): Promise<void> => {
    const going = words
      .filter((_, place) => !staying.includes(place))
      .map(({ partnershipId, word }) => ({ partnershipId, word }));
    if (await run({ personId, words: going })) navigate(`/people/left/${personId}`);
  };
  return (
    <Page title={anonymisingText.title(name)} lead={anonymisingText.lead}>
      <Stack gap="lg" maw={980}>
        {unread > 0 && <WarningLine>{anonymisingText.unread(unread)}</WarningLine>}
        {held.length > 0 && <HeldToday held={held} />}
        <ChangedFacts facts={facts} becomes={becomes} />
        <KeptRecords kept={kept} />
        <KeptTimes retention={retention} />
        <MentionsTable mentions={mentions} />
        <NameWords words={words} staying={staying} onChange={setStaying} />
        <Section id="past" title={anonymisingText.past}>
          <Lines lines={anonymisingText.pastLines} />
        </Section>
        <Section id="unreached" title={anonymisingText.unreached}>
          <Lines lines={anonymisingText.unreachedLines} />
        </Section>
        <Alert color="yellow" role="note" title={anonymisingText.forGood}>
          <Text size="sm">{anonymisingText.forGoodLead}</Text>
        </Alert>
        <Group gap="sm">
          {held.length === 0 && (
            <BusyButton isBusy={isRunning} onClick={() => void takeOut()}>
              {anonymisingText.confirm}
            </BusyButton>
          )}
          <Button variant="default" component={Link} href={`/people/${personId}`}>
            {anonymisingText.cancel}
          </Button>
        </Group>
      </Stack>
    </Page>
  );
}

function HeldToday({ held }: Pick<AnonymisingPreview, 'held'>) {
  return (
    <Alert color="red" role="alert" title={anonymisingText.held}>
      <Stack gap="xs">
        <Text size="sm">{anonymisingText.heldLead}</Text>
        <List size="sm" spacing={4}>
          {held.map(({ partnershipId, partnershipName, what }) => (
            <List.Item key={partnershipId}>
              <Link href={`/p/${partnershipId}/members`}>{partnershipName}</Link>: {what.join('; ')}
            </List.Item>
          ))}
        </List>
      </Stack>
    </Alert>
  );
}
