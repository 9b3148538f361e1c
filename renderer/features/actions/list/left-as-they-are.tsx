import { Alert, List } from '@mantine/core';
import type { LeftAsItIs } from '#shared/ipc/areas/actions';
import { leftSentence } from '#shared/text/actions/owner-words';
import { actionsText } from '#shared/text/screens/actions';

/** Which actions were left as they are, and why each; nothing where none was (A1). */
export function LeftAsTheyAre({ left }: { left: readonly LeftAsItIs[] }) {
  if (left.length === 0) return null;
  return (
    <Alert color="orange" title={actionsText.leftAsTheyAre(left.length)}>
      <List size="sm">
        {left.map((one) => (
          <List.Item key={one.actionId}>{leftSentence(one)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
