import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { MergeFact, MergePreview } from '#shared/ipc/areas/people-merging';
import type { Input } from '#shared/ipc/contract';
import { mergingText } from '#shared/text/screens/merging';
import { useCommand } from '../../../data/commands';
import { useMergePreview } from '../../../data/queries';
import { BusyButton } from '../../../ui/busy-button';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { EffectsList } from './effects-list';
import { FactsTable } from './facts-table';
import { ReferencesTable } from './references-table';

/** Two entries that may be one: which stays, what is kept, and all that changes (P18). */
export function MergeScreen({ merging }: { merging: Input<'people:previewMerge'> }) {
  const [isSwapped, setSwapped] = useState(false);
  const asked = isSwapped ? swapped(merging) : merging;
  return (
    <Page title={mergingText.title[merging.kind]} lead={mergingText.lead}>
      <Loaded reading={useMergePreview(asked)}>
        {(preview) => (
          <Preview
            key={asked.stays}
            merging={asked}
            preview={preview}
            isSwapped={isSwapped}
            onSwap={setSwapped}
          />
        )}
      </Loaded>
    </Page>
  );
}

function swapped(merging: Input<'people:previewMerge'>): Input<'people:previewMerge'> {
  return { ...merging, stays: merging.goes, goes: merging.stays };
}

type PreviewProps = {
  merging: Input<'people:previewMerge'>;
  preview: MergePreview;
  isSwapped: boolean;
  onSwap: (isSwapped: boolean) => void;
};

function Preview({ merging, preview, isSwapped, onSwap }: PreviewProps) {
  const { facts, lines, effects, bars } = preview;
  const [fromGoing, setFromGoing] = useState<MergeFact[]>(() => missingOnes(facts));
  const [, navigate] = useLocation();
  const names = namesIn(facts);
  const { run, isRunning } = useCommand('people:merge', () =>
    mergingText.merged(names.goes, names.stays),
  );
  const back = merging.kind === 'person' ? '/people' : '/people/organisations';
  const merge = async (): Promise<void> => {
    if (await run({ ...merging, fromGoing })) navigate(`${back}/${merging.stays}`);
  };
  return (
    <Stack gap="lg" maw={980}>
      <Radio.Group
        label={mergingText.stays}
        value={isSwapped ? 'second' : 'first'}
        onChange={(value) => onSwap(value === 'second')}
      >
        <Group gap="lg" mt={4}>
          <Radio value="first" label={isSwapped ? names.goes : names.stays} />
          <Radio value="second" label={isSwapped ? names.stays : names.goes} />
        </Group>
      </Radio.Group>
      <FactsTable
        facts={facts}
        isSwapped={isSwapped}
        fromGoing={fromGoing}
        onChange={setFromGoing}
      />
      <EffectsList effects={effects} bars={bars} />
      <ReferencesTable lines={lines} names={names} />
      <Text size="sm" c="dimmed">
        {mergingText.unreached}
      </Text>
      <Group gap="sm">
        {bars.length === 0 && (
          <BusyButton isBusy={isRunning} onClick={() => void merge()}>
            {mergingText.merge}
          </BusyButton>
        )}
        <Button variant="default" component={Link} href={back}>
          {mergingText.leave}
        </Button>
      </Group>
    </Stack>
  );
}

function namesIn(facts: MergePreview['facts']): { stays: string; goes: string } {
  const { stays = '', goes = '' } = facts.find(({ fact }) => fact === 'name') ?? {};
  return { stays, goes };
}

/** What only the entry that goes says is kept unless somebody decides otherwise. */
function missingOnes(facts: MergePreview['facts']): MergeFact[] {
  return facts.flatMap(({ fact, stays, goes }) => (stays === '' && goes !== '' ? [fact] : []));
}
