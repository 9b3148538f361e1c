import { Group, Stack, Text } from '@mantine/core';
import { sampleText as words } from '#shared/text/screens/sample';
import { useSamples } from '../../data/queries';
import { RemoveSample } from '../../records/sample/remove-sample';
import { Section } from '../../ui/section';

/** The samples there are, each with the way to take it away; nothing where there is none. */
export function Samples() {
  const samples = useSamples().data ?? [];
  if (samples.length === 0) return null;
  return (
    <Section id="samples" title={words.title} lead={words.lead}>
      <Stack gap="xs">
        {samples.map(({ id, name }) => (
          <Group key={id} gap="sm">
            <Text size="sm">{name}</Text>
            <RemoveSample partnershipId={id} />
          </Group>
        ))}
      </Stack>
    </Section>
  );
}
