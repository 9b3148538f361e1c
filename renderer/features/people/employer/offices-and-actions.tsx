import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { ChangedBoardView } from '#shared/ipc/areas/employer-change';
import { employerChangeText } from '#shared/text/screens/employer-change';
import { Section } from '../../../ui/section';
import { WarningLine } from '../../../ui/warning-line';

type BoardsProps = { boards: readonly ChangedBoardView[] };

/** What comes to stand against an office once the parts end. */
export function OfficesHit({ boards }: BoardsProps) {
  const hit = boards.flatMap(({ partnershipId, partnershipName, offices }) =>
    offices.map((one) => ({ ...one, partnershipId, partnershipName })),
  );
  if (hit.length === 0) return <Text size="sm">{employerChangeText.noOffices}</Text>;
  return (
    <Section id="offices" title={employerChangeText.offices}>
      <Stack gap="xs">
        {hit.map(({ partnershipId, partnershipName, title, findings }) => (
          <div key={`${partnershipId} ${title}`}>
            <Text size="sm" fw={600}>
              {employerChangeText.office(title, partnershipName)}
            </Text>
            {findings.map((words) => (
              <WarningLine key={words}>{words}</WarningLine>
            ))}
          </div>
        ))}
      </Stack>
    </Section>
  );
}

/** Their open actions where they had a part; each leads to its place in the log. */
export function LeftActions({ boards }: BoardsProps) {
  const left = boards.filter(({ actions }) => actions.length > 0);
  if (left.length === 0) return null;
  return (
    <Section id="left-actions" title={employerChangeText.actions}>
      <Stack gap="xs">
        {left.map(({ partnershipId, partnershipName, actions }) => (
          <Text size="sm" key={partnershipId}>
            {partnershipName}:{' '}
            {actions.map(({ id, reference }, place) => (
              <span key={id}>
                {place > 0 && ', '}
                <Anchor component={Link} href={`/p/${partnershipId}/actions?open=${id}`} size="sm">
                  {reference}
                </Anchor>
              </span>
            ))}
          </Text>
        ))}
      </Stack>
    </Section>
  );
}
