import { List, Stack, Text, Title } from '@mantine/core';
import type { Preset } from '#shared/domain/presets/preset';
import { partnershipsText } from '#shared/text/screens/partnerships';
import { RulesTable } from '../../records/rules-table';

/** What a preset brings along, clause by clause, and what it leaves for the user to settle. */
export function PresetSummary({ preset }: { preset: Preset }) {
  return (
    <Stack component="aside" gap="md" aria-labelledby="preset-summary">
      <Title order={2} id="preset-summary">
        {partnershipsText.about(preset.name)}
      </Title>
      <RulesTable terms={preset.terms} />
      {preset.asks.length > 0 && (
        <div>
          <Title order={3}>{partnershipsText.asks}</Title>
          <List size="sm" mt={4}>
            {preset.asks.map((question) => (
              <List.Item key={question}>{question}</List.Item>
            ))}
          </List>
        </div>
      )}
      {preset.members.length > 0 && (
        <div>
          <Title order={3}>{partnershipsText.membersAre}</Title>
          <Text size="sm" mt={4}>
            {preset.members.map(({ name }) => name).join('; ')}
          </Text>
        </div>
      )}
    </Stack>
  );
}
