import { Button, Group, Text } from '@mantine/core';
import { presetById } from '#shared/domain/presets/presets';
import type { Partnership } from '#shared/model/partnership';
import { ruleNames, type Rules } from '#shared/model/rules/rules';
import type { TermsOfReference } from '#shared/model/terms-of-reference';
import { termsText } from '#shared/text/screens/terms';
import { useCommand } from '../../data/commands';

type PresetOfferProps = { partnership: Partnership; version: TermsOfReference };

/** Offers what the preset knows of rules nobody has entered, as after an update that brought new ones. */
export function PresetOffer({ partnership, version }: PresetOfferProps) {
  const known = knownToPreset(partnership, version);
  const count = Object.keys(known).length;
  const { run } = useCommand('terms:saveRules', () => termsText.taken(count));
  if (count === 0) return null;
  const take = (): void =>
    void run({ partnershipId: partnership.id, termsId: version.id, rules: known });
  return (
    <Group gap="sm" mb="xs">
      <Text size="sm">{termsText.fromPreset(count)}</Text>
      <Button size="xs" variant="default" onClick={take}>
        {termsText.takeFromPreset}
      </Button>
    </Group>
  );
}

function knownToPreset(
  { presetId, terms }: Partnership,
  { id, rules }: TermsOfReference,
): Partial<Rules> {
  // A later version may differ from the preset in every rule.
  if (presetId === null || terms[0]?.id !== id) return {};
  const preset = presetById(presetId).content.terms.rules;
  const open = ruleNames.filter(
    (name) => rules[name].state === 'not-entered' && preset[name].state !== 'not-entered',
  );
  return Object.fromEntries(open.map((name) => [name, preset[name]]));
}
