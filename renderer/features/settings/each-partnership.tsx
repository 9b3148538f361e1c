import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import { settingsText as words } from '#shared/text/screens/settings';
import { usePartnerships } from '../../data/queries';
import { Section } from '../../ui/section';

const WAYS = [
  ['settings/house-style', words.links.houseStyle],
  ['terms', words.links.closures],
  ['writing', words.links.writing],
  ['settings', words.links.retention],
] as const;

/** The ways to what each partnership sets for itself. */
export function EachPartnership() {
  const all = usePartnerships().data ?? [];
  return (
    <Section id="each-partnership" title={words.each} lead={words.eachLead}>
      {all.length === 0 && <Text size="sm">{words.noPartnership}</Text>}
      <Stack gap="sm">
        {all.map(({ id, name }) => (
          <nav key={id} aria-label={words.linksOf(name)}>
            <Text size="sm" fw={600}>
              {name}
            </Text>
            <Group gap="md">
              {WAYS.map(([screen, label]) => (
                <Anchor
                  key={screen}
                  size="sm"
                  lh="24px"
                  display="inline-block"
                  component={Link}
                  href={`/p/${id}/${screen}`}
                >
                  {label}
                </Anchor>
              ))}
            </Group>
          </nav>
        ))}
      </Stack>
    </Section>
  );
}
