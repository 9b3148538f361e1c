import { Alert, List, Text } from '@mantine/core';
import type { MergePreview } from '#shared/ipc/areas/people-merging';
import { mergeBarWords, mergeEffectWords } from '#shared/text/people/merge-words';
import { mergingText } from '#shared/text/screens/merging';
import { Section } from '../../../ui/section';

type EffectsListProps = Pick<MergePreview, 'effects' | 'bars'>;

/** Why the two cannot be merged, and what becomes one or needs a look; nothing where nothing does. */
export function EffectsList({ effects, bars }: EffectsListProps) {
  return (
    <>
      {bars.length > 0 && (
        <Alert color="red" title={mergingText.bars} role="alert">
          <Lines
            lines={bars.map(({ because, subject, partnershipName }) => ({
              partnershipName,
              words: mergeBarWords(because, subject),
            }))}
          />
        </Alert>
      )}
      {effects.length > 0 && (
        <Section id="effects" title={mergingText.effects}>
          <Lines
            lines={effects.map((one) => ({
              partnershipName: one.partnershipName,
              words: mergeEffectWords(one),
            }))}
          />
        </Section>
      )}
    </>
  );
}

function Lines({ lines }: { lines: { partnershipName: string; words: string }[] }) {
  return (
    <List size="sm" spacing={4}>
      {lines.map(({ partnershipName, words }) => (
        <List.Item key={`${partnershipName} ${words}`}>
          <Text span size="sm" fw={600}>
            {partnershipName}
          </Text>
          : {words}
        </List.Item>
      ))}
    </List>
  );
}
