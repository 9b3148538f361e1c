import { List } from '@mantine/core';

/** Sentences of one kind below each other. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <List size="sm" spacing={4}>
      {lines.map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  );
}
