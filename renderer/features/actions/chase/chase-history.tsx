import { List, Text } from '@mantine/core';
import { chaseStanding } from '#shared/domain/actions/chase-list';
import type { Action } from '#shared/model/action';
import { chaseStandingWords, chaseWords } from '#shared/text/actions/chase-words';
import { chasesText as words } from '#shared/text/screens/chases';

/** When an action was last chased, and whether anything was reported since; nothing where it never was (A4). */
export function ChaseNote({ action }: { action: Action }) {
  const standing = chaseStanding(action);
  if (standing === null) return null;
  return (
    <Text size="xs" c="dimmed">
      {chaseStandingWords(standing)}
    </Text>
  );
}

/** Each time the owners of an action were asked how it goes, the latest first (A4). */
export function ChaseHistory({ action }: { action: Action }) {
  if (action.chased.length === 0) return null;
  return (
    <section>
      <Text component="h3" size="sm" fw={700} mb={6}>
        {words.history}
      </Text>
      <ChaseNote action={action} />
      <List size="sm">
        {action.chased.toReversed().map((chase) => (
          <List.Item key={`${chase.on} ${chase.to}`}>{chaseWords(chase)}</List.Item>
        ))}
      </List>
    </section>
  );
}
