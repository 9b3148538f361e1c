import { List, Text } from '@mantine/core';
import type { Action } from '#shared/model/action';
import { dueChangeWords } from '#shared/text/actions/due-words';
import { actionsText } from '#shared/text/screens/actions';

/** Each time the due date was moved, from when to when and why, the latest first (A12). */
export function DueHistory({ action: { dueChanges } }: { action: Action }) {
  if (dueChanges.length === 0) return null;
  const words = dueChanges.toReversed().map(dueChangeWords);
  return (
    <section>
      <Text component="h3" size="sm" fw={700} mb={6}>
        {actionsText.dueMoved}
      </Text>
      <List size="sm">
        {words.map((said, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same move may have been made twice on one day
          <List.Item key={`${place} ${said}`}>{said}</List.Item>
        ))}
      </List>
    </section>
  );
}
